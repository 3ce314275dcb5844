import type {PartOfSpeech} from '../analysis/document.ts';
import type {GoldArticle} from './train-claims-gold.ts';

/** Lemmas that attribute less often than this, or in a smaller share of their uses, are left out. */
const minimumCount = 4;
const minimumShare = 0.08;

/** @returns The lemmas of one part of speech that are the head of a cue often enough to be looked at. */
export function learnLexicon(articles: readonly GoldArticle[], tag: PartOfSpeech, share = minimumShare): string[] {
	const used = new Map<string, number>();
	const attributing = new Map<string, number>();
	for (const {scene, claims} of articles) {
		const {tokens} = scene;
		const inCue = new Uint8Array(tokens.length);
		for (const {cue} of claims) {
			for (const {start, end} of cue) {
				for (let token = firstAt(tokens.start, start); token < tokens.length && tokens.start[token]! < end; token++)
					inCue[token] = 1;
			}
		}
		for (let token = 0; token < tokens.length; token++) {
			if (tokens.partOfSpeech[token] !== tag) continue;
			const lemma = tokens.lemma[token]!;
			used.set(lemma, (used.get(lemma) ?? 0) + 1);
			if (inCue[token] === 1) attributing.set(lemma, (attributing.get(lemma) ?? 0) + 1);
		}
	}
	return [...attributing]
		.filter(([lemma, count]) => count >= minimumCount && count >= share * used.get(lemma)! && /^[a-z-]+$/.test(lemma))
		.map(([lemma]) => lemma)
		.sort();
}

function firstAt(starts: Int32Array, offset: number): number {
	let low = 0;
	let high = starts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (starts[middle]! < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
