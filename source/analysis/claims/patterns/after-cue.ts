import type {Scene} from '../scene.ts';
import {isQuoteOpening} from '../syntax/content.ts';
import {baseEnd, isTime, phraseEnd} from '../syntax/noun-phrase.ts';

/**
 * Steps over what may stand between a cue and its content or the end of the attribution: adverbs ("said bluntly"),
 * "to reporters", "in a statement", "on Thursday".
 *
 * @returns The token after all that.
 */
export function skipCircumstances(scene: Scene, token: number, end: number): number {
	const {tokens} = scene;
	let at = token;
	for (let step = 0; step < 6 && at < end; step++) {
		const tag = tokens.partOfSpeech[at];
		if (isQuoteOpening(scene, at)) break;
		if (tag === 'ADV') at++;
		else if (tag === 'ADP' && tokens.partOfSpeech[at + 1] !== 'VERB') {
			const next = isTime(tokens, at + 1, end) ? baseEnd(tokens, at + 1, end) : phraseEnd(tokens, at + 1, end);
			if (next === at + 1) break;
			at = next;
		} else if (isTime(tokens, at, end)) at = baseEnd(tokens, at, end);
		else break;
	}
	return at;
}
