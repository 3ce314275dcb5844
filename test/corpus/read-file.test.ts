import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {readFile, readStream} from '../../source/corpus/read-file.ts';
import {asRead, collect, readSample, readText, sample} from './helpers.ts';

describe('readFile', () => {
	it('reads a plain text: title, byline and date come off the top', async () => {
		const [{article} = {}] = await readSample('plain.txt');
		expect(article).toMatchObject({
			path: sample('plain.txt'),
			title: 'Port Ellery elects its first independent mayor',
			authors: ['Ines Falk', 'Tom Brandt'],
			published: '2021-03-03',
			publishedBasis: 'dateline',
			language: 'en',
		});
		expect(article!.text).toMatch(/^Marta Oduya won .* board said\.$/s);
	});

	it('reads properties on the first lines of a text, which stay there as it stands', async () => {
		const text =
			'Title: Port sold\nSource: Harbour Ledger\nAuthor: Ann Ray\nDate: 3 March 2021\n\nThe council sold the port on Tuesday.\n';
		const [cleaned] = await readText('a.txt', text);
		expect(cleaned!.article).toMatchObject({
			title: 'Port sold',
			outlet: 'Harbour Ledger',
			authors: ['Ann Ray'],
			published: '2021-03-03',
			publishedBasis: 'metadata',
			text: 'The council sold the port on Tuesday.',
		});
		const [asItStands] = await readText('a.txt', text, {asIs: true});
		expect(asItStands!.article!.text).toBe(text);
		const [one] = await readText(
			'b.txt',
			'Source: nobody would say who it was.\nThe council sold the port on Tuesday.',
		);
		expect(one!.article).toMatchObject({outlet: null, text: expect.stringMatching(/^Source: nobody/)});
	});

	it.each(['utf16.txt', 'bom.txt'])('decodes %s', async name => {
		const [{article} = {}] = await readSample(name);
		expect(article!.text).toContain('“We will open the books of this city,” Oduya told');
	});

	it('decodes windows-1252', async () => {
		const [{article} = {}] = await readSample('windows-1252.txt');
		expect(article!.text).toContain('The café’s owner said “no” – twice. It cost €5');
	});

	it('refuses a picture that is called a text', async () => {
		const [{failure} = {}] = await readSample('picture.txt');
		expect(failure!.reason).toMatch(/PNG image/);
	});

	it('goes by the content where the name lies', async () => {
		const [{article} = {}] = await readText(
			'page.txt',
			'<!DOCTYPE html><html><body><p>Talks resumed.</p></body></html>',
		);
		expect(article!.text).toBe('Talks resumed.');
		const [json] = await readText('export.txt', '{"id": "7", "text": "Talks resumed."}');
		expect(json!.article!.id).toBe('7');
		const [plain] = await readText('page.html', 'Talks resumed & ended.');
		expect(plain!.article!.text).toBe('Talks resumed & ended.');
	});

	it('gives the same id to the same place, and another to another', async () => {
		const twoLines = '{"text":"One."}\n{"text":"Two."}';
		const [one, two] = await readText('/a/export.jsonl', twoLines);
		const [again] = await readText('/a/export.jsonl', '{"text":"One, corrected."}');
		expect(one!.article!.id).toBe(again!.article!.id);
		expect(one!.article!.id).not.toBe(two!.article!.id);
	});

	it('takes the text as it stands when told to', async () => {
		const text = 'A headline here\r\n\r\nAdvertisement\r\n\x1b[31mTalks\u200b resumed.\n\n\n';
		const [plain] = await readText('a.txt', text, {asIs: true});
		const [line] = await readText('a.jsonl', JSON.stringify({id: 1, text}), {asIs: true});
		expect(plain!.article!.text).toBe(text);
		expect(line!.article!.text).toBe(text);
		expect(plain!.article!.cut).toEqual([]);
	});

	it('uses the given day only where the article has none', async () => {
		const options = {published: '2020-01-02'};
		const [own] = await readText('a.json', '{"text":"Talks.","date":"2021-03-03"}', options);
		const [none] = await readText('a.json', '{"text":"Talks."}', options);
		expect(own!.article).toMatchObject({published: '2021-03-03', publishedBasis: 'metadata'});
		expect(none!.article).toMatchObject({published: '2020-01-02', publishedBasis: 'given'});
	});

	it.each([
		['nothing/there.txt', /no such file/],
		['.', /is a folder/],
		['broken\ufffd.txt', /not to be UTF-8/],
	])('says why %s cannot be read', async (path, reason) => {
		const results = await collect(readFile(path, asRead));
		expect(results).toEqual([{failure: {path, place: null, reason: expect.stringMatching(reason)}}]);
	});

	it('says so where a file changes while it is read', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'newsglass-'));
		try {
			const path = join(folder, 'export.jsonl');
			writeFileSync(path, `${JSON.stringify({text: 'x'.repeat(300_000)})}\n`.repeat(2));
			const results = [];
			for await (const result of readFile(path, asRead)) {
				if (results.length === 0) writeFileSync(path, '{"text":"Other."}\n');
				results.push(result);
			}
			expect(results[0]!.article).toBeDefined();
			expect(results.at(-1)!.failure!.reason).toMatch(/changed while it was read/);
		} finally {
			rmSync(folder, {recursive: true});
		}
	});

	it('refuses more than a document may have, without reading on', async () => {
		let chunks = 0;
		async function* endless() {
			for (;;) {
				chunks++;
				yield new Uint8Array(10_000_000).fill(97);
			}
		}
		const [{failure} = {}] = await collect(readStream(null, endless(), asRead));
		expect(failure).toMatchObject({path: 'standard input', reason: expect.stringMatching(/100 MB/)});
		expect(chunks).toBeLessThan(15);
	});
});
