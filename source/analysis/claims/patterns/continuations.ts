import type {Candidate, Range} from '../candidate.ts';
import type {Cue} from '../cue.ts';
import type {Scene} from '../scene.ts';
import {wordClass} from '../scoring/words.ts';
import {endsSentence, followingQuotes, isQuoteOpening} from '../syntax/content.ts';
import {contentEnd, opensAttribution} from '../syntax/content-end.ts';

/** The pieces of a content so far, and what was seen while they were read. */
export type Partial = Pick<Candidate, 'signs'> & {pieces: Range[]};

/**
 * An attribution after its content may be followed by more of it: "…, he said, …", "“…,” he said. “…”". Whether it goes
 * on after a comma is left open: both readings come back.
 *
 * @param rest The token after the attribution.
 */
export function continuations(scene: Scene, head: Cue, {pieces, signs}: Partial, rest: number): Partial[] {
	const {tokens} = scene;
	const stopped: Partial = {pieces: [...pieces], signs};
	if (signs.includes('quote')) {
		const sentenceEnd = tokens.surface[rest] === '.' || tokens.surface[rest] === ':' ? rest + 1 : head.end;
		const following = followingQuotes(scene, sentenceEnd);
		if (following.length > 0) {
			stopped.pieces.push(...following);
			stopped.signs = [...signs, 'followed'];
		}
	}
	const from = resumption(scene, rest, head.end);
	if (from !== -1 && (opensAttribution(scene, from, head.end) || modifies(scene, from))) return [stopped];
	if (from === -1 || (signs.includes('quote') ? !isQuoteOpening(scene, from) : !signs.includes('comma')))
		return [stopped];
	const more = {from, to: contentEnd(scene, {rule: 'trailing', head, from})};
	const resumed = {pieces: [...pieces, more], signs: [...signs, 'resumed', `resumed ${wordClass(tokens, from)}`]};
	if (isQuoteOpening(scene, from)) {
		if (more.to >= head.end - 1) resumed.pieces.push(...followingQuotes(scene, Math.max(more.to, head.end)));
		return [resumed];
	}
	return [stopped, resumed];
}

/** The token after the comma or dash with which a content goes on; -1 where it does not. */
function resumption(scene: Scene, token: number, end: number): number {
	if (token + 2 >= end || endsSentence(scene, token)) return -1;
	const surface = scene.tokens.surface[token];
	return surface === ',' || surface === '—' || surface === '--' ? token + 1 : -1;
}

const circumstances = new Set(['where', 'which', 'who', 'while', 'as', 'after', 'before', 'when', 'amid', 'during']);

/** "…, he said, referring to …", "…, he said in a speech, where …": it tells more of the saying, not of what was said. */
function modifies({tokens, quoteAt}: Scene, from: number): boolean {
	if (quoteAt[from] !== -1) return false;
	if (circumstances.has(tokens.lower[from]!)) return true;
	const verb = tokens.partOfSpeech[from] === 'ADV' ? from + 1 : from;
	return tokens.partOfSpeech[verb] === 'VERB' && tokens.lower[verb]!.endsWith('ing');
}
