import {expect, test} from 'vitest';
import {explainClaims} from '../../../source/analysis/claims/explain-claims.ts';
import {findClaims} from '../../../source/analysis/claims/find-claims.ts';
import {readDocument} from '../../../source/analysis/language.ts';

const text =
	'The minister said that the dam would be finished in spring. Exports of timber fell by 12 percent to $4 billion in 2019, the lowest figure in a decade.';

test('every claim is explained, and its worth is the sum of the terms', () => {
	const explained = explainClaims(readDocument(text), [], []);
	expect(explained.map(({claim}) => claim)).toEqual(findClaims(readDocument(text), [], []));
	for (const {claim, worth} of explained) {
		const odds = worth.reduce((sum, {weight}) => sum + weight, 0);
		expect(claim.worth).toBeCloseTo(1 / (1 + Math.exp(-odds)), 2);
		expect(worth[0]!.name).toBe('start');
	}
});

test('an attribution names its rule and what its score rests on, the heaviest first', () => {
	const {attribution} = explainClaims(readDocument(text), [], []).find(({claim}) => claim.source !== null)!;
	expect(attribution!.rule).toBe('that-clause');
	expect(attribution!.score).toBeGreaterThanOrEqual(attribution!.threshold);
	const weights = attribution!.terms.map(({weight}) => Math.abs(weight));
	expect(weights.length).toBeGreaterThan(5);
	expect(weights).toEqual(weights.toSorted((a, b) => b - a));
});

test('a statement of the article itself has no attribution, but numbers that speak for checking it', () => {
	const own = explainClaims(readDocument(text), [], []).find(({claim}) => claim.source === null)!;
	expect(own.attribution).toBeNull();
	expect(own.worth.map(({name}) => name)).toEqual(
		expect.arrayContaining(['number', 'percent', 'money', 'superlative']),
	);
});
