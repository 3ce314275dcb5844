import type {Document, Sentence} from '../../document.ts';
import {isCapitalized, Writing, writingOf} from './shape.ts';

/** How a sentence uses capitals: in a headline they say little about names. */
export const LineCase = {running: 0, title: 1, upper: 2} as const;

/** Shorter lines are bylines and rows of tables as often as headlines. */
const fewestWords = 4;
/** Words up to this length ("with", "from") stay small in many styles of Title Case. */
const shortWord = 4;

/** One of `LineCase`. */
export function lineCaseOf({tokens}: Document, sentence: Sentence): number {
	let words = 0;
	let upper = 0;
	let long = 0;
	let longCapitalized = 0;
	for (let index = sentence.firstToken; index < sentence.endToken; index++) {
		const surface = tokens.surface[index]!;
		const writing = writingOf(surface);
		if (writing >= Writing.number) continue;
		words++;
		if (writing === Writing.upper || writing === Writing.initial || writing === Writing.dotted) upper++;
		if (surface.length > shortWord) {
			long++;
			if (isCapitalized(writing)) longCapitalized++;
		}
	}
	if (words < fewestWords) return words >= 2 && upper === words ? LineCase.upper : LineCase.running;
	if (upper >= 0.8 * words) return LineCase.upper;
	if (long >= 3 && longCapitalized >= 0.85 * long) return LineCase.title;
	return LineCase.running;
}
