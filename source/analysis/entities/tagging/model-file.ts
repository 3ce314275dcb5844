import {ByteReader, ByteWriter} from './bytes.ts';
import {labelCount} from './labels.ts';
import {type Lexicon, packGazetteer} from './lexicon.ts';

/**
 * The built file, all numbers little-endian:
 *
 *     "NGNAMES" and one byte: the format's version
 *     u32 checksum of all that follows
 *     f32 scale            weights are whole numbers times this
 *     i16 × 17 × 17        transitions, from × to
 *     u32 count, then the rows in ascending order of their hashes, each:
 *         varint           distance to the hash before
 *         u24              which labels have a weight: bit l for label l
 *         i8 each          those weights
 *     u32 bytes, u8 × 3 …  word → cluster (`Lexicon.slots`)
 *     u32 count, u16 …     cluster → middle cluster, then as many: → coarse cluster
 *     u32 count, then the phrases of the gazetteer in ascending order of their hashes, each:
 *         varint           distance to the hash before
 *         u8               kinds
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
const formatVersion = 2;
const headerLength = magic.length + 5;

/** What is wrong with the bytes of a model, for people. */
export class ModelFileError extends Error {}

/** FNV-1a over words of four bytes, for the whole file a few milliseconds. */
function checksum(bytes: Uint8Array): number {
	let hash = 0x811c9dc5;
	let at = headerLength;
	for (; at + 4 <= bytes.length; at += 4) {
		const word = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
		hash = Math.imul(hash ^ word, 0x01000193);
		hash ^= hash >>> 15;
	}
	for (; at < bytes.length; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
	return hash >>> 0;
}

/** The model as the bytes of the built file. */
export function encodeModel(model: NameModel): Uint8Array {
	const {hashes, weights, lexicon} = model;
	const {slots, middle, coarse, gazetteer} = lexicon;
	const out = new ByteWriter();
	for (let index = 0; index < magic.length; index++) out.u8(magic.charCodeAt(index));
	out.u8(formatVersion);
	out.u32(0);
	out.f32(model.scale);
	for (const value of model.transitions) out.i16(value);
	out.u32(hashes.length);
	let previous = 0;
	for (let row = 0; row < hashes.length; row++) {
		out.varint((hashes[row]! >>> 0) - previous);
		previous = hashes[row]! >>> 0;
		const own = weights.subarray(row * labelCount, (row + 1) * labelCount);
		out.u24(own.reduce((mask, weight, label) => (weight === 0 ? mask : mask | (1 << label)), 0));
		for (const weight of own) if (weight !== 0) out.u8(weight & 255);
	}
	out.u32(slots.length);
	out.all(slots);
	out.u32(middle.length);
	for (const value of [...middle, ...coarse]) out.i16(value);
	const phrases = [...gazetteer.hashes.keys()].filter(slot => gazetteer.kinds[slot] !== 0);
	phrases.sort((a, b) => (gazetteer.hashes[a]! >>> 0) - (gazetteer.hashes[b]! >>> 0));
	out.u32(phrases.length);
	previous = 0;
	for (const slot of phrases) {
		out.varint((gazetteer.hashes[slot]! >>> 0) - previous);
		previous = gazetteer.hashes[slot]! >>> 0;
		out.u8(gazetteer.kinds[slot]!);
	}
	const bytes = out.take();
	new DataView(bytes.buffer).setUint32(headerLength - 4, checksum(bytes), true);
	return bytes;
}

/** @throws {ModelFileError} where the bytes are no model, are cut short or damaged, or are of another version. */
export function decodeModel(bytes: Uint8Array): NameModel {
	if (bytes.length === 0) throw new ModelFileError('it is missing or empty');
	for (let index = 0; index < magic.length; index++) {
		if (bytes[index] !== magic.charCodeAt(index)) throw new ModelFileError('it is not a model of names');
	}
	const version = bytes[magic.length];
	if (version !== formatVersion) {
		throw new ModelFileError(`it has format ${version ?? 'unknown'}, and this program reads format ${formatVersion}`);
	}
	const from = new ByteReader(bytes, magic.length + 1);
	if (bytes.length < headerLength || from.u32() !== checksum(bytes))
		throw new ModelFileError('it is damaged or cut short');
	const scale = from.f32();
	const transitions = i16s(from, labelCount ** 2);
	const {hashes, weights} = from.rows(from.u32(), labelCount);
	const slots = from.all(from.u32());
	const clusters = from.u32();
	const middle = Uint16Array.from(i16s(from, clusters));
	const coarse = Uint16Array.from(i16s(from, clusters));
	const phrases = new Int32Array(from.u32());
	const kinds = new Uint8Array(phrases.length);
	let previous = 0;
	for (let phrase = 0; phrase < phrases.length; phrase++) {
		previous += from.varint();
		phrases[phrase] = previous;
		kinds[phrase] = from.u8();
	}
	const lexicon = {slots, middle, coarse, gazetteer: packGazetteer(phrases, kinds)};
	return {scale, transitions, hashes, weights, lexicon};
}

function i16s(from: ByteReader, count: number): Int16Array {
	const values = new Int16Array(count);
	for (let index = 0; index < count; index++) values[index] = from.i16();
	return values;
}
