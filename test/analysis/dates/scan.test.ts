import {describe, expect, it} from 'vitest';
import {allParsers} from '../../../source/analysis/dates/parsers/all-parsers.ts';
import {scan} from '../../../source/analysis/dates/scan.ts';
import {readDocument} from '../../../source/analysis/language.ts';

describe('the list of parsers', () => {
	it('has each name once', () => {
		const names = allParsers.map(({name}) => name);
		expect(new Set(names).size).toBe(names.length);
	});

	it.each(allParsers.map(parser => [parser.name, parser] as const))('%s can be reached', (_, {triggers, digits}) => {
		expect(triggers.length > 0 || digits === true).toBe(true);
		for (const trigger of triggers) expect(trigger).toBe(trigger.toLowerCase());
	});
});

describe('scan', () => {
	it('takes the longest expression at each place', () => {
		const document = readDocument('They met on Thursday, Feb. 8, 2024, and last week.');
		const texts = scan(document).map(({first, end}) =>
			document.text.slice(document.tokens.start[first], document.tokens.end[end - 1]),
		);
		expect(texts).toEqual(['Thursday, Feb. 8, 2024', 'last week']);
	});

	it('reads on where the stop of a month was taken for the end of the sentence', () => {
		const document = readDocument('It was in the news of Sept. 11 for years.');
		expect(scan(document).map(({meaning}) => meaning)).toContainEqual({is: 'day', year: null, month: 9, day: 11});
	});

	it('reads nothing over the end of a paragraph', () => {
		const document = readDocument('It was last\n\nweek');
		expect(scan(document)).toEqual([]);
	});
});
