import {describe, expect, it} from 'vitest';
import {entitiesOf} from './marked.ts';

describe('names of one organization', () => {
	it.each([
		[
			'capitals, under the name in running text',
			'[ORG ACMETRON] FALLS\n\n[ORG Acmetron] fell.',
			['Acmetron: ACMETRON, Acmetron'],
		],
		[
			'an acronym in parentheses, tagged or not',
			'The [ORG Baltic Fishing Board] (BFB) met. The [ORG BFB] agreed.',
			['Baltic Fishing Board: Baltic Fishing Board, BFB, BFB'],
		],
		['initials', 'The [ORG Bank of Zembla] met. The [ORG BoZ] agreed.', ['Bank of Zembla: Bank of Zembla, BoZ']],
		[
			'a company without its legal form',
			'[ORG Acmetron Inc] fell. [ORG Acmetron] sank.',
			['Acmetron Inc: Acmetron Inc, Acmetron'],
		],
		[
			'the beginning',
			'[ORG Acmetron Motor Works] fell. [ORG Acmetron] sank.',
			['Acmetron Motor Works: Acmetron Motor Works, Acmetron'],
		],
		[
			'the end, after "the"',
			'The [ORG Nordic Commission] met. The [ORG Commission] agreed.',
			['Nordic Commission: Nordic Commission, Commission'],
		],
	])('joins %s', (_, text, expected) => expect(entitiesOf(text)).toEqual(expected));

	it.each([
		[
			'one ending of two organizations',
			'The [ORG Zemblan Foreign Ministry] met the [ORG Ruritanian Foreign Ministry]. The [ORG Foreign Ministry] agreed.',
			3,
		],
		['a company and what it makes', '[ORG Acmetron] grew. [ORG Acmetron] sold. [ORG Acmetron Skyline] flew.', 2],
		['an ending without "the"', 'The [ORG Nordic Commission] met. [ORG Commission] was paid.', 2],
		['an acronym of other letters', 'The [ORG Baltic Fishing Board] (XYZ) met [ORG XYZ].', 2],
	])('keeps apart %s', (_, text, count) => expect(entitiesOf(text)).toHaveLength(count));
});

describe('names of one country', () => {
	it('joins short forms under the full name', () => {
		expect(
			entitiesOf('[LOC U.S.] ships left the [LOC United States]. The [LOC US] agreed. [LOC UK] and [LOC Britain] too.'),
		).toEqual(['United States: U.S., United States, US', 'United Kingdom: UK, Britain']);
	});

	it('does not take a team for its country', () => {
		expect(entitiesOf('[ORG France] won. [LOC France] cheered.')).toEqual(['France: France', 'France: France']);
	});

	it('joins a people in the plural', () => {
		expect(entitiesOf('[MISC Danish] and [MISC Norwegian] ships. [MISC Norwegians] sang.')).toEqual([
			'Danish: Danish',
			'Norwegian: Norwegian, Norwegians',
		]);
	});
});

it('does not count the agency of a dateline', () => {
	expect(entitiesOf('[LOC LISBON], June 4 ([ORG Reuters]) - [PER Ana Lopez] told [ORG Reuters] the news.')).toEqual([
		'LISBON: LISBON',
		'Ana Lopez: Ana Lopez',
		'Reuters: Reuters',
	]);
});

it('keeps the parts of a name that look like signs around it', () => {
	expect(entitiesOf('“[ORG Rovers (B)]” beat [ORG Arden’s].')).toEqual(['Rovers (B): Rovers (B)', 'Arden’s: Arden’s']);
});
