import fc from 'fast-check';
import {expect, test} from 'vitest';
import {clipSegments, line, lineWidth, marked, paintLine, spread, textOf} from '../../../source/app/drawing/line.ts';
import {createTheme} from '../../../source/app/drawing/theme.ts';
import {ellipsize, widthOf} from '../../../source/app/drawing/width.ts';

const theme = createTheme({color: true, ascii: false});
const strip = (text: string) => text.replace(/\u001b\[[0-9;]*m/g, '');

test('marks cut a text into styled pieces', () => {
	expect(marked('the ferry sails', [{start: 4, end: 9}], 'match')).toEqual([
		{text: 'the '},
		{text: 'ferry', style: 'match'},
		{text: ' sails'},
	]);
	expect(marked('ferry', [{start: 0, end: 99}], 'match')).toEqual([{text: 'ferry', style: 'match'}]);
});

test('the left side gives way to the right side', () => {
	const drawn = textOf(spread([{text: 'A very long title indeed'}], [{text: '2024-02-08'}], 20));
	expect(drawn).toBe('A very l… 2024-02-08');
});

test('a painted line fills its columns exactly, whatever it holds', () => {
	const piece = fc.record({
		text: fc.string({unit: fc.constantFrom('a', '习', '👩‍👩‍👧', 'e\u0301', ' ', 'ع')}),
		style: fc.constantFrom('dim', 'match' as const),
	});
	fc.assert(
		fc.property(fc.array(piece), fc.integer({min: 1, max: 30}), (segments, columns) => {
			expect(widthOf(strip(paintLine({segments} as never, columns, theme)))).toBe(columns);
		}),
	);
});

test('no style cuts a grapheme in half', () => {
	const pieces = marked(
		'The 👩‍👩‍👧 of 🇫🇷🇩🇪',
		[
			{start: 6, end: 8},
			{start: 18, end: 20},
		],
		'match',
	);
	const shown = clipSegments(pieces, 40).map(({text}) => text);
	expect(shown.join('')).toBe('The 👩‍👩‍👧 of 🇫🇷🇩🇪');
	expect(lineWidth({segments: clipSegments(pieces, 40)})).toBe(14);
	expect(clipSegments([{text: 'e'}, {text: '\u0301', style: 'match'}, {text: 'x'}], 9).map(({text}) => text)).toEqual([
		'e\u0301',
		'x',
	]);
});

test('the style of a line reaches to its last column', () => {
	expect(paintLine({...line('ab'), style: 'selected'}, 4, theme)).toBe('\u001b[7mab\u001b[0m\u001b[7m  \u001b[0m');
});

test.each([
	['习近平', 5, '习近…'],
	['习近平', 4, '习…'],
	['abc', 3, 'abc'],
	['abcd', 3, 'ab…'],
])('%j cut to %i columns', (text, columns, expected) => {
	expect(ellipsize(text, columns)).toBe(expected);
});

test('the style of a line may end before it, also inside of a piece', () => {
	const drawn = paintLine(
		{segments: [{text: 'ab'}, {text: 'cdef', style: 'warning'}], style: 'selected', styleEnd: 3},
		6,
		theme,
	);
	expect(drawn).toBe('\u001b[7mab\u001b[0m\u001b[7;33mc\u001b[0m\u001b[33mdef\u001b[0m');
	expect(strip(paintLine({segments: [{text: '日本語'}], style: 'selected', styleEnd: 3}, 6, theme))).toBe('日本語');
});
