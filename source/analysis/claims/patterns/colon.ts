import type {Candidate} from '../candidate.ts';
import type {Cue} from '../cue.ts';
import type {Scene} from '../scene.ts';
import {isQuoteOpening, quoteChain} from '../syntax/content.ts';
import {contentEnd} from '../syntax/content-end.ts';

/** How far after the cue the colon may stand. */
const reach = 20;

/** "X said (in a statement): …", also where a block quote follows in the next paragraph. */
export function colon(scene: Scene, head: Cue): Candidate[] {
	const {tokens} = scene;
	const {group, subject, token, end} = head;
	let at = token + 1;
	while (at < Math.min(end, token + reach) && tokens.surface[at] !== ':') at++;
	if (tokens.surface[at] !== ':' || at + 1 >= tokens.length || at >= end) return [];
	const from = at + 1;
	const sameParagraph = scene.paragraph[from] === scene.paragraph[at];
	const content = isQuoteOpening(scene, from)
		? quoteChain(scene, scene.quoteAt[from]!)
		: [{from, to: sameParagraph ? contentEnd(scene, {rule: 'colon', head, from}) : paragraphEnd(scene, from)}];
	const signs = [
		sameParagraph ? 'line' : 'block',
		isQuoteOpening(scene, from) ? 'quote' : 'indirect',
		at === token + 1 ? 'at-once' : 'later',
	];
	return [{rule: 'colon', head, cue: {from: group?.from ?? token, to: token + 1}, source: subject, content, signs}];
}

function paragraphEnd(scene: Scene, from: number): number {
	let end = from;
	while (end < scene.tokens.length && scene.paragraph[end] === scene.paragraph[from]) end = scene.sentenceEnd[end]!;
	return end;
}
