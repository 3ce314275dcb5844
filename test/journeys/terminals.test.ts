import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, describe, expect, test} from 'vitest';
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

test('--ascii: nothing of ours on the screen is outside ASCII', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'newsglass-ascii-'));
	const text =
		'The minister, Ada Holm, said on Thursday that ferries would sail again, which the union denied. '.repeat(9);
	for (const name of ['a', 'b', 'c'])
		writeFileSync(
			join(folder, `${name}.txt`),
			`Ferries ${name} will sail again on every day of the week, from all harbours\n\n${text}`,
		);
	writeFileSync(join(folder, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 0]));
	app = await launch({args: ['--ascii', folder], columns: 160, rows: 30});
	const isAscii = async (what: string | RegExp) => {
		await app.sees(what);
		expect(app.screen().join('\n')).toMatch(/^[\n\x20-\x7e]*$/);
	};
	await isAscii('! 1 not read');
	await isAscii(/^>Ferries/m);
	app.press('c');
	await isAscii('said on Thursday');
	app.press('t', 'enter');
	await isAscii('Thursday');
	app.press('E');
	await isAscii(/Holm +3 /);
	app.press('1', '/');
	app.type('harbors');
	await isAscii('3 of 3');
	app.press('escape', '?');
	await isAscii('down one line');
	app.press('q', ':');
	await isAscii(/ +1\/\d\d$/m);
	app.type('zzz');
	await isAscii('No command');
	app.press('escape', '!');
	await isAscii('picture.txt');
	app.resize(30, 5);
	await isAscii('newsglass needs');
	rmSync(folder, {recursive: true});
});

describe('colours', () => {
	/** The parameters of every SGR sequence that was written. */
	const parameters = () =>
		new Set([...app.rawOutput.matchAll(/\u001b\[([\d;:]*)m/g)].flatMap(([, list]) => list!.split(/[;:]/)));
	/** None, bold, dim, underlined, inverse, and what ends them. */
	const colourless = ['', '0', '1', '2', '4', '7', '22', '24', '27'];

	const visitEverything = async () => {
		await app.sees(allRead);
		app.press('c');
		await app.sees('this article/all');
		app.press('e');
		await app.sees('People');
		app.press('t', 'enter');
		await app.until('the date to be shown', () => app.inverse().some(text => /\d|day|year/i.test(text)));
		app.type('1/putin\r');
		await app.sees('next match');
		app.press('!', '?');
		await app.sees('down one line');
	};

	test.each([
		['NO_COLOR', ['--color=auto'], {NO_COLOR: '1'}],
		['--color=never', ['--color=never'], {FORCE_COLOR: '3', COLORTERM: 'truecolor'}],
	])('%s: none, only weight, underline and inverse', async (_, args, env) => {
		app = await launch({args: [...args, corpus], env: {...indexed, ...env}, columns: 160, rows: 45});
		await visitEverything();
		expect([...parameters()].filter(parameter => !colourless.includes(parameter))).toEqual([]);
		expect(parameters()).toContain('7');
	});

	test('otherwise the 16 of the terminal, on its own background', async () => {
		app = await launch({args: ['--color=always', corpus], env: {...indexed, NO_COLOR: '1'}, columns: 160, rows: 45});
		await visitEverything();
		const colours = [...parameters()].filter(parameter => !colourless.includes(parameter));
		expect(colours).toContain('33');
		for (const colour of colours) expect(colour).toMatch(/^3[1-79]$/);
		expect(colours).not.toContain('34');
	});
});
