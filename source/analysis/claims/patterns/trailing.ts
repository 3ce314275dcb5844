import type {Candidate, Range} from '../candidate.ts';
import type {Cue} from '../cue.ts';
import type {Scene} from '../scene.ts';
import {endsSentence, followingQuotes, isQuoteOpening} from '../syntax/content.ts';
import {contentEnd} from '../syntax/content-end.ts';
import {skipCircumstances} from './after-cue.ts';
import {after, before} from './before.ts';

/** "…, X said": the content before, and what goes on after it ("…, X said, …" and "“…,” X said. “…”"). */
export function trailing(scene: Scene, head: Cue): Candidate[] {
	const {group, subject, token, end, first} = head;
	if (head.kind !== 'verb' || group === null || subject === null || group.to) return [];
	if (subject.from < first || subject.kind === 'control' || subject.kind === 'participle') return [];
	if (subject.kind === 'coordinated' || subject.kind === 'relative') return [];
	const cue = {from: group.from, to: token + 1};
	const addressed = addresseeEnd(scene, head);
	const rest = skipCircumstances(scene, addressed, end);
	const signs = [
		addressed > token + 1 ? 'addressee' : '',
		endsSentence(scene, rest) || /^[.,:]$/.test(scene.tokens.surface[rest] ?? '') ? 'closed' : 'open',
	];
	return before(scene, subject.from, first).map(reading => {
		const content = [...reading.pieces];
		const all = [...reading.signs, ...signs];
		continueAfter(scene, head, content, rest, all);
		return {rule: 'trailing', head, cue, source: subject, content, signs: all};
	});
}

/** Adds what follows an attribution and goes on with its content. */
export function continueAfter(scene: Scene, head: Cue, content: Range[], rest: number, signs: string[]): void {
	const {end} = head;
	const {tokens} = scene;
	const more = after(scene, rest, end);
	if (signs.includes('quote')) {
		if (more !== null && isQuoteOpening(scene, more.from)) {
			content.push({from: more.from, to: contentEnd(scene, {rule: 'trailing', head, from: more.from})});
			signs.push('resumed');
		}
		const sentenceEnd = tokens.surface[rest] === '.' || tokens.surface[rest] === ':' ? rest + 1 : end;
		const following = followingQuotes(scene, sentenceEnd);
		if (following.length > 0) {
			content.push(...following);
			signs.push('followed');
		}
	} else if (more !== null && signs.includes('comma')) {
		content.push({from: more.from, to: contentEnd(scene, {rule: 'trailing', head, from: more.from})});
		signs.push('resumed');
	}
}

/** "told reporters": the token after whom it is said to. */
function addresseeEnd({tokens}: Scene, {token, end}: Cue): number {
	let at = token + 1;
	while (at < end && at < token + 12 && /^(NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(tokens.partOfSpeech[at]!)) at++;
	return at;
}
