import type {Candidate} from '../candidate.ts';
import type {Cue} from '../cue.ts';
import type {Scene} from '../scene.ts';
import {contentEnd} from '../syntax/content-end.ts';

const openers = new Set([
	'that',
	'to',
	'of',
	'about',
	'with',
	'by',
	'for',
	'in',
	'on',
	'over',
	'toward',
	'if',
	'whether',
	'how',
	'at',
	'from',
]);

/** "X is confident that …", "X was critical of …". */
export function adjective(scene: Scene, head: Cue): Candidate[] {
	const {tokens} = scene;
	const {token, end, group, subject} = head;
	if (head.kind !== 'adjective' || group === null || subject === null) return [];
	const opener = tokens.lower[token + 1] ?? '';
	const bare =
		tokens.partOfSpeech[token + 1] === 'PRON' ||
		tokens.partOfSpeech[token + 1] === 'PROPN' ||
		tokens.partOfSpeech[token + 1] === 'DET';
	if (!openers.has(opener) && !bare) return [];
	const keeps =
		bare || opener === 'that' || opener === 'to' || opener === 'if' || opener === 'whether' || opener === 'how';
	const from = keeps ? token + 1 : token + 2;
	if (from >= end) return [];
	const content = [{from, to: contentEnd(scene, {rule: 'adjective', head, from})}];
	return [
		{
			rule: 'adjective',
			head,
			cue: {from: group.from, to: from},
			source: subject,
			content,
			signs: [bare ? 'bare' : opener],
		},
	];
}
