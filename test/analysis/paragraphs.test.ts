import fc from 'fast-check';
import {expect, test} from 'vitest';
import {splitParagraphs} from '../../source/analysis/paragraphs.ts';

const pieces = (text: string) => splitParagraphs(text).map(({start, end}) => text.slice(start, end));

const wrapped = [
	'The ferry company said on Monday that its',
	'President Ada Holm would meet the union of the',
	'harbour workers again before the week is over,',
	'and that the talks about wages and free days in',
	'Summer might be resumed as soon as both parties',
	'have read what the other side has put on paper.',
].map(line => line.padEnd(46, ' x'));

test.each([
	['one line', ['one line']],
	['a headline\nA sentence.', ['a headline', 'A sentence.']],
	['a sentence that goes\non here', ['a sentence that goes\non here']],
	['one\n\n\ntwo', ['one', 'two']],
	['  indented \n\t\n\u00a0two', ['indented', 'two']],
	['', []],
	[' \n \n', []],
])('%j', (text, expected) => {
	expect(pieces(text)).toEqual(expected);
});

test('in text that was wrapped to a width only an empty line parts paragraphs', () => {
	const text = `${wrapped.join('\n')}\n\n${wrapped.join('\n')}`;
	expect(pieces(text)).toEqual([wrapped.join('\n'), wrapped.join('\n')].map(piece => piece.trim()));
});

test('long lines that end sentences are paragraphs of their own', () => {
	const lines = Array.from({length: 6}, (_, index) => `Sentence ${index} stands on a line of its own and ends there.`);
	expect(pieces(lines.join('\n'))).toEqual(lines);
});

test('nothing but white space stands between paragraphs', () => {
	fc.assert(
		fc.property(fc.string({unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '\t', '\u00a0')}), text => {
			const spans = splitParagraphs(text);
			const between =
				text.slice(0, spans[0]?.start ?? text.length) +
				spans.map(({end}, index) => text.slice(end, spans[index + 1]?.start ?? text.length)).join('');
			expect(between.trim()).toBe('');
		}),
	);
});
