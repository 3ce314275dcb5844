import {labelCount} from './labels.ts';
import type {Gazetteer, Lexicon} from './lexicon.ts';

/**
 * The built file, all numbers little-endian:
 *
 *     "NGNAMES" and one byte: the format's version
 *     u32 checksum of all that follows (FNV-1a)
 *     f32 scale            weights are whole numbers times this
 *     i16 × 17 × 17        transitions, from × to
 *     u32 count, then the rows in ascending order of their hashes, each:
 *         varint           distance to the hash before
 *         u24              which labels have a weight: bit l for label l
 *         i8 each          those weights
 *     u32 count, u8 × 3 …  word → cluster (`Lexicon.slots`)
 *     u32 count, u16 …     cluster → middle cluster, then as many: → coarse cluster
 *     u32 count, i32 … u8  gazetteer: hashes, then kinds
 */
export interface NameModel {
	scale: number;
	transitions: Int16Array;
	/** Hash of each feature row, ascending as unsigned numbers. */
	hashes: Int32Array;
	/** `labelCount` for each row. */
	weights: Int8Array;
	lexicon: Lexicon;
}

const magic = 'NGNAMES';
const formatVersion = 1;
const headerLength = magic.length + 5;

/** What is wrong with the bytes of a model, for people. */
export class ModelFileError extends Error {}

const checksum = (bytes: Uint8Array, from: number): number => {
	let hash = 0x811c9dc5;
	for (let index = from; index < bytes.length; index++) hash = Math.imul(hash ^ bytes[index]!, 0x01000193);
	return hash >>> 0;
};

/** The model as the bytes of the built file. */
export function encodeModel(model: NameModel): Uint8Array {
	const {hashes, weights, transitions, lexicon} = model;
	const {slots, middle, coarse, gazetteer} = lexicon;
	const most =
		1024 +
		transitions.length * 2 +
		hashes.length * (8 + labelCount) +
		slots.length +
		middle.length * 4 +
		gazetteer.hashes.length * 5;
	const bytes = new Uint8Array(most);
	const view = new DataView(bytes.buffer);
	let at = headerLength;
	const u32 = (value: number) => {
		view.setUint32(at, value, true);
		at += 4;
	};
	view.setFloat32(at, model.scale, true);
	at += 4;
	for (const value of transitions) {
		view.setInt16(at, value, true);
		at += 2;
	}
	u32(hashes.length);
	let previous = 0;
	for (let row = 0; row < hashes.length; row++) {
		let distance = (hashes[row]! >>> 0) - previous;
		previous = hashes[row]! >>> 0;
		while (distance >= 128) {
			bytes[at++] = (distance % 128) | 128;
			distance = Math.floor(distance / 128);
		}
		bytes[at++] = distance;
		const maskAt = at;
		at += 3;
		let mask = 0;
		for (let label = 0; label < labelCount; label++) {
			const weight = weights[row * labelCount + label]!;
			if (weight === 0) continue;
			mask |= 1 << label;
			view.setInt8(at++, weight);
		}
		bytes[maskAt] = mask & 255;
		bytes[maskAt + 1] = (mask >> 8) & 255;
		bytes[maskAt + 2] = mask >> 16;
	}
	u32(slots.length);
	bytes.set(slots, at);
	at += slots.length;
	u32(middle.length);
	for (const value of [...middle, ...coarse]) {
		view.setUint16(at, value, true);
		at += 2;
	}
	u32(gazetteer.hashes.length);
	for (const value of gazetteer.hashes) {
		view.setInt32(at, value, true);
		at += 4;
	}
	bytes.set(gazetteer.kinds, at);
	at += gazetteer.kinds.length;
	const written = bytes.slice(0, at);
	for (let index = 0; index < magic.length; index++) written[index] = magic.charCodeAt(index);
	written[magic.length] = formatVersion;
	new DataView(written.buffer).setUint32(magic.length + 1, checksum(written, headerLength), true);
	return written;
}

/** @throws {ModelFileError} where the bytes are no model, are cut short or damaged, or are of another version. */
export function decodeModel(bytes: Uint8Array): NameModel {
	if (bytes.length === 0) throw new ModelFileError('it is missing or empty');
	for (let index = 0; index < magic.length; index++) {
		if (bytes[index] !== magic.charCodeAt(index)) throw new ModelFileError('it is not a model of names');
	}
	if (bytes[magic.length] !== formatVersion) {
		throw new ModelFileError(
			`it has format ${bytes[magic.length] ?? 'unknown'}, and this program reads format ${formatVersion}`,
		);
	}
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < headerLength || view.getUint32(magic.length + 1, true) !== checksum(bytes, headerLength)) {
		throw new ModelFileError('it is damaged or cut short');
	}
	let at = headerLength;
	const u32 = () => {
		at += 4;
		return view.getUint32(at - 4, true);
	};
	const scale = view.getFloat32(at, true);
	at += 4;
	const transitions = new Int16Array(labelCount * labelCount);
	for (let index = 0; index < transitions.length; index++, at += 2) transitions[index] = view.getInt16(at, true);
	const rows = u32();
	const hashes = new Int32Array(rows);
	const weights = new Int8Array(rows * labelCount);
	let previous = 0;
	for (let row = 0; row < rows; row++) {
		let distance = 0;
		for (let unit = 1; ; unit *= 128) {
			const byte = bytes[at++]!;
			distance += (byte & 127) * unit;
			if (byte < 128) break;
		}
		previous += distance;
		hashes[row] = previous | 0;
		let mask = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16);
		at += 3;
		for (let label = row * labelCount; mask !== 0; label++, mask >>= 1) {
			if (mask & 1) weights[label] = (bytes[at++]! << 24) >> 24;
		}
	}
	const slotBytes = u32();
	const slots = bytes.slice(at, at + slotBytes);
	at += slotBytes;
	const clusters = u32();
	const u16s = () => {
		const values = new Uint16Array(clusters);
		for (let index = 0; index < clusters; index++, at += 2) values[index] = view.getUint16(at, true);
		return values;
	};
	const middle = u16s();
	const coarse = u16s();
	const size = u32();
	const phrases = new Int32Array(size);
	for (let index = 0; index < size; index++, at += 4) phrases[index] = view.getInt32(at, true);
	const gazetteer: Gazetteer = {hashes: phrases, kinds: bytes.slice(at, at + size)};
	return {scale, transitions, hashes, weights, lexicon: {slots, middle, coarse, gazetteer}};
}
