import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {clean, tidy} from '../../source/corpus/clean.ts';

describe('clean', () => {
	it.each([
		['plain text stays', 'Talks resumed on Monday.\n\tTable', 'Talks resumed on Monday.\n\tTable'],
		['typographic marks stay', '“No,” she said – twice… it’s €5', '“No,” she said – twice… it’s €5'],
		['line ends', 'a\r\nb\rc\u2028d\u2029e', 'a\nb\nc\nd\n\ne'],
		['colours', '\x1b[31mred\x1b[0m', 'red'],
		['C1 colours', '\x9b31mred', 'red'],
		['a title set by OSC', 'a\x1b]0;owned\x07b', 'ab'],
		['a link by OSC 8', '\x1b]8;;http://x\x1b\\word\x1b]8;;\x1b\\', 'word'],
		['a clipboard write by OSC', 'a\x9d52;c;AAAA\x9cb', 'ab'],
		['an unterminated OSC hides no text', 'a\x1b]0;the rest is kept', 'a0;the rest is kept'],
		['DCS', 'a\x1bPq#0;2;0;0;0\x1b\\b', 'ab'],
		['charset and reset', 'a\x1b(Bb\x1bcc', 'abc'],
		['bell, backspace, delete, NUL', 'a\x07b\x08c\x7fd\0e', 'abcde'],
		['bidi overrides and isolates', 'a\u202eb\u2066c\u2069d\u202c', 'abcd'],
		['zero width', 'pass\u200bword\u2060s\ufeff so\u00adon\u034f', 'passwords soon'],
		['lone surrogates', 'a\ud800b\udc00c😀', 'abc😀'],
		['invisible tags', 'a\u{e0041}\u{e0042}b', 'ab'],
		['hidden variation selectors', 'a\ufe0f\ufe01\ufe02b', 'a\ufe0fb'],
		['quotation marks misread as Latin-1', '\x93No,\x94 she\x92s', '“No,” she’s'],
		['spaces of every kind', '10\xa0000\u202f€\u3000x', '10 000 € x'],
	])('%s', (_, given, expected) => expect(clean(given)).toBe(expected));

	it.each([
		['a family', '👩‍👩‍👧‍👦'],
		['a flag of many parts', '🏳️‍🌈'],
		['skin tone and profession', '👩🏽‍🚀'],
		['a flag made of tags', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
		['Persian with its non-joiner', 'می‌خواهم'],
		['Hindi with joiner', 'क्‍ष'],
		['marks of direction in Hebrew', 'שלום\u200f!'],
		['word breaks in Thai', 'สวัสดี\u200bครับ'],
	])('keeps %s', (_, text) => expect(clean(text)).toBe(text));

	it('leaves nothing that acts, and has nothing left to do', () => {
		const acting = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]|\p{Surrogate}/u;
		const pieces = fc.constantFrom(
			'\x1b',
			'[',
			']',
			'0;',
			'\x07',
			'\\',
			'P',
			'\x9b',
			'31m',
			'\r',
			'\u200d',
			'\u202e',
			'\ud83d',
			'a',
			'👩',
			'\n',
		);
		fc.assert(
			fc.property(fc.array(pieces, {maxLength: 40}), parts => {
				const cleaned = clean(parts.join(''));
				expect(acting.test(cleaned)).toBe(false);
			}),
		);
	});
});

describe('tidy', () => {
	it('trims lines and keeps one empty line between paragraphs', () => {
		expect(tidy('\n  a  b \r\n\r\n \n\nc\n')).toBe('a b\n\nc');
	});
});
