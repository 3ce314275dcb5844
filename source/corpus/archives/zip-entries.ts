import {crc32, createInflateRaw} from 'node:zlib';
import {decode} from '../decode.ts';
import {damaged, encrypted, tooManyEntries, Unreadable, unknownPacking} from '../failures.ts';
import {inflate} from './inflate.ts';

/** A file in a ZIP archive. */
export interface ZipEntry {
	/** With `/` between its folders, as it is stored: nothing says that it is harmless. */
	name: string;
	/** Its bytes, piece by piece; throws `Unreadable` where they cannot be had. */
	chunks(): AsyncGenerator<Uint8Array>;
}

const entryLimit = 100_000;
const pieceSize = 256 * 1024;

/*
 * A ZIP archive is read from its end, where the directory stands: the files before it carry headers too, but those may
 * lack the sizes. Numbers are little-endian. The fields are those of APPNOTE.TXT 6.3.10, 4.3.7 to 4.3.16.
 *
 *   [local header, name, extra, data]… [central header, name, extra, comment]… [zip64 end] [zip64 locator] end
 */
const signature = {local: 0x04034b50, central: 0x02014b50, end64: 0x06064b50, locator64: 0x07064b50, end: 0x06054b50};
const endSize = 22;
const longestComment = 0xffff;
/** Stands in a field of 32 bits for a number that needs 64, which is in the extra field then. */
const elsewhere = 0xffffffff;

/**
 * The files of a ZIP archive in the order of its directory, without folders and links.
 *
 * @throws Unreadable where the directory is damaged, cut off, or longer than any archive of articles.
 */
export function zipEntries(archive: Uint8Array): ZipEntry[] {
	const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
	try {
		const {offset, count} = directoryOf(view);
		if (count > entryLimit) throw new Unreadable(tooManyEntries(entryLimit));
		const entries: ZipEntry[] = [];
		let at = offset;
		for (let index = 0; index < count; index++) {
			if (view.getUint32(at, true) !== signature.central) throw new RangeError();
			const nameLength = view.getUint16(at + 28, true);
			const extraLength = view.getUint16(at + 30, true);
			const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
			const isLink = view.getUint32(at + 38, true) >>> 28 === 0xa;
			const name = decode(archive.subarray(at + 46, at + 46 + nameLength)).text.replaceAll('\\', '/');
			if (!isLink && name !== '' && !name.endsWith('/')) entries.push(entryAt(archive, view, at, name));
			at = next;
		}
		return entries;
	} catch (error) {
		// A number that leads outside the archive.
		throw error instanceof RangeError ? new Unreadable(damaged(false)) : error;
	}
}

function directoryOf(view: DataView): {offset: number; count: number} {
	const first = Math.max(0, view.byteLength - endSize - longestComment);
	for (let at = view.byteLength - endSize; at >= first; at--) {
		if (view.getUint32(at, true) !== signature.end) continue;
		if (at >= 20 && view.getUint32(at - 20, true) === signature.locator64) {
			const end64 = wide(view, at - 20 + 8);
			if (view.getUint32(end64, true) !== signature.end64) throw new RangeError();
			return {count: wide(view, end64 + 32), offset: wide(view, end64 + 48)};
		}
		return {count: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true)};
	}
	throw new Unreadable(damaged(true));
}

function wide(view: DataView, at: number): number {
	const number = view.getBigUint64(at, true);
	if (number > BigInt(view.byteLength)) throw new RangeError();
	return Number(number);
}

function entryAt(archive: Uint8Array, view: DataView, at: number, name: string): ZipEntry {
	const flags = view.getUint16(at + 8, true);
	const method = view.getUint16(at + 10, true);
	const crc = view.getUint32(at + 16, true);
	const {packed, header} = placeOf(view, at);
	return {
		name,
		async *chunks() {
			if (flags & 1) throw new Unreadable(encrypted());
			if (method !== 0 && method !== 8) throw new Unreadable(unknownPacking(method));
			if (header + 30 > archive.length || view.getUint32(header, true) !== signature.local)
				throw new Unreadable(damaged(false));
			const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
			const stored = pieces(archive.subarray(start, start + packed));
			let sum = 0;
			for await (const chunk of method === 0 ? stored : inflate(stored, createInflateRaw())) {
				sum = crc32(chunk, sum);
				yield chunk;
			}
			if (sum !== crc) throw new Unreadable(damaged(false));
		},
	};
}

/** How many bytes an entry has in the archive and where its local header stands, from 64-bit fields where there are any. */
function placeOf(view: DataView, at: number): {packed: number; header: number} {
	let packed = view.getUint32(at + 20, true);
	let header = view.getUint32(at + 42, true);
	const unpacked = view.getUint32(at + 24, true);
	if (packed !== elsewhere && header !== elsewhere) return {packed, header};
	let extra = at + 46 + view.getUint16(at + 28, true);
	const end = extra + view.getUint16(at + 30, true);
	while (extra + 4 <= end && view.getUint16(extra, true) !== 1) extra += 4 + view.getUint16(extra + 2, true);
	let field = extra + 4 + (unpacked === elsewhere ? 8 : 0);
	if (packed === elsewhere) {
		packed = wide(view, field);
		field += 8;
	}
	if (header === elsewhere) header = wide(view, field);
	return {packed, header};
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
}
