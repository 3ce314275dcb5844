import {describe, expect, test} from 'vitest';
import {createPainter} from '../../../source/app/terminal/paint.ts';

const ESC = '\u001B';
/** What is written for the second of two frames; `␛` stands for ESC. */
const changes = (before: string, after: string, {columns = 40, rows = 10, colors = true} = {}) => {
	const painter = createPainter({columns, rows, colors});
	painter.paint(before);
	return painter.paint(after).replaceAll(ESC, '␛');
};

describe('the least is written', () => {
	test.each([
		['nothing where nothing changed', 'a\nb', 'a\nb', ''],
		['nothing where nobody sees the change', 'a', 'a   \u001B[1;31m  \u001B[m\n\n', ''],
		['one character', 'Apple says', 'Apple pays', '␛[1;7Hp'],
		['over a short gap', 'Apple sues', 'Apple pubs', '␛[1;7Hpub'],
		['by a move over a long one', 'a234567890b', 'c234567890d', '␛[Hc␛[9Cd'],
		['not over a gap in another style', 'a\u001B[1mb\u001B[mc', 'x\u001B[1mb\u001B[mz', '␛[Hx␛[Cz'],
		['the rest of a line is erased', 'Apple sues Orange', 'Apple', '␛[1;7H␛[K'],
		['a short rest is written over', 'Apple!!', 'Apple', '␛[1;6H  '],
		['a long blank inside a line is erased', `a${'x'.repeat(20)}b`, `a${' '.repeat(20)}c`, '␛[1;2H␛[20X␛[20Cc'],
		['a changed style', 'ab', '\u001B[7mab', '␛[H␛[7mab␛[m'],
		['neighbours in one style', 'abcd', '\u001B[31mab\u001B[1mcd', '␛[H␛[31mab␛[1mcd␛[m'],
		['lines', 'a\nb', 'c\nd', '␛[Hc␛[2Hd'],
	])('%s', (_, before, after, written) => {
		expect(changes(before, after)).toBe(written);
	});

	test('what could be torn is shown in one piece: much, on more than a line', () => {
		const [short, long] = ['x'.repeat(20), 'x'.repeat(300)];
		const isOnePiece = (frame: string) => changes('', frame, {columns: 400}).startsWith('␛[?2026h');
		expect([short, long, `${short}\n${short}`, `${long}\nx`].map(isOnePiece)).toEqual([false, false, false, true]);
		expect(changes('', `${long}\nx`, {columns: 400})).toMatch(/␛\[\?2026l$/);
	});

	test('moving the selection costs two rows', () => {
		const rows = Array.from({length: 24}, (_, row) => `Headline number ${row} of the day, and its outlet`.padEnd(60));
		const frame = (selected: number) =>
			rows.map((row, y) => `${y === selected ? `\u001B[7m${row}\u001B[27m` : row} │ text of the article`).join('\n');
		expect(Buffer.byteLength(changes(frame(3), frame(4), {columns: 120, rows: 24}))).toBeLessThan(170);
	});
});

describe('a list that scrolls', () => {
	const lines = Array.from({length: 100}, (_, line) =>
		`${String.fromCharCode(97 + (line % 26))} headline of article ${line}`.padEnd(70),
	);
	const frame = (top: number) => {
		const window = lines.slice(top, top + 22).map((line, y) => (y === 21 ? `\u001B[7m${line}\u001B[27m` : line));
		return ['articles', ...window, `${top + 22}/100`].join('\n');
	};

	test('by a line costs the new line and the old selection', () => {
		expect(Buffer.byteLength(changes(frame(3), frame(4), {columns: 80, rows: 24}))).toBeLessThan(250);
	});

	test('by half a page costs half a page', () => {
		expect(Buffer.byteLength(changes(frame(3), frame(14), {columns: 80, rows: 24}))).toBeLessThan(1000);
	});
});

describe('wide glyphs', () => {
	test.each([
		['one for another', '日本', '日木', '␛[1;3H木'],
		['letters for one', '日本', '日ab', '␛[1;3Hab'],
		['one for letters', 'ab本', '日本', '␛[H日'],
		['one cell to the right', '日本', ' 日 ', '␛[H 日 '],
		['half of one', '日本', 'a本', '␛[Ha本 '],
	])('%s', (_, before, after, written) => {
		expect(changes(before, after)).toBe(written);
	});

	test('one that would stick out is left blank', () => {
		expect(changes('', 'abc日', {columns: 4})).toBe('␛[Habc');
	});
});

describe('glyphs whose width terminals dispute', () => {
	test('are followed by a move to where the next cell is', () => {
		expect(changes('', '👍🏽x')).toBe('␛[H␛[K👍🏽␛[3Gx␛[K');
	});

	test('have the rest of the line written anew when something there changes', () => {
		expect(changes('ab👍🏽cd', 'ab👍🏽ce')).toBe('␛[1;3H␛[K👍🏽␛[5Gce␛[K');
	});

	test('are left alone when something before them changes', () => {
		expect(changes('ab👍🏽cd', 'xb👍🏽cd')).toBe('␛[Hx');
	});

	test('take as many cells as Ink gives them', () => {
		expect(changes('', 'a\u0007b\tc\u200Bd')).toBe('␛[Ha b cd');
	});
});

describe('hostile text', () => {
	test.each([
		['OSC 8', '\u001B]8;;http://x\u0007link\u001B]8;;\u001B\\!', '␛[Hlink!'],
		['OSC 52', 'a\u001B]52;c;aGk=\u0007b', '␛[Hab'],
		['a string that is not closed', 'a\u001B]0;title', '␛[Ha'],
		['CSI', 'a\u001B[2Jb\u001B[5;5Hc', '␛[Habc'],
		['a CSI that is not closed', 'a\u001B[12', '␛[Ha'],
		['other escapes', 'a\u001Bcb\u001B(0c\u001B7d', '␛[Habcd'],
		['ESC before ESC', 'a\u001B\u001B[31mb', '␛[Ha␛[31mb␛[m'],
		['C1', 'a\u009B2Jb', '␛[Ha 2Jb'],
		['bidi overrides', 'a\u202Eb\u2066c', '␛[Habc'],
		['line separators', 'a\u2028b', '␛[Ha b'],
		['lone surrogates', 'a\uD83Db', '␛[Ha b'],
	])('%s', (_, frame, written) => {
		expect(changes('', frame)).toBe(written);
	});

	test('a tower of marks is cut', () => {
		expect(changes('', `e${'\u0301'.repeat(1000)}x`).length).toBeLessThan(60);
	});
});

describe('the screen', () => {
	test('is never left: lines and cells beyond it are cut', () => {
		expect(changes('', 'abcdef\ngh\nij', {columns: 3, rows: 2})).toBe('␛[Habc␛[2Hgh');
	});

	test('is written whole at first, after a resize, and when it was forgotten', () => {
		const painter = createPainter({columns: 10, rows: 2});
		const whole = (output: string) => output.includes(`${ESC}[J`) && output.includes('abc');
		expect(whole(painter.paint('abc'))).toBe(true);
		painter.forget();
		expect(whole(painter.paint('abc'))).toBe(true);
		painter.resize(5, 2);
		expect(whole(painter.paint('abc'))).toBe(true);
		expect(painter.paint('abc')).toBe('');
	});

	test('without colours keeps the other styles', () => {
		expect(changes('', '\u001B[1;7;31;44ma', {colors: false})).toBe('␛[H␛[1;7ma␛[m');
	});

	test('more graphemes than are kept are shown all the same', () => {
		const painter = createPainter({columns: 40, rows: 1});
		const letters = Array.from({length: 200}, (_, index) => String.fromCodePoint(0x1f300 + index));
		const towers = (first: string) =>
			Array.from({length: 300}, (_, index) => `${first}${letters[index % 200]}\u200D${letters[index % 7]}`);
		let count = 0;
		for (const a of letters)
			for (const text of towers(a)) count += painter.paint(text).includes(text.slice(0, 2)) ? 1 : 0;
		expect(count).toBeGreaterThan(55_000);
	});
});

describe('the cursor', () => {
	test('is shown where text is typed, moved, and hidden again', () => {
		const painter = createPainter({columns: 20, rows: 3});
		painter.paint('/');
		painter.placeCursor({x: 1, y: 0});
		expect(painter.paint('/')).toBe(`${ESC}[1;2H${ESC}[?25h`);
		expect(painter.paint('/')).toBe('');
		painter.placeCursor({x: 2, y: 0});
		expect(painter.paint('/a')).toBe(`${ESC}[?25l${ESC}[1;2Ha${ESC}[1;3H${ESC}[?25h`);
		painter.placeCursor(undefined);
		expect(painter.paint('/a')).toBe(`${ESC}[?25l`);
	});

	test('is not shown beyond the screen', () => {
		const painter = createPainter({columns: 20, rows: 3});
		painter.placeCursor({x: 20, y: 0});
		expect(painter.paint('a')).not.toContain(`${ESC}[?25h`);
	});
});
