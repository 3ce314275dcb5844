/** Writes little-endian numbers one after the other. */
export class ByteWriter {
	private bytes = new Uint8Array(1 << 16);
	private view = new DataView(this.bytes.buffer);
	private at = 0;

	/** Call it before `bytes` or `view` are touched: it may put larger ones in their place. */
	private room(count: number): number {
		if (this.at + count > this.bytes.length) {
			const larger = new Uint8Array(2 * (this.at + count));
			larger.set(this.bytes);
			this.bytes = larger;
			this.view = new DataView(larger.buffer);
		}
		this.at += count;
		return this.at - count;
	}

	u8(value: number): void {
		const at = this.room(1);
		this.bytes[at] = value;
	}

	i16(value: number): void {
		const at = this.room(2);
		this.view.setInt16(at, value, true);
	}

	u24(value: number): void {
		this.i16(value & 0xffff);
		this.u8(value >>> 16);
	}

	u32(value: number): void {
		const at = this.room(4);
		this.view.setUint32(at, value, true);
	}

	f32(value: number): void {
		const at = this.room(4);
		this.view.setFloat32(at, value, true);
	}

	/** LEB128: seven bits a byte, the lowest first. */
	varint(value: number): void {
		let rest = value;
		for (; rest >= 128; rest = Math.floor(rest / 128)) this.u8((rest % 128) | 128);
		this.u8(rest);
	}

	all(bytes: Uint8Array): void {
		const at = this.room(bytes.length);
		this.bytes.set(bytes, at);
	}

	take(): Uint8Array {
		return this.bytes.slice(0, this.at);
	}
}

/** Reads what `ByteWriter` wrote. It does not look where the bytes end: they are checked as a whole before. */
export class ByteReader {
	private readonly bytes: Uint8Array;
	private readonly view: DataView;
	private at: number;

	constructor(bytes: Uint8Array, from: number) {
		this.bytes = bytes;
		this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		this.at = from;
	}

	u8(): number {
		return this.bytes[this.at++]!;
	}

	i16(): number {
		this.at += 2;
		return this.view.getInt16(this.at - 2, true);
	}

	u32(): number {
		this.at += 4;
		return this.view.getUint32(this.at - 4, true);
	}

	f32(): number {
		this.at += 4;
		return this.view.getFloat32(this.at - 4, true);
	}

	varint(): number {
		let value = 0;
		for (let unit = 1; ; unit *= 128) {
			const byte = this.bytes[this.at++] ?? 0;
			value += (byte & 127) * unit;
			if (byte < 128) return value;
		}
	}

	all(count: number): Uint8Array {
		this.at += count;
		return this.bytes.slice(this.at - count, this.at);
	}

	/** Rows of weights (see `model-file.ts`), in one loop: they are nearly all of the file, and it is read at every start. */
	rows(count: number, width: number): {hashes: Int32Array; weights: Int8Array} {
		const {bytes} = this;
		const hashes = new Int32Array(count);
		const weights = new Int8Array(count * width);
		let at = this.at;
		let previous = 0;
		for (let row = 0; row < count; row++) {
			let byte = bytes[at++]!;
			previous += byte & 127;
			for (let unit = 128; byte >= 128; unit *= 128) {
				byte = bytes[at++]!;
				previous += (byte & 127) * unit;
			}
			hashes[row] = previous;
			let mask = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16);
			at += 3;
			for (; mask !== 0; mask &= mask - 1) weights[row * width + 31 - Math.clz32(mask & -mask)] = bytes[at++]!;
		}
		this.at = at;
		return {hashes, weights};
	}
}
