import {utimesSync, writeFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {openDatabase} from '../../source/library/sqlite/database.ts';
import {type Corpus, line, makeCorpus} from './corpus.ts';
import {libraryDigest} from './library-digest.ts';

const time = 1_900_000_000;
const files = {
	'a.jsonl': line('a1', 'ACME sold it.') + line('a2', 'NATO met.'),
	'b.jsonl': line('b1', 'ACME bought it.'),
};

async function indexed(more: Record<string, string> = {}): Promise<Corpus> {
	const corpus = await makeCorpus();
	for (const [name, content] of Object.entries({...files, ...more})) corpus.write(name, content, time);
	await corpus.index();
	return corpus;
}

/** As if all files had been read and analysed by other versions. */
function madeBy(corpus: Corpus, from: RegExp, to: string): void {
	const database = openDatabase(corpus.place);
	for (const {key, made_by} of database.all<{key: number; made_by: string}>('SELECT key, made_by FROM files')) {
		expect(made_by).toMatch(from);
		database.run('UPDATE files SET made_by = ? WHERE key = ?', made_by.replace(from, to), key);
	}
	database.run(`UPDATE articles SET digest = 'old' || digest`);
	database.close();
}

/** Another content of the same size and time: whoever shows it has read the file. */
function rewrite(corpus: Corpus, name: keyof typeof files): void {
	writeFileSync(corpus.path(name), files[name].replaceAll('ACME', 'EMCA'));
	utimesSync(corpus.path(name), time, time);
}

const names = async ({library}: Corpus) =>
	(await library.entities.list({of: 'all'}, {offset: 0, limit: 10})).map(({name}) => name).sort();

test('another analysis works on the stored texts, and reads no file', async () => {
	await using corpus = await indexed();
	await using fresh = await indexed();
	const before = await corpus.library.articles.keys('path');
	madeBy(corpus, /analysis \w+/, 'analysis 0');
	for (const name of ['a.jsonl', 'b.jsonl'] as const) rewrite(corpus, name);
	expect(await corpus.index()).toMatchObject({read: 2, changed: true, failures: []});
	expect(await names(corpus)).toEqual(['ACME', 'NATO']);
	for (const {digest} of await corpus.library.files.digests(corpus.path('a.jsonl'))) expect(digest).not.toMatch(/^old/);
	expect(await corpus.library.articles.keys('path')).toEqual(before);
	expect((await corpus.index()).read).toBe(0);
	const digest = async ({library, folder}: Corpus) => libraryDigest(library, text => text.replaceAll(folder, ''));
	expect(await digest(corpus)).toBe(await digest(fresh));
});

test.each([
	['another reader', /reader \w+/, 'reader 0'],
	['another day for undated articles', /undated .*$/, 'undated 2031-01-01'],
])('%s reads the files', async (_, from, to) => {
	await using corpus = await indexed();
	madeBy(corpus, from, to);
	rewrite(corpus, 'a.jsonl');
	await corpus.index();
	expect(await names(corpus)).toEqual(['ACME', 'EMCA', 'NATO']);
});

test.each([
	['has changed', (corpus: Corpus) => corpus.write('a.jsonl', files['a.jsonl'].replaceAll('ACME', 'EMCA'))],
	[
		'could not be read as a whole',
		(corpus: Corpus) => {
			const database = openDatabase(corpus.place);
			database.execute(
				`INSERT INTO failures (file, path, reason) SELECT key, path, 'broken' FROM files WHERE path LIKE '%a.jsonl'`,
			);
			database.close();
			rewrite(corpus, 'a.jsonl');
		},
	],
])('a file that %s is read by another analysis', async (_, change) => {
	await using corpus = await indexed();
	madeBy(corpus, /analysis \w+/, 'analysis 0');
	change(corpus);
	await corpus.index();
	expect(await names(corpus)).toEqual(['ACME', 'EMCA', 'NATO']);
});

test('copies in several files, and two articles with one id, are there as often as before', async () => {
	const copy = line('copy', 'NATO met again.');
	await using corpus = await indexed({
		'c.jsonl': copy,
		'd.jsonl': copy,
		'e.jsonl': line('same', 'One.') + line('same', 'Two.'),
	});
	const before = await corpus.titles();
	madeBy(corpus, /analysis \w+/, 'analysis 0');
	await corpus.index();
	expect(await corpus.titles()).toEqual(before);
	expect((await corpus.index()).read).toBe(0);
});
