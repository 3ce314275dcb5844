import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {control, kinds, narrow, sureWidth, unsure, wide} from '../../../source/app/terminal/width-kinds.ts';
import {createReplay} from './replay.ts';

const all = (kind: number) =>
	Array.from(kinds.keys(), unit => String.fromCharCode(unit)).filter((_, unit) => kinds[unit] === kind);
const sure = [...all(narrow), ...all(wide)];

test('sure characters are as wide as string-width says', () => {
	expect(sure.filter(char => /\p{Assigned}/u.test(char) && stringWidth(char) !== kinds[char.charCodeAt(0)])).toEqual(
		[],
	);
});

test('sure characters are as wide as a terminal draws them', async () => {
	const some = sure.filter((char, index) => /[^/\P{Assigned}]/u.test(char) && (char < '\u3000' || index % 50 === 0));
	const replay = await createReplay(4, some.length);
	await replay.write(some.map((char, index) => `\u001B[${index + 1}H${char}`).join(''));
	const drawn = replay.cells().map(cells => cells.split('/', 2));
	expect(drawn).toEqual(some.map(char => [char, String(kinds[char.charCodeAt(0)])]));
});

test('sure characters are no marks, no emoji, nothing invisible', () => {
	expect(
		sure.filter(char =>
			/[\p{M}\p{Extended_Pictographic}\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Cs}]/u.test(char),
		),
	).toEqual([]);
});

test('two sure characters are never one grapheme', () => {
	const segmenter = new Intl.Segmenter();
	const count = (text: string) => [...segmenter.segment(text)].length;
	expect(count(sure.join(''))).toBe(sure.length);
	expect(count(sure.join('a'))).toBe(2 * sure.length - 1);
});

test.each([
	['Latin, Greek, Cyrillic', 'aÉőßΩЖ', narrow],
	['news signs', '–—‘’“”…•│€£№', narrow],
	['Arabic, Hebrew, Thai letters', 'عربשלוםกข', narrow],
	['CJK', '日本語、。「」한국ー', wide],
	['what is disputed', `${'©☺⌚é'.normalize('NFD').replace('e', '')}\u200D\uFE0F\uD83D\u00AD\u0E33ﾞᄀ`, unsure],
	['what is dropped', '\u0000\t\n\u001B\u007F\u009B\u2028', control],
])('%s', (_, text, kind) => {
	for (let index = 0; index < text.length; index++)
		expect([text[index], kinds[text.charCodeAt(index)]]).toEqual([text[index], kind]);
});

test.each([
	['', 0],
	['Élysée – “quoted” …', 19],
	['日本 ok', 7],
	['a\tb', undefined],
	['e\u0301', undefined],
	['👍', undefined],
])('the width of %j is %s', (text, width) => {
	expect(sureWidth(text)).toBe(width);
	if (width !== undefined) expect(stringWidth(text)).toBe(width);
});
