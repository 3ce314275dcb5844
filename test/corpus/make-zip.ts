import {crc32, deflateRawSync} from 'node:zlib';

/** A ZIP archive of these files, in this order: the first `stored` of them unpacked. */
export function makeZip(files: Record<string, string | Uint8Array>, stored = 0): Buffer {
	const bodies: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const [index, [name, content]] of Object.entries(files).entries()) {
		const bytes = Buffer.from(content);
		const packed = index < stored ? bytes : deflateRawSync(bytes);
		// From the flags on, local and central headers say the same.
		const fields = Buffer.alloc(24);
		fields.writeUInt16LE(0x0800, 0);
		fields.writeUInt16LE(index < stored ? 0 : 8, 2);
		fields.writeUInt32LE(crc32(bytes), 8);
		fields.writeUInt32LE(packed.length, 12);
		fields.writeUInt32LE(bytes.length, 16);
		fields.writeUInt16LE(Buffer.byteLength(name), 20);
		const local = Buffer.concat([Buffer.from('PK\x03\x04\x14\0', 'latin1'), fields, Buffer.from(name), packed]);
		const place = Buffer.alloc(14);
		place.writeUInt32LE(offset, 10);
		directory.push(Buffer.from('PK\x01\x02\x14\0\x14\0', 'latin1'), fields, place, Buffer.from(name));
		bodies.push(local);
		offset += local.length;
	}
	const central = Buffer.concat(directory);
	const end = Buffer.alloc(22);
	end.write('PK\x05\x06', 0, 'latin1');
	end.writeUInt16LE(Object.keys(files).length, 8);
	end.writeUInt16LE(Object.keys(files).length, 10);
	end.writeUInt32LE(central.length, 12);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([...bodies, central, end]);
}
