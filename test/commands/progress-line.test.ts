import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {createProgressLine, type ProgressStream} from '../../source/commands/progress-line.ts';

function fakeStream(settings: Pick<ProgressStream, 'isTTY' | 'columns'>) {
	const written: string[] = [];
	return {...settings, written, write: (text: string) => written.push(text)};
}

const shownOn = (columns: number, text: string, detail?: string) => {
	const stream = fakeStream({isTTY: true, columns});
	createProgressLine(stream, () => 0).show(text, detail);
	return stream.written.join('').replace(/^\r/, '').replace('\x1b[K', '');
};

test.each([
	[80, 'indexing 1/2', 'a.txt', 'indexing 1/2  a.txt'],
	[31, 'indexing 1/2', 'folder/of/articles.txt', 'indexing 1/2  …of/articles.txt'],
	[20, 'indexing 1/2', 'folder/a.txt', 'indexing 1/2'],
	[8, 'indexing 1/2', 'a.txt', 'indexin'],
	[80, 'indexing', 'a\x1b[2Jb\u202ec\n.txt', 'indexing  a [2Jb c .txt'],
	[23, 'indexing', '新聞新聞新聞.txt', 'indexing  …聞新聞.txt'],
])('in %i columns: %s %s', (columns, text, detail, expected) => {
	expect(shownOn(columns, text, detail)).toBe(expected);
	expect(stringWidth(expected)).toBeLessThan(columns);
});

test('a terminal without a size is taken to have 80 columns', () => {
	const stream = fakeStream({isTTY: true});
	createProgressLine(stream, () => 0).show('x'.repeat(100));
	expect(stringWidth(stream.written.join(''))).toBe(79);
});

test('on a terminal the line is redrawn in place and taken away', () => {
	const stream = fakeStream({isTTY: true, columns: 80});
	const line = createProgressLine(stream, () => 0);
	line.clear();
	expect(stream.written).toEqual([]);
	line.show('one');
	line.show('two');
	line.clear();
	expect(stream.written).toEqual(['\rone\x1b[K', '\rtwo\x1b[K', '\r\x1b[K']);
});

test('elsewhere it is a line now and then, without escapes', () => {
	const stream = fakeStream({isTTY: false});
	let now = 0;
	const line = createProgressLine(stream, () => now);
	for (; now < 12_000; now += 1000) line.show(`indexing ${now}`, 'a.txt');
	line.clear();
	expect(stream.written).toEqual(['indexing 0\n', 'indexing 5000\n', 'indexing 10000\n']);
});
