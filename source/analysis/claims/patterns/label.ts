import type {Candidate} from '../candidate.ts';
import type {Cue} from '../cue.ts';
import type {Scene} from '../scene.ts';
import {isQuoteOpening, withoutStop} from '../syntax/content.ts';

/** "MERKEL: We will not." and "Poll: Voters turn away": who stands before the colon that a paragraph begins with. */
export function label(scene: Scene, head: Cue): Candidate[] {
	const {tokens} = scene;
	if (head.kind !== 'mark' || head.lemma !== ':') return [];
	const from = head.token + 1;
	if (from >= tokens.length || scene.paragraph[from] !== scene.paragraph[head.token]) return [];
	const start = isQuoteOpening(scene, head.first) ? head.first + 1 : head.first;
	const source = {from: start, to: head.token};
	// "Q:" and "A:" name nobody.
	if (source.to <= source.from || tokens.end[source.to - 1]! - tokens.start[source.from]! < 2) return [];
	const capitals = source.to - source.from <= 4 && /^[^a-z]+$/.test(tokens.surface[source.to - 1]!);
	let end = from;
	while (end < tokens.length && scene.paragraph[end] === scene.paragraph[from]) end = scene.sentenceEnd[end]!;
	const content = [{from, to: capitals ? end : withoutStop(scene, from, end)}];
	const signs = [capitals ? 'capitals' : 'name', scene.paragraph[from] === 0 ? 'headline' : 'body'];
	return [{rule: 'label', head, cue: {from: head.token, to: from}, source, content, signs}];
}
