import type {Range} from '../candidate.ts';
import type {Scene} from '../scene.ts';
import {quoteChain, withoutStop} from '../syntax/content.ts';

/**
 * What stands before an attribution that comes after its content: the quote that ends there, with the paragraphs that
 * it began in; or the sentence so far.
 *
 * @param token The first token of the attribution ("he" in "…, he said").
 * @param first The first token of its sentence.
 */
export function before(scene: Scene, token: number, first: number): {pieces: Range[]; signs: string[]}[] {
	const {tokens} = scene;
	let last = token - 1;
	const comma = tokens.surface[last] === ',' || tokens.surface[last] === '—' || tokens.surface[last] === '--';
	if (comma) last--;
	if (last < 0 || last < first - 2) return [];
	const quote = scene.quoteAt[last] ?? -1;
	const outside = scene.quoteAt[token] !== quote;
	const ends = quote !== -1 && outside && scene.quotes[quote]!.to === last + 1;
	const readings: {pieces: Range[]; signs: string[]}[] = [];
	if (ends && standsAlone(scene, scene.quotes[quote]!.from, first)) {
		const {from} = scene.quotes[quote]!;
		let start = quote;
		while (start > 0 && scene.quotes[start - 1]!.continues && start > quote - 30) start--;
		const pieces = start < quote ? quoteChain(scene, start) : [{from, to: last + 1}];
		readings.push({pieces, signs: ['quote', comma ? 'comma' : 'bare']});
	}
	const start = firstOfContent(scene, first, last);
	const whole = ends && scene.quotes[quote]!.from <= start;
	if (!whole && start <= last && !(last < first)) {
		const pieces = [{from: start, to: withoutStop(scene, start, last + 1)}];
		readings.push({pieces, signs: [ends ? 'mixed' : 'indirect', comma ? 'comma' : 'bare']});
	}
	return readings;
}

/** Whether a quote is a statement of its own and not the end of one: “…” but not: they were at “…”. */
function standsAlone({tokens, paragraph}: Scene, from: number, first: number): boolean {
	if (from <= first || paragraph[from - 1] !== paragraph[from]) return true;
	return tokens.partOfSpeech[from - 1] === 'PUNCT' || tokens.partOfSpeech[from - 1] === 'VERB';
}

/** The sentence without the "But" or "And" that ties it to the one before. */
function firstOfContent({tokens}: Scene, first: number, last: number): number {
	let start = first;
	while (start < last && (tokens.partOfSpeech[start] === 'CCONJ' || (tokens.surface[start] === ',' && start === first)))
		start++;
	return start;
}
