import type {Candidate} from '../candidate.ts';
import type {Cue} from '../cue.ts';
import type {Scene} from '../scene.ts';
import {endsSentence} from '../syntax/content.ts';
import {skipCircumstances} from './after-cue.ts';
import {before} from './before.ts';
import {continuations} from './continuations.ts';

/** Subjects that stand right before their verb; others are shared with an earlier one. */
const ownSubjects = new Set(['direct', 'pronoun', 'apposition']);

/** "…, X said": the content before, and what goes on after it ("…, X said, …" and "“…,” X said. “…”"). */
export function trailing(scene: Scene, head: Cue): Candidate[] {
	const {group, subject, token, end, first} = head;
	if (head.kind !== 'verb' || group === null || subject === null || group.to) return [];
	if (subject.from < first || !ownSubjects.has(subject.kind)) return [];
	const cue = {from: group.from, to: token + 1};
	const addressed = addresseeEnd(scene, head);
	const rest = skipCircumstances(scene, addressed, end);
	const closed = endsSentence(scene, rest) || /^[.,:]$/.test(scene.tokens.surface[rest] ?? '');
	const signs = [addressed > token + 1 ? 'addressee' : '', closed ? 'closed' : 'open'];
	return before(scene, subject.from, first)
		.flatMap(reading => continuations(scene, head, {...reading, signs: [...reading.signs, ...signs]}, rest))
		.map(({pieces, signs}) => ({rule: 'trailing', head, cue, source: subject, content: pieces, signs}));
}

/** "told reporters": the token after whom it is said to. */
function addresseeEnd({tokens}: Scene, {token, end}: Cue): number {
	let at = token + 1;
	while (at < end && at < token + 12 && /^(NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(tokens.partOfSpeech[at]!)) at++;
	return at;
}
