import type {Candidate, Range} from '../candidate.ts';
import type {Cue} from '../cue.ts';
import type {Scene} from '../scene.ts';
import {isQuoteOpening} from '../syntax/content.ts';
import {contentEnd} from '../syntax/content-end.ts';
import {baseStart, isPossessive, phraseEnd} from '../syntax/noun-phrase.ts';
import {possessivePronouns} from '../syntax/words.ts';

const openers = new Set([
	'that',
	'to',
	'of',
	'for',
	'about',
	'on',
	'over',
	'with',
	'against',
	'in',
	'as',
	'from',
	'toward',
	'towards',
	'at',
	'whether',
	'how',
]);

/** "X’s claim that …", "a statement by X that …", "his support for …", and "X made the claim that …". */
export function noun(scene: Scene, head: Cue): Candidate[] {
	const {tokens} = scene;
	const {token, end, group, subject} = head;
	if (head.kind !== 'noun') return [];
	let next = token + 1;
	let source: Range | null = null;
	let rule = 'noun';
	if (tokens.lower[next] === 'by' || tokens.lower[next] === 'from') {
		const to = phraseEnd(tokens, next + 1, end);
		if (to > next + 1) {
			source = {from: next + 1, to};
			rule = 'noun-by';
			next = to;
		}
	}
	if (source === null) {
		source = possessor(scene, token, head.first);
		if (source !== null) rule = 'noun-of';
	}
	let cue: Range = {from: token, to: token + 1};
	if (source === null && group !== null && subject !== null) {
		source = {from: subject.from, to: subject.to};
		cue = {from: group.from, to: token + 1};
		rule = 'light-verb';
	}
	if (source === null) return [];
	const opener = tokens.lower[next] ?? '';
	const candidates: Candidate[] = [];
	const add = (from: number, sign: string) => {
		if (from < end && !/^[.,;:?!)]$/.test(tokens.surface[from]!)) {
			candidates.push({
				rule,
				head,
				cue,
				source,
				content: [{from, to: contentEnd(scene, {rule, head, from})}],
				signs: [sign],
			});
		}
	};
	if (openers.has(opener))
		add(opener === 'that' || opener === 'to' || opener === 'whether' || opener === 'how' ? next : next + 1, opener);
	else if (isQuoteOpening(scene, next)) add(next, 'quote');
	else if (tokens.surface[next] === ',' && isQuoteOpening(scene, next + 1)) add(next + 1, 'quote');
	return candidates;
}

/** "Xi’s", "his": who stands before the noun as its owner. */
function possessor({tokens}: Scene, token: number, first: number): Range | null {
	for (let at = token - 1; at >= Math.max(first, token - 4); at--) {
		if (possessivePronouns.has(tokens.lower[at]!)) return {from: at, to: at + 1};
		if (isPossessive(tokens, at)) {
			if (at - 1 < first) return null;
			return {from: baseStart(tokens, at - 1, first), to: at};
		}
		const tag = tokens.partOfSpeech[at];
		if (tag !== 'ADJ' && tag !== 'NOUN' && tag !== 'ADV') return null;
	}
	return null;
}
