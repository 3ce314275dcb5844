import {describe, expect, test} from 'vitest';
import type {AppState} from '../../../../source/app/state/state.ts';
import type {JudgedClaim} from '../../../../source/decisions/judge-claims.ts';
import {claim, opened, type Played, play, press, screenOf, storedArticle} from '../../samples.ts';

const article = play(opened(10, 100, 30), {
	type: 'article-loaded',
	stored: storedArticle(1),
	query: '',
	matches: [],
}).state;
const base = claim(storedArticle(1));

/** A claim with a sentence of its own. */
function said(sentence: string, change: Partial<JudgedClaim['claim']>, more: Partial<JudgedClaim> = {}): JudgedClaim {
	return {...base, ...more, sentence, claim: {...base.claim, ...change}};
}

const holm = {...base.claim.source!, name: 'Ada Holm'};
const vale = {...base.claim.source!, name: 'Ines Vale'};
const claims = [
	said('Ferries will sail, Holm said.', {source: holm, worth: 0.2}),
	said('“No end,” Vale said.', {source: vale, worth: 0.9, quoted: true}),
	said('The quay costs $2 million.', {source: null, cue: null, worth: 0.7}),
	said('Holm denied it.', {source: holm, worth: 0.4, negated: true}, {checked: {note: 'seen', at: '2024-02-08'}}),
];

/** Answers what was asked for last, as the effect does for claims without a filter. */
function answered({state, effects}: Played, items = claims): AppState {
	const asked = effects.findLast(effect => effect.type === 'load-claims')!;
	return play(state, {type: 'claims-loaded', about: asked.about, items, total: items.length, offset: 0}).state;
}

const panel = answered(press(article, 'c'));
const headings = (state: AppState) =>
	screenOf(state)
		.map(line => line.slice(0, 40).trimEnd())
		.filter(line => /^ \S.* \d+$/.test(line))
		.map(line => line.replace(/\s+\d+$/, '').trim());

test('stand by source for one article: those that nobody is credited with come last', () => {
	expect(headings(panel)).toEqual(['Ada Holm', 'Ines Vale', expect.stringContaining('Not attributed')]);
});

test('s goes through the groupings', () => {
	expect(headings(press(panel, 's').state)).toEqual(['Most worth checking', 'Worth checking', 'Less worth checking']);
	expect(headings(press(panel, 's', 's').state)).toEqual(['Reported', 'In quotation marks', 'Not attributed']);
	expect(press(panel, 's', 's', 's', 's').state.claims.grouping).toBe('source');
});

describe('f', () => {
	test('offers kinds, and the sources and cues of what is listed', () => {
		const {prompt} = press(panel, 'f').state;
		const labels = prompt?.kind === 'pick' ? prompt.items.map(({help}) => help) : [];
		expect(labels).toEqual(expect.arrayContaining(['in quotation marks', 'Ada Holm (2)', 'Ines Vale (1)']));
	});

	test('asks for the claims of one kind, and says so over the list', () => {
		const chosen = press(panel, 'f', 'down', 'enter');
		expect(chosen.effects).toContainEqual(
			expect.objectContaining({type: 'load-claims', filter: {of: 'quoted'}, whole: true}),
		);
		expect(screenOf(answered(chosen, [claims[1]!])).join('\n')).toContain('this article · quoted');
	});
});

test('what is checked says so with its note', () => {
	expect(screenOf(panel).join('\n')).toContain('checked (seen)');
});

test('d dismisses the selected claim; what is decided is asked for anew, and the selection stays', () => {
	const dismissed = press(panel, 'j', 'd');
	expect(dismissed.effects).toContainEqual(
		expect.objectContaining({type: 'judge', judging: expect.objectContaining({do: 'dismiss'})}),
	);
	const decided = {...panel.decided, claims: {...panel.decided.claims}};
	const again = play(dismissed.state, {type: 'decided', decided, changed: false});
	expect(answered(again, [claims[0]!, claims[2]!, claims[3]!]).panel.claims.selected).toBe(1);
});

test('V asks for a note and marks as checked', () => {
	const {effects} = press(panel, 'V', ...'true', 'enter');
	expect(effects).toContainEqual(
		expect.objectContaining({type: 'judge', judging: expect.objectContaining({do: 'check', note: 'true'})}),
	);
});

test('over all articles they come page by page, unless they are to be put in order', () => {
	const all = press(article, 'C');
	expect(all.effects).toContainEqual(expect.objectContaining({type: 'load-claims', scope: {of: 'all'}, whole: false}));
	const grouped = press(answered(all), 's');
	expect(grouped.effects).toContainEqual(expect.objectContaining({type: 'load-claims', whole: true}));
});
