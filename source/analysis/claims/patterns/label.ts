import type {Candidate, Range} from '../candidate.ts';
import type {Cue} from '../cue.ts';
import type {Scene} from '../scene.ts';
import {kickers} from '../sources/kickers.ts';
import {documentNouns} from '../sources/source-words.ts';
import {speakingNouns} from '../sources/speaking-nouns.ts';
import {isQuoteOpening, withoutStop} from '../syntax/content.ts';
import {headOf} from '../syntax/noun-phrase.ts';

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
	const words = scene.text.slice(tokens.start[source.from], tokens.end[source.to - 1]).toLowerCase();
	if (kickers.has(words.replace(/^[^\p{L}]+/u, '')) || isTopic(scene, source)) return [];
	const capitals = source.to - source.from <= 4 && /^[^a-z]+$/.test(tokens.surface[source.to - 1]!);
	let end = from;
	while (end < tokens.length && scene.paragraph[end] === scene.paragraph[from]) end = scene.sentenceEnd[end]!;
	const content = [{from, to: capitals ? end : withoutStop(scene, from, end)}];
	const signs = [capitals ? 'capitals' : 'name', scene.paragraph[from] === 0 ? 'headline' : 'body'];
	return [{rule: 'label', head, cue: {from: head.token, to: from}, source, content, signs}];
}

/** "Climate change: …", "Ukraine war: …": what it is about, and nobody who speaks. */
function isTopic({tokens}: Scene, {from, to}: Range): boolean {
	const head = headOf(tokens, from, to);
	const [lemma, lower] = [tokens.lemma[head]!, tokens.lower[head]!];
	if (tokens.partOfSpeech[head] !== 'NOUN' || /^[^a-z]+$/.test(tokens.surface[head]!)) return false;
	return (
		!speakingNouns.has(lemma) && !documentNouns.has(lemma) && !/(?:man|men|woman|women|person|people)$/.test(lower)
	);
}
