import type {Candidate} from '../candidate.ts';
import type {Cue} from '../cue.ts';
import type {Scene} from '../scene.ts';
import {phraseEnd} from '../syntax/noun-phrase.ts';
import {before} from './before.ts';

/** "…, as reported by X". */
export function asReportedBy(scene: Scene, head: Cue): Candidate[] {
	const {tokens} = scene;
	const {token, first, end} = head;
	if (
		head.kind !== 'verb' ||
		token - 1 <= first ||
		tokens.lower[token - 1] !== 'as' ||
		tokens.lower[token + 1] !== 'by'
	)
		return [];
	const from = token + 2;
	const to = phraseEnd(tokens, from, end);
	if (to === from) return [];
	const cue = {from: token - 1, to: from};
	return before(scene, token - 1, first).map(({pieces, signs}) => ({
		rule: 'as-reported-by',
		head,
		cue,
		source: {from, to},
		content: pieces,
		signs,
	}));
}
