import type {Range} from './candidate.ts';
import type {Scene} from './scene.ts';
import {withoutStop} from './syntax/content.ts';
import {scoreWorth} from './worth/score-worth.ts';
import {unattributedThreshold} from './worth/weights.ts';

/** A sentence counts as somebody's words where more than this share of its tokens belongs to a claim. */
const takenShare = 0.3;

const fewestTokens = 6;

export interface Statement {
	content: Range;
	worth: number;
}

/**
 * The article's own statements that are worth checking: sentences outside of quotes and claims that score above the
 * threshold. Headings, questions and fragments without a verb are none.
 *
 * @param taken For each token whether it belongs to an attributed claim.
 */
export function findUnattributed(scene: Scene, taken: Uint8Array, dateAt: Uint8Array): Statement[] {
	const {tokens} = scene;
	const statements: Statement[] = [];
	for (let first = 0; first < tokens.length; first = scene.sentenceEnd[first]!) {
		const end = scene.sentenceEnd[first]!;
		if (end - first < fewestTokens || !/^[.!]$|^[”"’']$/.test(tokens.surface[end - 1]!)) continue;
		if (!isOwn(scene, first, end, taken)) continue;
		const content = {from: first, to: withoutStop(scene, first, end)};
		const worth = scoreWorth(scene, [content], dateAt);
		if (worth >= unattributedThreshold) statements.push({content, worth});
	}
	return statements;
}

function isOwn({tokens, quoteAt}: Scene, first: number, end: number, taken: Uint8Array): boolean {
	let others = 0;
	let verbs = 0;
	for (let token = first; token < end; token++) {
		if (taken[token] === 1 || quoteAt[token] !== -1) others++;
		if (tokens.partOfSpeech[token] === 'VERB' || tokens.partOfSpeech[token] === 'AUX') verbs++;
	}
	return verbs > 0 && others <= takenShare * (end - first);
}
