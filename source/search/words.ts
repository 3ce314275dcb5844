import {accent, firstUnspaced, foldTable, foldUnit, isUnspaced, separator} from './fold.ts';

/** Receives each word: where it stands in the text, and the hash of its folded letters (`hashWord` of the same word). */
export type WordSink = (start: number, end: number, hash: number) => void;

/** Calls `sink` for every word of the text, in order. No strings are made: bodies are scanned between two keystrokes. */
export function scanWords(text: string, sink: WordSink): void {
	let start = -1;
	let hash = 0;
	const length = text.length;
	for (let at = 0; at < length; at++) {
		let unit = foldTable[text.charCodeAt(at)]!;
		if (unit > separator && unit < firstUnspaced) {
			if (start < 0) {
				start = at;
				hash = 0;
			}
			hash = mix(hash, unit);
			continue;
		}
		unit = foldUnit(text.charCodeAt(at));
		if (unit === accent) continue;
		if (unit > separator && !isUnspaced(unit)) {
			if (start < 0) {
				start = at;
				hash = 0;
			}
			hash = mix(hash, unit);
			continue;
		}
		if (start >= 0) sink(start, at, hash);
		start = -1;
		if (unit !== separator) sink(at, at + 1, mix(0, unit));
	}
	if (start >= 0) sink(start, length, hash);
}

function mix(hash: number, unit: number): number {
	return (Math.imul(hash, 0x9e3779b1) + unit + 1) | 0;
}

/** The hash that `scanWords` gives for a folded word. */
export function hashWord(folded: string): number {
	let hash = 0;
	for (let at = 0; at < folded.length; at++) hash = mix(hash, folded.charCodeAt(at));
	return hash;
}

/** Letters of `text` from `start` to `end`, folded; accents that stand alone are left out. */
export function foldWord(text: string, start = 0, end = text.length): string {
	let at = start;
	while (at < end && foldUnit(text.charCodeAt(at)) === text.charCodeAt(at) && text.charCodeAt(at) !== separator) at++;
	let folded = text.slice(start, at);
	for (; at < end; at++) {
		const unit = foldUnit(text.charCodeAt(at));
		if (unit !== accent && unit !== separator) folded += String.fromCharCode(unit);
	}
	return folded;
}

/** The folded words of a text, in order. */
export function wordsOf(text: string): string[] {
	const words: string[] = [];
	scanWords(text, (start, end) => words.push(foldWord(text, start, end)));
	return words;
}
