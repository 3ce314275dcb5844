import type {Candidate} from '../candidate.ts';
import type {Cue} from '../cue.ts';
import type {Scene} from '../scene.ts';
import {contentEnd} from '../syntax/content-end.ts';
import {phraseEnd} from '../syntax/noun-phrase.ts';
import {before} from './before.ts';

/**
 * "CCTV reported Xi saying …", "…, the agency quoted him as saying": the source is the one quoted, and the subject of
 * the verb passed it on.
 */
export function quotedSaying(scene: Scene, head: Cue): Candidate[] {
	const {tokens} = scene;
	const {group, subject, token, end, first} = head;
	if (head.kind !== 'verb' || group === null) return [];
	const to = phraseEnd(tokens, token + 1, end);
	if (to === token + 1) return [];
	const saying = tokens.lower[to] === 'as' ? to + 1 : to;
	if (tokens.lower[saying] !== 'saying' || saying >= end) return [];
	const source = {from: token + 1, to};
	const cue = {from: group.from, to: saying + 1};
	const via = subject === null ? [] : [{from: subject.from, to: subject.to}];
	const from = tokens.surface[saying + 1] === ',' || tokens.surface[saying + 1] === ':' ? saying + 2 : saying + 1;
	if (from < end && !/^[.;]$/.test(tokens.surface[from]!)) {
		const content = [{from, to: contentEnd(scene, {rule: 'quoted-saying', head, from})}];
		return [{rule: 'quoted-saying', head, cue, source, content, signs: ['after'], via}];
	}
	return before(scene, subject?.from ?? group.from, first).map(({pieces, signs}) => ({
		rule: 'quoted-saying',
		head,
		cue,
		source,
		content: pieces,
		signs,
		via,
	}));
}
