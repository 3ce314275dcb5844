import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {type App, launch} from './driver.ts';
import {allRead, corpus, indexedCorpus} from './sample-corpus.ts';

let app: App;
let state: string;
beforeEach(() => {
	state = mkdtempSync(join(tmpdir(), 'newsglass-state-'));
});
afterEach(async () => {
	await app.close();
	rmSync(state, {recursive: true, force: true});
});
const indexed = indexedCorpus();

/** Opens the corpus as the same person does each time. */
const open = (...args: string[]) => launch({args, env: {...indexed, XDG_STATE_HOME: state}, columns: 120, rows: 35});
/** How far the reader is down the article. */
const place = () => / (\d+%|end) *$/m.exec(app.screen()[0]!)?.[1];

test('quitting and coming back leads to the article, the line and the pane; --fresh to the list', async () => {
	app = await open(corpus);
	await app.sees(allRead);
	app.press('j', 'j', 'j', 'enter');
	await app.sees(/│ What the Chinese statement left out$/m);
	app.press('space');
	await app.until('the text to be scrolled', () => place() !== undefined);
	const before = app.screen();
	app.press('Q');
	await app.exit();
	await app.close();

	app = await open(corpus);
	await app.until('the same screen', () => app.screen().join('\n') === before.join('\n'));
	// Nothing else was shown on the way: not the first article, not the top of this one.
	expect(app.rawOutput).not.toMatch(/ 1\/18/);
	app.press('Q');
	await app.exit();
	await app.close();

	app = await open('--fresh', corpus);
	await app.sees(allRead);
	app.press('Q');
});

test('a lost connection loses no place: query, tab and article are there again', async () => {
	app = await open(corpus);
	await app.sees(allRead);
	app.press('/');
	app.type('close ranks');
	await app.sees(/▌Xi and Putin close ranks/);
	app.press('enter', 'c');
	await app.sees(/“.*unprecedentedly high/);
	app.hangUp();
	await app.exit();
	await app.close();

	app = await open(corpus);
	await app.sees(/“.*unprecedentedly high/);
	app.press('1');
	await app.sees(/ \/ close ranks/);
	await app.sees(/▌Xi and Putin close ranks/);
});

test('without a folder the one of last time is opened, and said', async () => {
	app = await open(corpus);
	await app.sees(allRead);
	app.press('q');
	await app.exit();
	await app.close();

	app = await open();
	await app.sees(/As last time: \/.*\/corpus/);
	app.press('j');
	await app.sees('2/18');
});
