import type {Candidate} from '../candidate.ts';
import type {Cue} from '../cue.ts';
import type {Scene} from '../scene.ts';
import {phraseEnd} from '../syntax/noun-phrase.ts';
import {skipCircumstances} from './after-cue.ts';
import {before} from './before.ts';
import {continueAfter} from './trailing.ts';

/** "…, said X": as trailing, the source after the verb. */
export function inverted(scene: Scene, head: Cue): Candidate[] {
	const {group, token, end, first} = head;
	if (head.kind !== 'verb' || group === null || group.to || group.form === 'gerund') return [];
	const to = phraseEnd(scene.tokens, token + 1, end);
	if (to === token + 1) return [];
	const source = {from: token + 1, to};
	let rest = skipCircumstances(scene, to, end);
	const insertion = insertionEnd(scene, rest, end);
	return before(scene, group.from, first).map(reading => {
		const content = [...reading.pieces];
		const signs = [...reading.signs];
		rest = insertion;
		continueAfter(scene, head, content, rest, signs);
		return {rule: 'inverted', head, cue: {from: group.from, to: token + 1}, source, content, signs};
	});
}

/** Over "…, a professor at Newport" up to the end of the sentence or to the comma before a quote. */
function insertionEnd(scene: Scene, rest: number, end: number): number {
	const {tokens} = scene;
	if (tokens.surface[rest] !== ',') return rest;
	for (let token = rest; token < Math.min(end, rest + 60); token++) {
		const surface = tokens.surface[token];
		if ((surface === ',' || surface === ':') && scene.quotes[scene.quoteAt[token + 1] ?? -1]?.from === token + 1)
			return token;
	}
	return end;
}
