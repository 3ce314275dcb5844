import {build} from 'esbuild';
import fc from 'fast-check';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {lateTables, loneEmoji, mayHoldEmoji, withLateTables} from '../../source/scripts/late-tables.ts';

test('no emoji is without a character that may be part of one', () => {
	const emoji = /^\p{RGI_Emoji}$/v;
	const missed: string[] = [];
	for (let code = 0x23; code <= 0x1ffff; code++) {
		if (code >= 0xd800 && code <= 0xdfff) continue;
		const char = String.fromCodePoint(code);
		for (const text of [char, `${char}\uFE0F`, `${char}\uFE0F\u20E3`]) {
			if (emoji.test(text) && !mayHoldEmoji.test(text)) missed.push(text);
		}
	}
	expect(missed).toEqual([]);
});

test('which single characters are emoji is known without the table', () => {
	const emoji = /^\p{RGI_Emoji}$/v;
	const wrong: string[] = [];
	for (let code = 0; code <= 0x10ffff; code++) {
		const char = String.fromCodePoint(code);
		if (emoji.test(char) !== loneEmoji.test(char)) wrong.push(char);
	}
	expect(wrong).toEqual([]);
});

test('string-width with late tables says what string-width says', async () => {
	const stdin = {contents: "export {default} from 'string-width'", resolveDir: import.meta.dirname};
	const {outputFiles} = await build({stdin, bundle: true, format: 'esm', write: false, plugins: [lateTables]});
	const module = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]!.text).toString('base64')}`);
	expect(outputFiles[0]!.text).toContain('madeRegex');
	const parts = [
		'a',
		'日',
		'é',
		'👍',
		'🏽',
		'\u200D',
		'❤',
		'\uFE0F',
		'🇫',
		'🇷',
		'1',
		'\u20E3',
		'🏴',
		'\u{E0067}',
		'가',
		'ᄀ',
		'ﾞ',
		'\u0301',
	];
	const text = fc.oneof(
		fc.array(fc.constantFrom(...parts)).map(chosen => chosen.join('')),
		fc.string({unit: 'binary'}),
	);
	fc.assert(
		fc.property(text, any => {
			expect(module.default(any)).toBe(stringWidth(any));
		}),
		{numRuns: 2000},
	);
});

test('another string-width is noticed', () => {
	expect(() => withLateTables('export default () => 0')).toThrow('string-width has changed');
});
