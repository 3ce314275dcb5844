import type {Span} from '../../model/span.ts';
import type {Difference} from '../comparison.ts';
import {createUnion} from '../copies/union.ts';
import type {ReadSentence} from '../statements/statement.ts';
import type {Word} from '../statements/word.ts';
import {labels} from './labels.ts';
import type {Material} from './material.ts';
import {sidesOf, type Telling} from './sides.ts';

/**
 * Last words of the names of what comes again every few years, and takes place somewhere: the year and the place are
 * slots of the name.
 */
const recurrent = new Set(
	'olympics paralympics games cup championship championships expo eurovision summit festival marathon prix open election elections census'.split(
		' ',
	),
);

/** Those that are a name without another word before them. */
const alone = new Set(['olympics', 'paralympics', 'expo', 'eurovision']);

interface NamedEvent extends Telling {
	/** "winter olympics": the capitalised words. */
	name: string;
	year: number;
	/** Places of the clause, as they are named there. */
	places: ReadonlySet<string>;
}

/**
 * "The 2024 Winter Olympics in Beijing", "the Winter Olympics in Beijing in 2022": the same name and the same place with
 * another year. Without a place in common they can be two of a series, and nothing is said.
 */
export function namedEventDifferences({articles, sentences}: Material): Difference[] {
	const found = sentences.flatMap(list =>
		list.flatMap(sentence => namedEvents(sentence, articles[sentence.article]!.article.text)),
	);
	const union = createUnion(found.length);
	const firstWith = new Map<string, number>();
	for (const [number, {name, places}] of found.entries()) {
		for (const place of places) {
			const other = firstWith.get(`${name} ${place}`);
			if (other === undefined) firstWith.set(`${name} ${place}`, number);
			else union.join(other, number);
		}
	}
	return union.groups().flatMap(group => {
		const tellings = group.map(number => found[number]!);
		const sides = sidesOf(tellings, (a, b) => a.year === b.year, articles);
		if (sides.length < 2) return [];
		return [{kind: 'slot' as const, label: labels.year(shownName(tellings[0]!.name), sides), sides, groups: []}];
	});
}

function namedEvents(sentence: ReadSentence, text: string): NamedEvent[] {
	const {words} = sentence;
	const found: NamedEvent[] = [];
	for (let last = 0; last < words.length; last++) {
		if (!words[last]!.capital || !recurrent.has(words[last]!.lower)) continue;
		let first = last;
		while (first > 0 && last - first < 4 && isNamePart(words[first - 1]!)) first--;
		if (first === last && !alone.has(words[last]!.lower)) continue;
		const year = yearBeside(words, first, last);
		if (year === null) continue;
		const place = placeAfter(words, last);
		if (place === null) continue;
		found.push({
			article: sentence.article,
			sentence: sentence.span,
			words: [year.span],
			shown: text.slice(year.span.start, year.span.end),
			name: words
				.slice(first, last + 1)
				.map(({lower}) => lower)
				.join(' '),
			year: year.value,
			places: new Set([place]),
		});
	}
	return found;
}

function isNamePart({capital, kind, lower, entity, date}: Word): boolean {
	return kind === 'word' && capital && lower !== 'the' && !/^\d/.test(lower) && (entity === null || date !== null);
}

/** The year right before the name, or after it behind "in" and its place. */
function yearBeside(words: readonly Word[], first: number, last: number): {value: number; span: Span} | null {
	for (const index of [first - 1, last + 1, last + 2, last + 3, last + 4, last + 5]) {
		const word = words[index];
		if (word === undefined || word.kind !== 'number' || !/^(?:1[89]|20)\d\d$/.test(word.lower)) continue;
		const between = words.slice(last + 1, index);
		const joined = between.every(({lower, entity}) => entity !== null || /^(?:in|of|the|,)$/.test(lower));
		if (index < first || joined) return {value: Number(word.lower), span: {start: word.start, end: word.end}};
	}
	return null;
}

/** "in Beijing" after the name, a year in between or not. */
function placeAfter(words: readonly Word[], last: number): string | null {
	for (let index = last + 1; index < Math.min(words.length, last + 5); index++) {
		const {lower, capital, kind} = words[index]!;
		if ((lower === 'in' || lower === 'at') && words[index + 1]?.capital) return words[index + 1]!.lower;
		if (!(lower === 'in' || lower === ',' || kind === 'number' || (capital && kind === 'word'))) return null;
	}
	return null;
}

function shownName(name: string): string {
	return name.replace(/(^| )\p{L}/gu, letter => letter.toUpperCase());
}
