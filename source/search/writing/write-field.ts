import type {Inclusion} from '../../model/facet.ts';
import type {FieldName} from '../fields/fields.ts';
import {type Piece, piecesOf} from '../pieces.ts';

/** A value of a field, as a facet names it. */
export interface FieldValue {
	field: FieldName;
	value: string;
}

/** A value as it is written after the colon: in quotation marks, unless it is a day or a word that the field knows. */
export function writeValue({field, value}: FieldValue): string {
	const isPlain = field === 'date' || field === 'mentions' || field === 'has' || field === 'is';
	return isPlain ? value : `"${value.replaceAll('"', '')}"`;
}

/** Whether a query asks for the value, or rules it out. */
export function inclusionOf(query: string, wanted: FieldValue): Inclusion {
	const piece = piecesOf(query).find(piece => holds(piece, wanted));
	return piece === undefined ? null : piece.not ? 'excluded' : 'included';
}

/**
 * The query with a value asked for, ruled out, or (`null`) neither. A value is added to each alternative; a second one of a
 * field that an article has one of stands beside the first, with a comma: either of them.
 */
export function setInclusion(query: string, wanted: FieldValue, inclusion: Inclusion): string {
	const text = without(query, wanted);
	if (inclusion === null) return text;
	const not = inclusion === 'excluded';
	return text
		.split(/(\|)(?=(?:[^"]*"[^"]*")*[^"]*$)/)
		.map(part => (part === '|' ? part : withValue(part, wanted, not)))
		.join('')
		.trim();
}

const hasOne: readonly FieldName[] = ['outlet', 'date'];

function withValue(part: string, wanted: FieldValue, not: boolean): string {
	const value = writeValue(wanted);
	const joins = hasOne.includes(wanted.field) && !not;
	const same = piecesOf(part).find(
		piece => joins && piece.kind === 'field' && piece.name === wanted.field && !piece.not && piece.values.length > 0,
	);
	if (same) {
		const end = same.values.at(-1)!.end;
		return `${part.slice(0, end)},${value}${part.slice(end)}`;
	}
	const blank = part.endsWith(' ') && part.trim() !== '' ? ' ' : '';
	return `${part.trimEnd()}${part.trim() === '' ? '' : ' '}${not ? '!' : ''}${wanted.field}:${value}${blank}`;
}

function without(query: string, wanted: FieldValue): string {
	let text = query;
	for (const piece of piecesOf(query).reverse()) {
		if (!holds(piece, wanted)) continue;
		const others = piece.values.filter(value => !isSame(wanted, value.text));
		const rest = others.map(({start, end}) => query.slice(start, end)).join(',');
		const written = others.length === 0 ? '' : `${piece.not ? '!' : ''}${piece.name}:${rest}`;
		const after = written === '' ? text.slice(piece.end).replace(/^ /, '') : text.slice(piece.end);
		text = text.slice(0, piece.start) + written + after;
	}
	return text.trim();
}

const holds = (piece: Piece, wanted: FieldValue) =>
	piece.kind === 'field' && piece.name === wanted.field && piece.values.some(({text}) => isSame(wanted, text));

const isSame = ({value}: FieldValue, text: string) => plain(text) === plain(value);

/** Case, accents, quotation marks and the width of blanks make no other name. */
const plain = (text: string) =>
	text
		.normalize('NFKD')
		.replace(/[\u0300-\u036f"]/g, '')
		.replace(/\s+/g, ' ')
		.trim()
		.toLowerCase();
