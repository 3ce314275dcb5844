import {describe, expect, it} from 'vitest';
import {readAmount} from '../../../../source/analysis/dates/parsers/amount.ts';
import {readNumber, readOrdinal} from '../../../../source/analysis/dates/parsers/number.ts';
import {readSpokenYear, readYear} from '../../../../source/analysis/dates/parsers/read-year.ts';
import type {Words} from '../../../../source/analysis/dates/words.ts';
import {readDocument} from '../../../../source/analysis/language.ts';

function wordsOf(text: string): Words {
	const document = readDocument(text);
	return {document, first: 0, limit: document.tokens.length};
}

describe('readNumber', () => {
	it.each([
		['10', 10],
		['1,000', 1000],
		['2.5', 2.5],
		['2 1/2', 2.5],
		['seven', 7],
		['twenty-four', 24],
		['twenty four', 24],
		['a hundred', 100],
		['two thousand', 2000],
	])('%s is %d', (text, value) => expect(readNumber(wordsOf(`${text} days`), 0)?.value).toBe(value));

	it.each(['12,34', '1.2.3', 'first', 'a', '99999999'])('%s is none', text =>
		expect(readNumber(wordsOf(`${text} days`), 0)).toBeNull(),
	);
});

describe('readOrdinal', () => {
	it.each([
		['8th', 8],
		['third', 3],
		['twenty-first', 21],
		['thirtieth', 30],
	])('%s is %d', (text, value) => expect(readOrdinal(wordsOf(`${text} day`), 0)?.value).toBe(value));
});

describe('readAmount', () => {
	it.each([
		['a', 1],
		['a couple of', 2],
		['half a', 0.5],
		['two and a half', 2.5],
		['two-and-a-half', 2.5],
		['several', null],
		['a few', null],
		['12 to 18', null],
		['two or three', null],
	])('%s is %s', (text, amount) => expect(readAmount(wordsOf(`${text} years`), 0)?.amount).toBe(amount));
});

describe('years', () => {
	it.each([
		['2024', 2024],
		['1066', 1066],
	])('%s is %d', (text, year) => expect(readYear(wordsOf(`${text} was`), 0)?.value).toBe(year));

	it.each(['0024', '3024', '24', '20245'])('%s is none', text =>
		expect(readYear(wordsOf(`${text} was`), 0)).toBeNull(),
	);

	it.each([
		['nineteen ninety-six', 1996],
		['two thousand', 2000],
		['two thousand and four', 2004],
		['twenty twelve', 2012],
	])('%s is %d', (text, year) => expect(readSpokenYear(wordsOf(`${text} was`), 0)?.value).toBe(year));
});
