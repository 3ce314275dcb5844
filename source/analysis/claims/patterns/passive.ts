import type {Candidate, Range} from '../candidate.ts';
import type {Cue} from '../cue.ts';
import type {Scene} from '../scene.ts';
import {contentEnd} from '../syntax/content-end.ts';
import {phraseEnd} from '../syntax/noun-phrase.ts';

const reach = 12;

/** "X was criticised by Y": the one after "by" is the source. */
export function passive(scene: Scene, head: Cue): Candidate[] {
	const {tokens} = scene;
	const {group, subject, token, end} = head;
	if (head.kind !== 'verb' || group === null || !/(ed|en|n|t|de|ld|id)$/.test(tokens.lower[token]!)) return [];
	let by = token + 1;
	while (by < Math.min(end, token + reach) && tokens.lower[by] !== 'by' && !/^[.;:,]$/.test(tokens.surface[by]!)) by++;
	if (tokens.lower[by] !== 'by' || by >= end) return [];
	const to = phraseEnd(tokens, by + 1, end);
	if (to === by + 1) return [];
	const source = {from: by + 1, to};
	const cue = {from: group.from, to: token + 1};
	const candidates: Candidate[] = [];
	const add = (content: Range[], ...signs: string[]) =>
		candidates.push({
			rule: 'passive',
			head,
			cue,
			source,
			content,
			signs: [...signs, by === token + 1 ? 'at-once' : 'later', group.form],
		});
	if (subject !== null) add([{from: subject.from, to: subject.to}]);
	if (by > token + 1) add([{from: token + 1, to: by}], 'between');
	if (to < end - 2) add([{from: to, to: contentEnd(scene, {rule: 'passive', head, from: to})}], 'after');
	return candidates;
}
