import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {setImmediate as turn} from 'node:timers/promises';
import {expect, test} from 'vitest';
import type {Library} from '../../source/library/library.ts';
import {openLibraryAt} from '../../source/library/open-library.ts';
import {openDatabase} from '../../source/library/sqlite/database.ts';
import {line, makeCorpus} from './corpus.ts';

const child = new URL('./workers/index-child.ts', import.meta.url).pathname;
const articlesOf = (name: string, count: number) => Array.from({length: count}, (_, index) => `${name} ${index}`);

/** Many small files and one that is stored in many parts; each article names what all of them name. */
const expected = new Map<string, string[]>();
for (let file = 0; file < 120; file++) expected.set(`${file}.jsonl`, articlesOf(`small ${file}`, 1 + (file % 3)));
expected.set('99-large.jsonl', articlesOf('large', 300));
const all = [...expected.values()].flat().sort();

/** Runs until so many reports came (or to its end), and kills it there, with no chance to clean up. */
async function runAndKill(folder: string, place: string, reports: number): Promise<void> {
	const process_ = spawn(process.execPath, [child, folder, place], {stdio: ['ignore', 'pipe', 'inherit']});
	const exit = once(process_, 'exit');
	let seen = 0;
	process_.stdout.on('data', async (text: Buffer) => {
		seen += text.toString().split('\n').length - 1;
		if (seen < reports) return;
		for (let turns = Math.random() * 200; turns > 0; turns--) await turn();
		process_.kill('SIGKILL');
	});
	await exit;
}

async function check(library: Library, place: string): Promise<void> {
	const database = openDatabase(place);
	expect(database.all('SELECT * FROM pragma_integrity_check')).toEqual([
		expect.objectContaining({integrity_check: 'ok'}),
	]);
	database.execute(`INSERT INTO body_index (body_index) VALUES ('integrity-check')`);
	database.close();
	const rows = await library.articles.rows(await library.articles.keys('path'));
	const titles = rows.map(row => row.title);
	expect(new Set(titles).size).toBe(titles.length);
	// A file that is remembered with its hash is there as a whole.
	for (const {path, hash} of await library.files.all()) {
		if (hash !== '') expect(titles).toEqual(expect.arrayContaining(expected.get(path.split('/').at(-1)!)!));
	}
	const entities = await library.entities.list({of: 'all'}, {offset: 0, limit: 10});
	expect(entities.map(({name, articles, mentions}) => [name, articles, mentions])).toEqual(
		titles.length === 0 ? [] : [['NATO', titles.length, titles.length]],
	);
	expect((await library.text.match('nato', 10_000)).length).toBe(titles.length);
}

test('killed at any moment, the library opens, nothing is there twice, and the next run goes on', async () => {
	await using corpus = await makeCorpus();
	for (const [name, titles] of expected) corpus.write(name, titles.map(title => line(title, `${title} NATO`)).join(''));
	let most = 0;
	for (let round = 0; round < 10; round++) {
		await runAndKill(corpus.folder, corpus.place, Math.floor(Math.random() * 4));
		const library = await openLibraryAt(corpus.place);
		expect(library.notice).toBeNull();
		await check(library, corpus.place);
		const count = await library.articles.count();
		expect(count).toBeGreaterThanOrEqual(most);
		most = count;
		if (round === 6) {
			// From here on, an update is what gets killed.
			for (const [name, titles] of expected) {
				corpus.write(name, titles.map(title => line(title, `${title} again NATO`)).join(''));
			}
		}
		await library.close();
	}
	await corpus.index();
	await check(corpus.library, corpus.place);
	expect(await corpus.titles()).toEqual(all);
	expect((await corpus.library.text.match('again', 10_000)).length).toBe(all.length);
}, 120_000);
