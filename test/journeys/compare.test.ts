// Somebody wants to know what the outlets agree on, and corrects what the program got wrong.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {type App, launch} from './driver.ts';
import {allRead, corpus, indexedCorpus} from './sample-corpus.ts';

const library = indexedCorpus();
let app: App;
beforeEach(async () => {
	app = await launch({args: [corpus], env: library, columns: 120, rows: 40, patience: 25_000});
	await app.sees(allRead);
});
afterEach(() => app.close());

test('they lay the claims of a story beside each other, go to a sentence, and come back', async () => {
	app.press('=');
	await app.sees('Possible differences');
	await app.sees('the day of the call: Thursday / Tuesday');
	await app.sees('says otherwise');
	app.press('enter', 'enter');
	await app.sees('Articles 18');
	await app.sees(/─|│/);
	app.press('escape');
	await app.sees('Possible differences');
	app.press('escape', 'escape');
	await app.doesNotSee('Possible differences');
	app.press('q');
	expect(await app.exit()).toMatchObject({code: 0});
});

test('they compare two marked articles', async () => {
	app.press('space', 'space', '=');
	await app.sees(/marked articles · 2 articles/);
});

test('they dismiss a claim, take it back, and mark one as checked with a note that is kept', async () => {
	const rows = () => Number(/(\d+)\/(\d+) *$/.exec(app.screen().at(-1)!)?.[2] ?? 0);
	app.press('=');
	await app.sees('Possible differences');
	await app.until('the footer to count claims, no longer articles', () => rows() > 18);
	const before = rows();
	app.press('d');
	await app.sees('Dismissed');
	await app.until('a row less', () => rows() < before);
	app.press('u');
	await app.until('all rows again', () => rows() === before);
	app.press('V');
	await app.sees('Checked, with this note:');
	app.type('asked the ministry');
	app.press('enter');
	await app.sees('Marked as checked');
	app.press('Q');
	await app.exit();
	const folder = join(app.home, 'data/newsglass');
	const kept = readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'));
	expect(kept.join('')).toContain('"note":"asked the ministry"');
});
