import type {Candidate} from '../candidate.ts';
import type {Cue} from '../cue.ts';
import type {Scene} from '../scene.ts';
import {isQuoteOpening} from '../syntax/content.ts';
import {phraseEnd} from '../syntax/noun-phrase.ts';
import {skipCircumstances} from './after-cue.ts';
import {before} from './before.ts';
import {continuations} from './continuations.ts';

/** How long what is said about the source may be: "said Kidd, a professor at …". */
const longestInsertion = 60;

/** Verbs that turn round after indirect speech as well: "the talks failed, said X". Lemmas. */
const plainVerbs = new Set([
	'say',
	'add',
	'report',
	'write',
	'note',
	'explain',
	'argue',
	'warn',
	'announce',
	'claim',
	'insist',
	'go',
]);

/** "…, said X": as trailing, the source after the verb. */
export function inverted(scene: Scene, head: Cue): Candidate[] {
	const {group, token, end, first} = head;
	if (head.kind !== 'verb' || group === null || group.to || group.form === 'gerund') return [];
	const to = phraseEnd(scene.tokens, token + 1, end);
	if (to === token + 1) return [];
	const source = {from: token + 1, to};
	const cue = {from: group.from, to: token + 1};
	const rest = insertionEnd(scene, skipCircumstances(scene, to, end), end);
	return before(scene, group.from, first)
		.filter(({signs}) => signs.includes('quote') || plainVerbs.has(head.lemma))
		.flatMap(reading => continuations(scene, head, reading, rest))
		.map(({pieces, signs}) => ({rule: 'inverted', head, cue, source, content: pieces, signs}));
}

/** Over "…, a professor at Newport" up to the end of the sentence or to the comma before a quote. */
function insertionEnd(scene: Scene, rest: number, end: number): number {
	const {tokens} = scene;
	if (tokens.surface[rest] !== ',') return rest;
	for (let token = rest; token < Math.min(end, rest + longestInsertion); token++) {
		const surface = tokens.surface[token];
		if ((surface === ',' || surface === ':') && isQuoteOpening(scene, token + 1)) return token;
	}
	return end;
}
