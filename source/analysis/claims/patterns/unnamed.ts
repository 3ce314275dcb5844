import type {Candidate} from '../candidate.ts';
import type {Cue} from '../cue.ts';
import type {Scene} from '../scene.ts';
import {contentEnd} from '../syntax/content-end.ts';

const openers = new Set(['to', 'that', 'as']);

/** "X is expected to …", "X was said to …": somebody says so, and the text does not tell who; X is part of what is said. */
export function unnamed(scene: Scene, head: Cue): Candidate[] {
	const {tokens} = scene;
	const {group, subject, token} = head;
	if (head.kind !== 'verb' || group === null || subject === null || group.form !== 'passive') return [];
	const from = token + 1;
	const opener = tokens.lower[from] ?? '';
	if (from >= head.end || subject.to > group.from || !openers.has(opener)) return [];
	const content = [
		{from: subject.from, to: subject.to},
		{from, to: contentEnd(scene, {rule: 'unnamed', head, from})},
	];
	return [{rule: 'unnamed', head, cue: {from: group.from, to: from}, source: null, content, signs: [opener]}];
}
