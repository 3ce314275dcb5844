import type {Candidate} from '../candidate.ts';
import type {Cue} from '../cue.ts';
import type {Scene} from '../scene.ts';
import {withoutStop} from '../syntax/content.ts';

/** "“…” — Ana Diaz": a quote signed with a name at the end of its paragraph. */
export function signature(scene: Scene, head: Cue): Candidate[] {
	const quote = scene.quotes[scene.quoteAt[head.token - 1] ?? -1];
	if (head.kind !== 'mark' || head.lemma === ':' || quote === undefined) return [];
	const from = head.token + 1;
	const source = {from, to: withoutStop(scene, from, head.end)};
	const content = [{from: quote.from, to: quote.to}];
	return [{rule: 'signature', head, cue: {from: head.token, to: from}, source, content, signs: []}];
}
