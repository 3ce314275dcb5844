import type {Span} from '../model/span.ts';
import {matchTerms} from './match-words.ts';
import type {Term} from './query.ts';
import {markLetters} from './rank.ts';
import {foldWord, scanWords} from './words.ts';

/** What to mark in a line that was found: words as typed, and of words that were mistyped the letters that are right. */
export function marksIn(text: string, terms: readonly Term[]): Span[] {
	const matches = matchTerms(text, terms);
	const marks = matches.flatMap(({start, end, term, how}) =>
		how === 'meant' ? letters(text, start, end, term.words[0]!) : [{start, end}],
	);
	const unmatched = terms.filter(term => term.kind === 'fuzzy' && !matches.some(match => match.term === term));
	for (const term of unmatched) marks.push(...closest(text, term.words[0]!));
	return join(marks);
}

function letters(text: string, start: number, end: number, sought: string): Span[] {
	return markLetters(foldWord(text, start, end), sought).map(mark => ({
		start: start + mark.start,
		end: Math.min(start + mark.end, end),
	}));
}

/** For a word with more than one slip in it: the letters of the word that shares most of them, if that is most of it. */
function closest(text: string, sought: string): Span[] {
	let best: Span[] = [];
	let most = sought.length * 0.6;
	scanWords(text, (start, end) => {
		if (Math.abs(end - start - sought.length) > 2 || foldWord(text, start, start + 1) !== sought[0]) return;
		const marks = letters(text, start, end, sought);
		const marked = marks.reduce((sum, mark) => sum + mark.end - mark.start, 0);
		if (marked > most) {
			best = marks;
			most = marked;
		}
	});
	return best;
}

function join(marks: Span[]): Span[] {
	const joined: Span[] = [];
	for (const mark of marks.sort((a, b) => a.start - b.start)) {
		const last = joined.at(-1);
		if (last && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
		else joined.push({...mark});
	}
	return joined;
}
