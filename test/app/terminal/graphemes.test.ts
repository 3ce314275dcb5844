import fc from 'fast-check';
import {expect, test} from 'vitest';
import {graphemesIn} from '../../../source/app/terminal/graphemes.ts';

const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'});
const parts = [
	'a',
	'–',
	'日',
	'é',
	'e\u0301',
	'👍',
	'🏽',
	'\u200D',
	'❤',
	'\uFE0F',
	'🇫',
	'🇷',
	'1',
	'\u20E3',
	'🏮',
	'가',
	'ᆨ',
	'\r',
	'\n',
	'ก',
	'ำ',
	'\u0600',
	'⚡',
	'\ud83d',
];

test('a text is cut into graphemes as Unicode says, by the short way too', () => {
	const text = fc.oneof(
		fc.array(fc.constantFrom(...parts), {maxLength: 6}).map(chosen => chosen.join('')),
		fc.string({unit: 'binary'}),
	);
	fc.assert(
		fc.property(text, any => {
			const wanted = [...segmenter.segment(any)].map(({segment, index}) => ({text: segment, start: index}));
			expect([...graphemesIn(any)]).toEqual(wanted);
		}),
		{numRuns: 3000},
	);
});

test('no character that is taken for simple joins another such', () => {
	const simple: string[] = [];
	for (let code = 0x20; code <= 0x1ffff; code++) {
		const char = String.fromCodePoint(code);
		if ([...graphemesIn(`${char}${char}`)].length === 2) simple.push(char);
	}
	expect(simple.length).toBeGreaterThan(60_000);
	const text = simple.join('');
	expect([...graphemesIn(text)].length).toBe([...segmenter.segment(text)].length);
});
