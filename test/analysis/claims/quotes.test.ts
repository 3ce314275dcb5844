import {expect, it} from 'vitest';
import {findQuotes} from '../../../source/analysis/claims/syntax/quotes.ts';
import {readDocument} from '../../../source/analysis/language.ts';

function quotesOf(text: string): string[] {
	const document = readDocument(text);
	const {start, end} = document.tokens;
	return findQuotes(document).map(({from, to}) => text.slice(start[from]!, end[to - 1]!));
}

it.each([
	['He said “yes” and “no.”', ['“yes”', '“no.”']],
	['He said "yes" and "no."', ['"yes"', '"no."']],
	["``It is over,'' he said.", ["``It is over,''"]],
	["''It is over,'' he said.", ["''It is over,''"]],
	["'It is over,' he said.", ["'It is over,'"]],
	['‘It is over,’ he said.', ['‘It is over,’']],
	['“He said ‘no’ to me,” she said.', ['“He said ‘no’ to me,”']],
	['„Nein“ is “no”.', ['„Nein“ is “no”']],
	["The workers' plan isn't for '90s kids.", []],
	['“Never closed. He left.\n\nThe end.', ['“Never closed. He left.']],
	['He said “never closed. He left.\n\nThe end.', ['“never closed.']],
	['”“', ['“']],
	['', []],
])('%j', (text, expected) => {
	expect(quotesOf(text)).toEqual(expected);
});

it('goes on where the next paragraph opens with a mark again', () => {
	const quotes = findQuotes(readDocument('“One.\n\n“Two.\n\n“Three,” he said.\n\nFour.'));
	expect(quotes.map(({continues}) => continues)).toEqual([true, true, false]);
});
