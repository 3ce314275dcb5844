import type {Candidate} from '../candidate.ts';
import type {Cue} from '../cue.ts';
import type {Scene} from '../scene.ts';
import {contentEnd} from '../syntax/content-end.ts';
import {before} from './before.ts';

/** "As X observed, …" and "…, as X put it". */
export function asSaid(scene: Scene, head: Cue): Candidate[] {
	const {tokens} = scene;
	const {group, subject, token, end, first} = head;
	if (head.kind !== 'verb' || group === null || subject === null || subject.from <= 0) return [];
	const as = subject.from - 1;
	if (tokens.lower[as] !== 'as' || as < first) return [];
	const cue = {from: group.from, to: token + 1};
	let comma = token + 1;
	while (comma < Math.min(end, token + 15) && tokens.surface[comma] !== ',' && tokens.surface[comma] !== ':') comma++;
	const candidates: Candidate[] = [];
	if (comma < end - 2 && /^[,:]$/.test(tokens.surface[comma]!)) {
		const content = [{from: comma + 1, to: contentEnd(scene, {rule: 'as-said', head, from: comma + 1})}];
		candidates.push({rule: 'as-said', head, cue, source: subject, content, signs: ['opening']});
	}
	if (as > first + 1) {
		for (const {pieces, signs} of before(scene, as, first)) {
			const goesOn =
				tokens.surface[as - 1] === ',' && tokens.surface[comma] === ',' && comma < end - 2 && !signs.includes('quote');
			const rest = goesOn ? [{from: comma + 1, to: contentEnd(scene, {rule: 'as-said', head, from: comma + 1})}] : [];
			candidates.push({
				rule: 'as-said',
				head,
				cue,
				source: subject,
				content: [...pieces, ...rest],
				signs: goesOn ? [...signs, 'resumed'] : signs,
			});
		}
	}
	return candidates;
}
