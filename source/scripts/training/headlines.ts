import {readDocument} from '../../analysis/language.ts';
import {randomNumbers} from './clusters.ts';
import type {GoldArticle, GoldName} from './gold.ts';

/** Small words that Title Case leaves small, and words that headlines leave out. */
const small = new Set('a an the of in on for to and or with as by from at over but nor'.split(' '));
const leftOut = new Set(['the', 'a', 'an', 'has', 'have', 'had', 'was', 'were']);
const fewestTokens = 6;
const mostTokens = 18;
/** Headlines are made of the first sentences of an article, as real ones are. */
const sentencesTried = 8;

/**
 * Made-up headlines: sentences of the articles in Title Case or in capitals, at the top of the rest of their article.
 * News prose has few headlines with names marked, and without them every capitalised word of a headline looks like
 * one.
 *
 * @returns An article for a `share` of those that have a fit sentence; the first sentence of each is the headline.
 */
export function makeHeadlines(articles: readonly GoldArticle[], seed: number, share: number): GoldArticle[] {
	const random = randomNumbers(seed);
	const made: GoldArticle[] = [];
	for (const article of articles) {
		if (random() >= share) continue;
		const {document, id} = article;
		const fit = document.sentences.slice(0, sentencesTried).filter(({firstToken, endToken, start, end}) => {
			const prose = /^[A-Z“"].*[a-z].*[.!?]["”]?$/s.test(document.text.slice(start, end));
			return prose && endToken - firstToken >= fewestTokens;
		});
		if (fit.length === 0) continue;
		const sentence = fit[Math.floor(random() * fit.length)]!;
		const style = random() < 0.2 ? 'upper' : random() < 0.5 ? 'title' : 'every';
		const {text, names} = headline(article, sentence, style);
		const keepsSentence = random() < 0.4;
		const cut = keepsSentence
			? document.text
			: document.text.slice(0, sentence.start) + document.text.slice(sentence.end);
		made.push({id: `${id}-headline`, document: readDocument(`${text}\n\n${cut}`), names});
	}
	return made;
}

function headline(
	{document: {tokens, text}, names}: GoldArticle,
	{firstToken, endToken}: {firstToken: number; endToken: number},
	style: 'upper' | 'title' | 'every',
): {text: string; names: GoldName[]} {
	let out = '';
	const kept: GoldName[] = [];
	const end = Math.min(endToken - 1, firstToken + mostTokens);
	let open: {name: GoldName; start: number} | null = null;
	for (let token = firstToken; token < end; token++) {
		const start = tokens.start[token]!;
		const name = names.find(candidate => candidate.start <= start && start < candidate.end);
		const lower = tokens.lower[token]!;
		if (!name && leftOut.has(lower)) continue;
		const spaced = token > firstToken && /\s/.test(text.slice(tokens.end[token - 1]!, start));
		if (spaced && out !== '') out += ' ';
		if (open && open.name !== name) open = null;
		let surface = tokens.surface[token]!;
		if (style === 'upper') surface = surface.toUpperCase();
		else if (out === '' || style === 'every' || !small.has(lower)) {
			if (!/^['’]/.test(surface)) surface = surface[0]!.toUpperCase() + surface.slice(1);
		}
		const at = out.length;
		out += surface;
		if (!name) continue;
		if (open) kept.at(-1)!.end = out.length;
		else {
			open = {name, start: at};
			kept.push({start: at, end: out.length, type: name.type});
		}
	}
	return {text: out, names: kept};
}
