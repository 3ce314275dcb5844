import type {Candidate} from '../candidate.ts';
import type {Cue} from '../cue.ts';
import type {Scene} from '../scene.ts';
import {withoutStop} from '../syntax/content.ts';
import {contentEnd} from '../syntax/content-end.ts';
import {phraseEnd} from '../syntax/noun-phrase.ts';
import {before} from './before.ts';

/** "According to schedule": nobody says it, it goes as was laid down. */
const standards = new Set([
	'schedule',
	'plan',
	'tradition',
	'custom',
	'need',
	'age',
	'size',
	'type',
	'circumstances',
	'taste',
]);

/** "…, according to X" and "According to X, …". */
export function accordingTo(scene: Scene, head: Cue): Candidate[] {
	const {tokens} = scene;
	if (tokens.lower[head.token] !== 'according' || tokens.lower[head.token + 1] !== 'to') return [];
	const from = head.token + 2;
	const to = sourceEnd(scene, from, head.end);
	if (to === from || (to === from + 1 && standards.has(tokens.lower[from]!))) return [];
	const cue = {from: head.token, to: from};
	const source = {from, to};
	const candidates: Candidate[] = [];
	const comma = nextComma(scene, to, head.end);
	if (head.token <= head.first + 1 || tokens.partOfSpeech[head.token - 1] === 'CCONJ') {
		if (comma !== -1 && comma + 1 < head.end) {
			const content = {from: comma + 1, to: contentEnd(scene, {rule: 'according-to', head, from: comma + 1})};
			candidates.push({rule: 'according-to', head, cue, source, content: [content], signs: ['opening']});
		}
		return candidates;
	}
	for (const {pieces, signs} of before(scene, head.token, head.first)) {
		const content = [...pieces];
		const last = tokens.surface[head.token - 1];
		// "…, according to X, …": the sentence goes on.
		if (comma !== -1 && last === ',' && comma + 3 < head.end && !signs.includes('quote')) {
			content.push({
				from: comma + 1,
				to: withoutStop(scene, comma + 1, contentEnd(scene, {rule: 'according-to', head, from: comma + 1})),
			});
		}
		candidates.push({rule: 'according-to', head, cue, source, content, signs});
	}
	return candidates;
}

function nextComma({tokens}: Scene, from: number, end: number): number {
	for (let token = from; token < Math.min(end, from + 25); token++) if (tokens.surface[token] === ',') return token;
	return -1;
}

/** The end of the noun phrase; where the tagger sees none ("according to exit polls"), up to the next mark. */
function sourceEnd({tokens}: Scene, from: number, end: number): number {
	const phrase = phraseEnd(tokens, from, end);
	if (phrase > from) return phrase;
	for (let token = from; token < Math.min(end, from + 6); token++)
		if (tokens.partOfSpeech[token] === 'PUNCT') return token;
	return from;
}
