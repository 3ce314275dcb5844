import {afterEach, expect, test} from 'vitest';
import {type App, launch} from './driver.ts';
import {allRead, corpus, indexedCorpus} from './sample-corpus.ts';

let app: App;
afterEach(() => app.close());

const indexed = indexedCorpus();

/** The whole screen in one string. */
const screen = () => app.screen().join('\n');
/** The first line of the selected article. */
const pointed = () => app.screen().find(line => line.startsWith('▌')) ?? '';

test('a new user opens a folder, reads an article and leaves', async () => {
	app = await launch({args: [corpus], patience: 25_000});
	await app.sees('Articles 18');
	await app.sees(/Record trade gives/);
	await app.sees(/1\/18 *$/m);
	expect(app.isFullScreen).toBe(true);
	app.press('j', 'j', 'enter');
	await app.sees(/ \d+ words/);
	app.press('G');
	await app.sees(/ end *$/m);
	app.press('q');
	await app.sees('Articles 18');
	app.press('q');
	expect(await app.exit()).toEqual({code: 0, signal: null});
	expect(app.isFullScreen).toBe(false);
	expect(app.rawOutput).toContain('\u001b[?25h');
	expect(app.rawOutput.trimEnd().endsWith('Articles 18')).toBe(false);
});

test('a search with typos finds the passage, and n walks through the matches', async () => {
	app = await launch({args: [corpus], env: indexed, columns: 120, rows: 35});
	await app.sees(allRead);
	app.press('/');
	app.type('krmlin redout');
	await app.sees(/\d+ of 18/);
	await app.sees(/[Rr]eadout/);
	app.press('enter');
	await app.sees('n next match');
	await app.until('a match to be shown', () => app.inverse().some(text => /kremlin|readout/i.test(text)));
	app.press('n');
	await app.sees(/Match \d+ of \d+/);
	app.press('escape', 'escape');
	await app.sees('Articles 18');
});

test('from an entity over its mentions to the sentence', async () => {
	app = await launch({args: [corpus], env: indexed, columns: 160, rows: 45});
	await app.sees(allRead);
	app.press('/');
	app.type('close ranks');
	await app.sees(/▌Xi and Putin close ranks/);
	app.press('enter');
	app.press('e');
	await app.sees(/People +\d/);
	await app.sees(/▌ +Vladimir Putin|▌ +Xi Jinping/);
	const name = /▌ +Xi Jinping/.test(screen()) ? 'Xi' : 'Putin';
	app.press('enter');
	await app.sees(/this article +1\/\d+/);
	app.press('enter');
	await app.until('the name to be shown in the reader', () => app.inverse().some(text => text.includes(name)));
	app.press('escape');
	await app.sees(/this article +1\/\d+/);
});

test('from a claim to the words it was made in', async () => {
	app = await launch({args: [corpus], env: indexed, columns: 160, rows: 45});
	await app.sees(allRead);
	app.press('/');
	app.type('close ranks');
	await app.sees(/▌Xi and Putin close ranks/);
	app.press('enter', 'c');
	await app.sees(/“.*unprecedentedly high/);
	app.press('j', 'enter');
	await app.until('words to be shown in the reader', () => app.inverse().some(text => text.length > 20));
});

test('the timeline of all articles leads to the sentence that names the day', async () => {
	app = await launch({args: [corpus], env: indexed, columns: 120, rows: 40});
	await app.sees(allRead);
	app.press('T');
	await app.sees('all 18 articles');
	await app.sees(/\d{4}, month unknown/);
	app.press('G');
	await app.until('the last date to be selected', () => /(\d+)\/\1/.test(screen()));
	app.press('g', 'enter');
	await app.until('the date to be shown in the reader', () => app.inverse().some(text => text !== ''));
});

test('selection and place survive 80×24 and back', async () => {
	app = await launch({args: [corpus], env: indexed, columns: 160, rows: 45});
	await app.sees(allRead);
	app.press('j', 'j', 'j');
	await app.sees('4/18');
	const title = pointed().slice(1, 30);
	app.resize(80, 24);
	await app.until('one pane', () => !screen().includes('│'));
	await app.sees('4/18');
	expect(pointed()).toContain(title);
	app.resize(39, 9);
	await app.sees('newsglass needs 40×10');
	app.resize(160, 45);
	await app.sees('Entities  Claims  Timeline');
	expect(pointed()).toContain(title);
});

test('two hundred keys at once end where two hundred keys end', async () => {
	app = await launch({args: [corpus], env: indexed});
	await app.sees(allRead);
	app.type('j'.repeat(200));
	await app.sees('18/18');
	app.type('k'.repeat(5));
	await app.sees('13/18');
});

test('an up-to-date library opens without reading anything again', async () => {
	app = await launch({args: [corpus], env: indexed});
	await app.sees('Articles 18');
	app.press('j');
	await app.sees('2/18');
	expect(app.rawOutput).not.toContain('indexing');
});

test('counts before motions, and digits alone for the panes', async () => {
	app = await launch({args: [corpus], env: indexed, columns: 160, rows: 45});
	await app.sees(allRead);
	app.type('12G');
	await app.sees('12/18');
	app.type('3k');
	await app.sees('9/18');
	app.press('3');
	await app.sees(/ 3 · +9\/18/);
	await app.sees('this article/all');
	await app.doesNotSee(/ 3 · +9\/18/);
});
