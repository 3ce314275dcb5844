import {describe, expect, it} from 'vitest';
import {readCredits} from '../../../../source/corpus/boilerplate/text/credit-line.ts';

describe('readCredits', () => {
	it.each([
		['By Ann Ray', {bylines: ['Ann Ray']}],
		['By Ann Ray and Bo Li', {bylines: ['Ann Ray and Bo Li']}],
		['By Ann Ray, Harbour Ledger', {bylines: ['Ann Ray'], outlet: 'Harbour Ledger'}],
		['by our own reporters', null],
		[
			'Ann Ray | Harbour Ledger | Feb. 11, 2024 | 3 min read',
			{bylines: ['Ann Ray'], dates: ['Feb. 11, 2024'], outlet: 'Harbour Ledger'},
		],
		['Ann Ray · 11 February 2024', {bylines: ['Ann Ray'], dates: ['11 February 2024']}],
		['For the Harbour Ledger', {outlet: 'Harbour Ledger'}],
		['Harbour Ledger / World desk', {outlet: 'Harbour Ledger'}],
		['New York Times', {outlet: 'The New York Times'}],
		['Published March 3, 2021, 10:15 AM', {dates: ['March 3, 2021, 10:15 AM']}],
		['Ann Ray', null],
		['Hong Kong', null],
		['By and large, the port was sold', null],
		['By sea, by land and by air', null],
		['Council meets on port sale', null],
		['The Times They Are Changing', null],
	])('%s', (line, expected) =>
		expect(readCredits(line)).toEqual(expected && {bylines: [], dates: [], outlet: null, ...expected}),
	);
});
