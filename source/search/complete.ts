import type {Completion, CompletionChoice} from '../model/completion.ts';
import type {Facts, NameKind} from './fields/facts.ts';
import {type FieldName, fieldNames, fields, isFieldName, takes, traitsOf} from './fields/fields.ts';
import {findNames, namesWith} from './fields/find-names.ts';
import {articlesNamed, type NameIndex} from './fields/name-index.ts';
import {type Piece, piecesOf} from './pieces.ts';
import {wordsOf} from './words.ts';
import {writeValue} from './writing/write-field.ts';

/** A word shorter than this begins too many things. */
const shortestFieldStart = 2;

/**
 * Completes the field, or the value, that ends at the cursor: names that begin so, those of most articles first, then
 * those a slip away. `null` where there is nothing to complete.
 */
export async function complete(facts: Facts, query: string, cursor: number, limit: number): Promise<Completion | null> {
	const piece = piecesOf(query.slice(0, cursor)).at(-1);
	if (piece === undefined || piece.end !== cursor || piece.kind === 'bar') return null;
	const completion =
		piece.kind === 'field' ? await completeValue(facts, piece, query, cursor, limit) : completeField(piece, cursor);
	return completion === null || completion.choices.length === 0 ? null : completion;
}

function completeField({name, mark, not, values, start}: Piece, cursor: number): Completion | null {
	const {text, quoted} = values[0]!;
	if (quoted || mark !== null || name !== null || text.length < shortestFieldStart) return null;
	const choices = fieldNames
		.filter(field => field.startsWith(text.toLowerCase()))
		.map(field => ({text: `${field}:`, label: `${field}:`, articles: null, says: fields[field].says}));
	return {start: not ? cursor - text.length : start, end: cursor, choices};
}

async function completeValue(
	facts: Facts,
	piece: Piece,
	query: string,
	cursor: number,
	limit: number,
): Promise<Completion | null> {
	const field = piece.name as FieldName;
	const last = piece.values.at(-1);
	const isDone = last === undefined || last.end !== cursor;
	// A name in closed quotation marks is complete.
	if (!isDone && last.quoted && last.closed) return null;
	const typed = isDone ? '' : last.text;
	const choices = await valuesLike(facts, field, typed, limit);
	const start = isDone ? cursor : last.start;
	// What follows the cursor up to the next blank belongs to what is completed.
	const rest = typed === '' ? 0 : /^[^\s|",]*/.exec(query.slice(cursor))![0].length;
	return {start, end: cursor + rest, choices: choices.filter(({text}) => text !== typed)};
}

async function valuesLike(facts: Facts, field: FieldName, typed: string, limit: number): Promise<CompletionChoice[]> {
	if (!isFieldName(field)) return [];
	if (takes(field, 'traits')) {
		const traits = traitsOf(field).filter(trait => trait.startsWith(typed.toLowerCase()));
		const choices = traits.map(async trait => {
			const having = await facts.having(trait);
			return {text: trait, label: trait, articles: having === null ? null : sum(having), says: ''};
		});
		// What nobody knows is not offered.
		return (await Promise.all(choices)).filter(({articles}) => articles !== null);
	}
	if (takes(field, 'days')) {
		if (field === 'mentions') return [];
		const months = await facts.names('month');
		const begun = [...months.names.keys()].filter(month => months.names[month]!.startsWith(typed));
		begun.sort((a, b) => (months.names[a]! < months.names[b]! ? 1 : -1));
		return begun.slice(0, limit).map(month => choiceOf(field, months, month));
	}
	if (field === 'title') return [];
	const index = await facts.names(field satisfies NameKind);
	return namesLike(index, typed, limit).map(name => choiceOf(field, index, name));
}

function namesLike(index: NameIndex, typed: string, limit: number): number[] {
	const words = wordsOf(typed);
	if (words.length === 0) return Array.from({length: Math.min(limit, index.names.length)}, (_, name) => name);
	// After a blank the last word is whole.
	const isWhole = /\s$/.test(typed);
	const begun = isWhole ? namesWith(index, words, 'whole') : namesWith(index, words, 'begun');
	if (begun.length >= limit) return begun.slice(0, limit);
	const {names} = findNames(index, {typed, words, whole: false, open: true});
	const meant = begun.length > 0 ? namesWith(index, words, 'meant') : names;
	return [...new Set([...begun, ...meant])].slice(0, limit);
}

function choiceOf(field: FieldName, index: NameIndex, name: number): CompletionChoice {
	const value = index.names[name]!;
	return {text: writeValue({field, value}), label: value, articles: articlesNamed(index, name), says: ''};
}

function sum(marks: Uint8Array): number {
	let count = 0;
	for (const mark of marks) count += mark;
	return count;
}
