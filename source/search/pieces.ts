import {isFieldName} from './fields/fields.ts';

/** A value as it stands in the text. */
export interface PieceValue {
	/** Where it stands, quotation marks included. */
	start: number;
	end: number;
	/** Without them. */
	text: string;
	quoted: boolean;
	/** False for a quotation mark that is never closed. */
	closed: boolean;
}

/** What stands together in a query: a word or a phrase with its marks, a field with its values, or a bar. */
export interface Piece {
	start: number;
	end: number;
	kind: 'bar' | 'words' | 'field';
	not: boolean;
	/** What stands before the colon, in lower case; `null` where there is none. Of kind `words` it is no field there is. */
	name: string | null;
	mark: "'" | '^' | null;
	/** One for words; any number for a field. */
	values: PieceValue[];
}

/** Typographic quotation marks as plain ones; every character stays in its place. */
export const plainQuotes = (text: string): string => text.replace(/[“”„‟«»]/g, '"').replace(/[‘’‚‛]/g, "'");

/** Takes a query apart, from left to right. Linear in its length; never throws. */
export function piecesOf(input: string): Piece[] {
	const text = plainQuotes(input);
	const pieces: Piece[] = [];
	for (let at = 0; at < text.length; ) {
		if (/\s/.test(text[at]!)) {
			at++;
			continue;
		}
		const piece = pieceAt(text, at);
		pieces.push(piece);
		at = piece.end;
	}
	return pieces;
}

function pieceAt(text: string, start: number): Piece {
	if (text[start] === '|') return {start, end: start + 1, kind: 'bar', not: false, name: null, mark: null, values: []};
	let at = start;
	while (text[at] === '!') at++;
	const not = at > start;
	const named = /^([a-z]+):/i.exec(text.slice(at, at + 20));
	const name = named ? named[1]!.toLowerCase() : null;
	if (name !== null && isFieldName(name)) {
		const values = valuesAt(text, at + named![0].length);
		const end = values.at(-1)?.end ?? at + named![0].length;
		return {start, end: text[end] === ',' ? end + 1 : end, kind: 'field', not, name, mark: null, values};
	}
	const first = text[at];
	const mark = first === "'" || first === '^' ? first : null;
	if (mark) at++;
	const value = valueAt(text, at, /[\s|"]/);
	// A mark with nothing after it must still move on.
	return {start, end: Math.max(value.end, start + 1), kind: 'words', not, name, mark, values: [value]};
}

/** Values with commas between them. */
function valuesAt(text: string, start: number): PieceValue[] {
	const values: PieceValue[] = [];
	for (let at = start; ; ) {
		const value = valueAt(text, at, /[\s|",]/);
		if (value.end > value.start) values.push(value);
		if (text[value.end] !== ',') return values;
		at = value.end + 1;
	}
}

function valueAt(text: string, start: number, ending: RegExp): PieceValue {
	if (text[start] === '"') {
		const close = text.indexOf('"', start + 1);
		const end = close < 0 ? text.length : close;
		return {
			start,
			end: close < 0 ? end : end + 1,
			text: text.slice(start + 1, end),
			quoted: true,
			closed: close >= 0,
		};
	}
	let end = start;
	while (end < text.length && !ending.test(text[end]!)) end++;
	return {start, end, text: text.slice(start, end), quoted: false, closed: true};
}
