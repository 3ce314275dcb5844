import {afterEach, expect, test} from 'vitest';
import {type App, launch} from './driver.ts';
import {allRead, corpus, indexedCorpus} from './sample-corpus.ts';

let app: App;
afterEach(() => app.close());
const indexed = indexedCorpus();

/** What xterm sends for a click or a notch of the wheel at a cell, from 0. */
const mouse = (bits: number, x: number, y: number) => `\u001b[<${bits};${x + 1};${y + 1}M`;
const [left, wheelDown] = [0, 65];

test('the mouse is left alone unless asked for', async () => {
	app = await launch({args: [corpus], env: indexed});
	await app.sees(allRead);
	expect(app.rawOutput).not.toMatch(/\u001b\[\?100[0-3]h/);
	app.press('M');
	await app.sees('The mouse selects');
	expect(app.rawOutput).toContain('\u001b[?1002h');
});

test('--mouse: a click selects, the wheel scrolls what is under it', async () => {
	app = await launch({args: ['--mouse', corpus], env: indexed, columns: 160, rows: 45});
	await app.sees(allRead);
	app.type(mouse(left, 10, 6));
	await app.sees('3/18');
	app.type(mouse(left, app.screen()[0]!.indexOf('Claims'), 0));
	await app.sees('this article/all');
	app.type(mouse(left, 10, 2));
	await app.sees(/ top *│/);
	app.type(mouse(wheelDown, 70, 20));
	await app.doesNotSee(/ top *│/);
	app.press('Q');
	expect((await app.exit()).code).toBe(0);
	expect(app.rawOutput.trimEnd()).toMatch(/\u001b\[\?1002l/);
});

test.each([
	['--linear', {}],
	['INK_SCREEN_READER', {INK_SCREEN_READER: 'true'}],
])('%s: one pane in plain lines, with the cursor on the selected one', async (name, env) => {
	app = await launch({
		args: [...(name.startsWith('--') ? [name] : []), corpus],
		env: {...indexed, ...env},
		columns: 160,
	});
	await app.sees('> Article 1 of 18: ');
	app.press('j');
	await app.sees('> Article 2 of 18: ');
	await app.until('the cursor to follow', () => app.cursor.x === 0 && app.cursor.y === 2);
	app.press('enter');
	await app.sees(/^Reader: /m);
	app.press('e');
	await app.sees(/^> .+, person, \d+ mentions?\.$/m);
	app.press('/');
	app.type('putin');
	await app.until('the cursor to be in the text', () => app.cursor.x === 'Search: putin'.length && app.cursor.y === 0);
	await app.sees(/^ {2}Found: /m);
	expect(app.screen().join('\n')).not.toMatch(/[│▌▇]/);
});
