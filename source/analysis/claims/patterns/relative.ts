import type {Candidate} from '../candidate.ts';
import type {Cue} from '../cue.ts';
import type {Scene} from '../scene.ts';
import {contentEnd} from '../syntax/content-end.ts';

/** "…, which X said was …", "the test that X claims is …": the relative pronoun and what follows the cue. */
export function relative(scene: Scene, head: Cue): Candidate[] {
	const {tokens} = scene;
	const {group, subject, token, end, first} = head;
	if (head.kind !== 'verb' || group === null || subject === null || subject.from <= first) return [];
	const pronoun = subject.from - 1;
	const lower = tokens.lower[pronoun]!;
	if (lower !== 'which' && lower !== 'who' && lower !== 'that' && lower !== 'whom' && lower !== 'what') return [];
	const from = token + 1;
	if (from >= end || !/^(VERB|AUX|ADV)$/.test(tokens.partOfSpeech[from]!)) return [];
	const content = [
		{from: pronoun, to: pronoun + 1},
		{from, to: contentEnd(scene, {rule: 'relative', head, from})},
	];
	return [{rule: 'relative', head, cue: {from: group.from, to: from}, source: subject, content, signs: [lower]}];
}
