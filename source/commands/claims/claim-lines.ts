import type {JudgedClaim} from '../../decisions/judge-claims.ts';
import {csvRow} from '../../export/csv.ts';
import type {Span} from '../../model/span.ts';
import {plainText} from '../plain-text.ts';

/** Who is credited, as named, or else in the words of the text; empty where nobody is. */
export function whoSays(passage: JudgedClaim): string {
	const {source} = passage.claim;
	return source === null ? '' : (source.name ?? wordsOf(passage, source));
}

/** Words of the sentence, by their offsets into the text of the article. */
function wordsOf({sentence, sentenceStart}: JudgedClaim, {start, end}: Span): string {
	return sentence.slice(Math.max(0, start - sentenceStart), Math.max(0, end - sentenceStart));
}

export function jsonOf(passage: JudgedClaim) {
	const {name, title, outlet, published, sentence, sentenceStart, claim, checked, dismissed} = passage;
	return {schema: 1, id: name.article, title, outlet, published, sentence, sentenceStart, ...claim, checked, dismissed};
}

/** Day, outlet, source and sentence; then what somebody wrote on checking it. */
export function textOf(passage: JudgedClaim): string {
	const {published, outlet, sentence, checked, dismissed} = passage;
	const notes = [
		...(dismissed ? ['dismissed'] : []),
		...(checked === null ? [] : [checked.note === '' ? 'checked' : `checked: ${checked.note}`]),
	];
	return [published ?? 'undated', outlet ?? '', whoSays(passage), sentence, ...notes].map(plainText).join('\t');
}

export const csvHead = [
	'id',
	'title',
	'outlet',
	'published',
	'source',
	'via',
	'cue',
	'content',
	'sentence',
	'quoted',
	'hedged',
	'negated',
	'worth',
	'rule',
	'checked',
	'note',
	'dismissed',
];

/** A row with its line end. */
export function csvOf(passage: JudgedClaim): string {
	const {name, title, outlet, published, sentence, claim, checked, dismissed} = passage;
	const {via, cue, content, quoted, hedged, negated, worth, rule} = claim;
	return csvRow([
		name.article,
		title,
		outlet,
		published,
		whoSays(passage) || null,
		via,
		cue === null ? null : wordsOf(passage, cue),
		content.map(span => wordsOf(passage, span)).join(' … '),
		sentence,
		quoted,
		hedged,
		negated,
		worth,
		rule,
		checked?.at ?? null,
		checked?.note ?? null,
		dismissed,
	]);
}
