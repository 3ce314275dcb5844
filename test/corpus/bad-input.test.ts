import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {appendFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {shownName} from '../../source/corpus/archives/entry-names.ts';
import {readFile, readStream} from '../../source/corpus/read-file.ts';
import {walk} from '../../source/corpus/walk.ts';
import {asRead, collect, readText} from './helpers.ts';
import {makeZip} from './make-zip.ts';

const told = (results: Awaited<ReturnType<typeof readText>>) =>
	results.map(({article, failure}) => article?.text ?? `${failure!.place ?? '-'}: ${failure!.reason}`);
const sentence = 'The council met on Monday to speak of the port.';
const line = (text: string) => `${JSON.stringify({text})}\n`;

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'newsglass-bad-'));
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

describe('bad input is one line each, and the rest is read', () => {
	it('line 7 of 10,000 that is not JSON', async () => {
		const lines = Array.from({length: 10_000}, (_, index) =>
			index === 6 ? '{"text": broken\n' : line(`Article ${index}.`),
		);
		const results = await readText('a.jsonl', lines.join(''));
		const failures = results.filter(({failure}) => failure).map(({failure}) => failure!);
		expect(failures).toHaveLength(1);
		expect(failures[0]).toMatchObject({path: 'a.jsonl', place: 'line 7'});
		expect(results).toHaveLength(10_000);
	});

	it('a line of gigabytes, which is not held', async () => {
		const megabyte = Buffer.alloc(1_000_000, 0x61);
		async function* chunks() {
			yield Buffer.from(`${line('Before.')}{"text":"`);
			for (let count = 0; count < 300; count++) yield megabyte;
			yield Buffer.from(`"}\n${line('After.')}`);
		}
		const before = process.memoryUsage().arrayBuffers;
		const results = await collect(readStream('a.jsonl', chunks(), asRead));
		expect(told(results)).toEqual([
			'Before.',
			expect.stringMatching(/^line 2: The line is longer than 64 MB/),
			'After.',
		]);
		expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(200_000_000);
	});

	it('elements 100,000 deep', async () => {
		const deep = `<!doctype html><body>${'<div>'.repeat(100_000)}<p>${sentence}</p>`;
		expect(told(await readText('a.html', deep))[0]).toContain(sentence);
	});

	it('tables in tables, which would take minutes', async () => {
		const deep = `<!doctype html><body>${'<table><tr><td>'.repeat(600)}<p>${sentence}</p>`;
		expect(told(await readText('a.html', deep))[0]).toContain(sentence);
	});

	it('a name in an archive that is not seen', () => {
		expect(shownName('\u200b\x1b[2J')).toBe('a file without a name');
		expect(shownName('in/a.txt')).toBe('in/a.txt');
	});

	it('rows with too few and too many cells', async () => {
		const table = 'title,text,url\nOne\nTwo,Second row.\nThree,Third row.,https://example.org/3,more,and more\n';
		expect(told(await readText('a.csv', table))).toEqual([
			expect.stringMatching(/^row 2: /),
			'Second row.',
			'Third row.',
		]);
	});

	it('NUL bytes and lone surrogates', async () => {
		const results = await readText('a.jsonl', '{"title":"a\\u0000b","text":"One \\ud800 two \\u0000 three."}\n');
		expect(results[0]!.article).toMatchObject({title: 'ab', text: 'One two three.'});
		const text = Buffer.from(`${sentence}\0${sentence}`);
		expect(told(await readText('a.txt', text))).toEqual([`${sentence}${sentence}`]);
	});

	it('a gzip file that is cut off', async () => {
		const packed = gzipSync(line(sentence).repeat(2000));
		const results = told(await readText('a.jsonl.gz', packed.subarray(0, packed.length - 20)));
		expect(results[0]).toBe(sentence);
		expect(results.at(-1)).toMatch(/cut off/);
	});

	it('a ZIP archive that is cut off', async () => {
		const archive = makeZip({'a.txt': sentence, 'b.txt': sentence});
		expect(told(await readText('a.zip', archive.subarray(0, -30)))).toEqual([expect.stringMatching(/cut off/)]);
	});

	it('a bomb', async () => {
		const bomb = makeZip({'a.txt': Buffer.alloc(30_000_000, 0x20), 'b.txt': sentence});
		expect(told(await readText('a.zip', bomb))).toEqual([
			expect.stringMatching(/^a\.txt: .*hundreds of times/),
			sentence,
		]);
	});

	it('links that lead to each other, and into their own folder', async () => {
		writeFileSync(join(folder, 'a.txt'), sentence);
		symlinkSync(join(folder, 'y'), join(folder, 'x'));
		symlinkSync(join(folder, 'x'), join(folder, 'y'));
		symlinkSync(folder, join(folder, 'self'));
		const {files, failures} = await walk([folder]);
		expect(files.map(({path}) => path)).toEqual([join(folder, 'a.txt')]);
		for (const {reason} of failures) expect(reason).toMatch(/leads back to itself/);
	});

	it('a file that changes while it is read', async () => {
		const path = join(folder, 'a.jsonl');
		writeFileSync(path, line(sentence).repeat(20_000));
		const results = [];
		for await (const result of readFile(path, asRead)) {
			if (results.length === 0) await appendFile(path, line('More.'));
			results.push(result);
		}
		expect(told(results).at(-1)).toMatch(/changed while it was read/);
	});

	it('a file that vanished', async () => {
		expect(told(await collect(readFile(join(folder, 'gone.txt'), asRead)))).toEqual([
			'-: There is no such file or folder.',
		]);
	});

	it('a name that is not UTF-8', async () => {
		writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), sentence);
		writeFileSync(join(folder, 'b.txt'), sentence);
		const {files, failures} = await walk([folder]);
		expect(files).toHaveLength(1);
		expect(failures.map(({reason}) => reason)).toEqual([expect.stringMatching(/not UTF-8.*convmv/)]);
	});

	it('a folder that is called like an article', async () => {
		mkdirSync(join(folder, 'a.txt'));
		writeFileSync(join(folder, 'a.txt', 'b.txt'), sentence);
		expect((await walk([folder])).files.map(({path}) => path)).toEqual([join(folder, 'a.txt', 'b.txt')]);
		expect(told(await collect(readFile(join(folder, 'a.txt'), asRead)))).toEqual([
			expect.stringMatching(/It is a folder/),
		]);
	});
});

describe('limits', () => {
	it('of a document', async () => {
		const limits = {file: 1000};
		expect(told(await readText('a.txt', `${sentence} `.repeat(100), {limits}))).toEqual([
			expect.stringMatching(/^-: It is larger than 1 kB/),
		]);
		expect(await readText('a.jsonl', line(sentence).repeat(100), {limits})).toHaveLength(100);
	});

	it('of what comes out of an archive', async () => {
		const archive = makeZip({'a.txt': sentence, 'b.txt': sentence, 'c.txt': sentence});
		expect(told(await readText('a.zip', archive, {limits: {unpacked: 60}}))).toEqual([
			sentence,
			expect.stringMatching(/^b\.txt: More than .* come out of this archive/),
		]);
	});

	it('of archives in archives', async () => {
		const archive = makeZip({'in.zip': makeZip({'a.txt': sentence})});
		expect(told(await readText('a.zip', archive, {limits: {depth: 1}}))).toEqual([
			expect.stringMatching(/more than 1 deep/),
		]);
		expect(told(await readText('a.zip', archive, {limits: {depth: 2}}))).toEqual([sentence]);
	});
});
