import type {Candidate} from '../candidate.ts';
import type {Cue} from '../cue.ts';
import type {Scene} from '../scene.ts';
import {withoutStop} from '../syntax/content.ts';
import {before} from './before.ts';

/** "“…” — Ana Diaz": a quote signed with a name at the end of its paragraph. */
export function signature(scene: Scene, head: Cue): Candidate[] {
	if (head.kind !== 'mark' || head.lemma === ':') return [];
	const from = head.token + 1;
	const source = {from, to: withoutStop(scene, from, head.end)};
	const cue = {from: head.token, to: from};
	return before(scene, head.token, head.first)
		.filter(({signs}) => signs.includes('quote'))
		.map(({pieces, signs}) => ({rule: 'signature', head, cue, source, content: pieces, signs}));
}
