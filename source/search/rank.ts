import Fuse from 'fuse.js';
import type {Span} from '../model/span.ts';
import {isUnspaced} from './fold.ts';
import type {Term} from './query.ts';
import {wordsOf} from './words.ts';

/** A short text to be judged: a title, or a passage. */
export interface Judged {
	text: string;
	/** Terms that the article is known to have somewhere, as bits. */
	elsewhere: number;
}

/** How well a text answers. */
export interface Verdict {
	/** 0 perfect … 1 nothing of it. */
	score: number;
	/** Terms that the text has, as bits. */
	covers: number;
}

/** Of a pattern's letters, so many may be wrong: one in a word of four, two in a word of six. */
const threshold = 0.34;
/** Part of the score that the order of the words makes: all words in any order are never worse than this. */
const orderShare = 0.3;
/** With more letters wrong than this, words are not in a row: one of them alone would be enough. */
const orderThreshold = 0.25;

/** What a term costs that the article has, but not in this text; 1 where it does not have it at all. */
const missingHere = 0.5;

/** What Fuse.js gives for a text that holds the pattern letter by letter. */
const exactScore = 0.001;

const options = {
	isCaseSensitive: true,
	ignoreLocation: true,
	ignoreFieldNorm: true,
	includeScore: true,
	shouldSort: false,
	threshold,
};

/**
 * Judges texts by Fuse.js, each once for every term and once for all of them in a row. Words are compared with
 * blanks at their ends, so that "art" is no part of "party".
 */
export function judge(texts: readonly Judged[], terms: readonly Term[]): Verdict[] {
	const fuse = new Fuse(
		texts.map(({text}) => spaced(text)),
		options,
	);
	const verdicts = texts.map(() => ({score: 0, covers: 0}));
	let total = 0;
	terms.forEach((term, place) => {
		const weight = patternOf([term]).length;
		total += weight;
		const scores = scoresOf(fuse, patternOf([term]), texts.length, term.kind === 'fuzzy');
		scores.forEach((score, at) => {
			const missing = texts[at]!.elsewhere & (1 << place) ? missingHere : 1;
			verdicts[at]!.score += weight * Math.min(score, missing);
			if (score < 1) verdicts[at]!.covers |= 1 << place;
		});
	});
	const inOrder = terms.length > 1 ? scoresOf(fuse, patternOf(terms), texts.length, true) : null;
	verdicts.forEach((verdict, at) => {
		verdict.score /= total;
		if (inOrder) {
			const order = inOrder[at]! <= orderThreshold ? inOrder[at]! : 1;
			verdict.score = verdict.score * (1 - orderShare) + order * orderShare;
		}
	});
	return verdicts;
}

function scoresOf(fuse: Fuse<string>, pattern: string, count: number, forgiving: boolean): Float64Array {
	const scores = new Float64Array(count).fill(1);
	for (const {refIndex, score} of fuse.search(pattern)) {
		if (forgiving || score! <= exactScore) scores[refIndex] = Math.min(score!, 0.999);
	}
	return scores;
}

/** Folded words with one blank around each; characters of unspaced scripts stand close. */
function spaced(text: string): string {
	return space(wordsOf(text), false);
}

function patternOf(terms: readonly Term[]): string {
	const last = terms.at(-1)!;
	return space(
		terms.flatMap(term => term.words),
		last.open || last.kind === 'prefix',
	);
}

function space(words: readonly string[], open: boolean): string {
	let spaced = '';
	let before = false;
	for (const word of words) {
		const unspaced = isUnspaced(word.charCodeAt(0));
		spaced += unspaced && (before || spaced === '') ? word : ` ${word}`;
		before = unspaced;
	}
	return open || before ? spaced : `${spaced} `;
}

/** Which letters of a word, that is not quite the one sought, are those of the one sought. */
export function markLetters(word: string, sought: string): Span[] {
	const {isMatch, indices} = Fuse.match(sought, word, {...options, includeMatches: true, threshold: 0.6});
	return isMatch && indices ? indices.map(([first, last]) => ({start: first, end: last + 1})) : [];
}

const labelOptions = {
	keys: [
		{name: 'label', weight: 2},
		{name: 'help', weight: 1},
	],
	includeScore: true,
	ignoreLocation: true,
	threshold,
};

/**
 * Sorts commands by how well their words answer a typed text; every word of it must be in one, in any order, typos
 * forgiven.
 *
 * @returns Places in `labels`, best first.
 */
export function rankLabels(labels: readonly {label: string; help: string}[], text: string): number[] {
	const fuse = new Fuse(labels, labelOptions);
	const words = text.toLowerCase().split(/\s+/).filter(Boolean);
	const found = words.map(word => new Map(fuse.search(word).map(({refIndex, score}) => [refIndex, score!])));
	const places = labels.keys().filter(place => found.every(scores => scores.has(place)));
	const scoreOf = (place: number) => found.reduce((sum, scores) => sum + scores.get(place)!, 0);
	return [...places].sort((a, b) => scoreOf(a) - scoreOf(b) || a - b);
}
