import {expect, test} from 'vitest';
import {toAscii} from '../../../source/app/drawing/ascii.ts';
import {createTheme, unicodeGlyphs} from '../../../source/app/drawing/theme.ts';
import {widthOf} from '../../../source/app/drawing/width.ts';
import {bindings} from '../../../source/app/state/keys/bindings.ts';

test.each([
	['j ↓', 'j v'],
	['1–20 of 31', '1-20 of 31'],
	['“never”', '"never"'],
	['习近平, José', '习近平, José'],
])('%j becomes %j', (text, expected) => expect(toAscii(text)).toBe(expected));

test('no column is won or lost, and no sign or key of ours is forgotten', () => {
	for (const text of [
		...Object.values(unicodeGlyphs),
		...bindings.flatMap(({shown, label, help}) => [shown, label, help]),
	]) {
		expect(widthOf(toAscii(text))).toBe(widthOf(text));
		expect(toAscii(text)).toMatch(/^[\x20-\x7e]*$/);
	}
});

test('is what the ASCII theme paints', () => {
	expect(createTheme({color: false, ascii: true}).paint('40×10', undefined, undefined)).toBe('40x10');
});
