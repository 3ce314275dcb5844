import {describe, expect, it, test} from 'vitest';
import {findDates} from '../../../source/analysis/dates/find-dates.ts';
import {numericOrderOf} from '../../../source/analysis/dates/numeric-order.ts';
import {readDocument} from '../../../source/analysis/language.ts';

test.each([
	['https://www.bbc.co.uk/news/1', 'day'],
	['https://news.example.com.au/a', 'day'],
	['http://example.ie', 'day'],
	['https://www.nytimes.com/2020/01/01/x.html', 'month'],
	['https://abcnews.go.com/x', 'month'],
	['https://www.state.gov/x', 'month'],
	['https://example.ca/x', null],
	['https://example.com/uk', null],
	['https://notnytimes.com/', null],
	['ftp://bbc.co.uk/', null],
	['https://', null],
	['no address', null],
	[null, null],
])('%s writes the %s first', (url, order) => expect(numericOrderOf(url)).toBe(order));

describe('10/11/12', () => {
	const read = (text: string, published: string | null, url: string) =>
		findDates(readDocument(text), published, {order: numericOrderOf(url)}).map(({value, from}) => [value, from]);

	it.each<[string, string, string | null]>([
		['https://example.co.uk/', '2012-11-10', '2012-11-10'],
		['https://cnn.com/', '2012-10-11', '2012-10-11'],
		// Nobody knows, and so no place is claimed.
		['https://example.com/', '2012-10-11', null],
	])('of %s is %s', (url, value, from) => {
		expect(read('It was signed on 10/11/12 and sent.', '2020-06-01', url)).toEqual([[value, from]]);
	});

	it('is what it can be where only one order is a day, wherever it was written', () => {
		expect(read('It was signed on 25/12/2012.', null, 'https://cnn.com/')).toEqual([['2012-12-25', '2012-12-25']]);
		expect(read('It was signed on 12/25/2012.', null, 'https://example.co.uk/')).toEqual([
			['2012-12-25', '2012-12-25'],
		]);
	});
});
