import {describe, expect, it} from 'vitest';
import {estimatePublished} from '../../../source/analysis/dates/estimate-published.ts';
import {findDates} from '../../../source/analysis/dates/find-dates.ts';
import {readDocument} from '../../../source/analysis/language.ts';
import type {PublishedEstimate} from '../../../source/model/published-estimate.ts';

function estimate(text: string): PublishedEstimate | null {
	const document = readDocument(text);
	return estimatePublished(document, findDates(document, null));
}

describe('estimatePublished', () => {
	it('picks the weekday of the news beside a named day, in the year after the latest one that is past', () => {
		const text = 'The envoys exchanged Lunar New Year greetings on Thursday. Exports reached a record in 2023.';
		const found = estimate(text)!;
		expect(found).toMatchObject({from: '2024-02-08', to: '2024-02-10'});
		expect(found.reasons.map(({span}) => text.slice(span.start, span.end))).toEqual([
			'2023',
			'Lunar New Year',
			'Thursday',
		]);
	});

	it('looks before a named day that is still to come', () => {
		const text = 'The envoys wished each other well for the upcoming 2022 New Year, the ministry said on Wednesday.';
		expect(estimate(text)).toMatchObject({from: '2021-12-29', to: '2021-12-31'});
	});

	it('finds the year in which weekday and date go together', () => {
		const text = 'The court sat on Thursday, Oct. 12. The firm was founded in 2021.';
		expect(estimate(text)).toMatchObject({from: '2023-09-28', to: '2023-10-27'});
	});

	it('offers years where two dates agree on them', () => {
		const text = 'The firm was founded in 2014. It was sold in 2015.';
		expect(estimate(text)).toMatchObject({from: '2016-01-01', to: '2021-01-01'});
	});

	it.each([
		['no year', 'The envoys exchanged Lunar New Year greetings on Thursday.'],
		['one year that may be any', 'The poet was born in 1923. He spoke on Thursday.'],
		['a named day that is long past', 'The boy was found at Christmas. His father died in 1999.'],
		['nothing at all', ''],
	])('offers nothing for %s', (_, text) => expect(estimate(text)).toBeNull());

	it('only counts the dates that it is given', () => {
		const text = 'The envoys exchanged Lunar New Year greetings on Thursday. Exports reached a record in 2023.';
		const document = readDocument(text);
		const withoutYear = findDates(document, null).filter(({value}) => value !== '2023');
		expect(estimatePublished(document, withoutYear)).toBeNull();
	});
});
