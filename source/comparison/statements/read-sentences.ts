import type {Span} from '../../model/span.ts';
import type {Compared} from '../comparison.ts';
import {conceptOf} from '../words/concept.ts';
import {tokensOf} from '../words/tokens.ts';
import type {EntityNames} from './entity-names.ts';
import type {ReadSentence} from './statement.ts';
import type {Word} from './word.ts';

/** Longer sentences are no sentences (tables, lists, code): they are read up to here, in characters. */
const longestSentence = 2000;

interface NamedSpan extends Span {
	/** `null` for organizations and groups: they are compared word by word, as their names vary too much. */
	name: string | null;
}

const namedTypes: ReadonlySet<string> = new Set(['person', 'place', 'organization', 'group']);

/** The sentences of an article with what stands in them: one walk over sentences, mentions and dates together. */
export function readSentences(
	{article, analysis}: Omit<Compared, 'key'>,
	index: number,
	names: EntityNames,
): ReadSentence[] {
	const mentions: NamedSpan[] = [];
	for (const {name, type, mentions: places} of analysis.entities) {
		if (!namedTypes.has(type)) continue;
		const known = type === 'person' || type === 'place' ? names(name) : null;
		for (const {start, end} of places) mentions.push({start, end, name: known});
	}
	mentions.sort((a, b) => a.start - b.start || b.end - a.end);
	const dates = analysis.dates.toSorted((a, b) => a.start - b.start);
	const sentences: ReadSentence[] = [];
	let mention = 0;
	let date = 0;
	let read = 0;
	for (const {start, end} of analysis.sentences.toSorted((a, b) => a.start - b.start)) {
		if (start < read || end <= start) continue;
		read = end;
		const span = {start, end};
		const words: Word[] = [];
		for (const token of tokensOf(article.text, {start, end: Math.min(end, start + longestSentence)})) {
			while (mention < mentions.length && mentions[mention]!.end <= token.start) mention++;
			while (date < dates.length && dates[date]!.end <= token.start) date++;
			const named = mentions[mention];
			const inside = named !== undefined && named.start < token.end && token.kind !== 'mark';
			const dated = dates[date];
			words.push({
				...token,
				concept: token.kind === 'mark' && token.lower !== '%' ? '' : conceptOf(token.lower),
				entity: inside ? named.name : null,
				opens: inside && named.name !== null && words.at(-1)?.entity !== named.name,
				organization: inside && named.name === null,
				date: dated !== undefined && dated.start < token.end ? dated : null,
			});
		}
		sentences.push({article: index, span, words});
	}
	return sentences;
}
