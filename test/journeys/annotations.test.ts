import {spawnSync} from 'node:child_process';
import {chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {type App, launch} from './driver.ts';
import {allRead, corpus, indexedCorpus} from './sample-corpus.ts';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const indexed = indexedCorpus();

let desk: string;
let apps: App[];
beforeEach(() => {
	desk = mkdtempSync(join(tmpdir(), 'newsglass-desk-'));
	apps = [];
});
afterEach(async () => {
	for (const app of apps) await app.close();
	rmSync(desk, {recursive: true, force: true});
});

/** What stays from one launch to the next. */
const kept = () => ({...indexed, XDG_DATA_HOME: join(desk, 'data')});

async function open(env: Record<string, string | undefined> = {}, size = {columns: 120, rows: 35}): Promise<App> {
	const app = await launch({args: [corpus], env: {...kept(), ...env}, ...size});
	apps.push(app);
	await app.sees(allRead);
	return app;
}

/** An editor that writes a line below what it is given, and notes whom it was called by. */
function editor(text: string): string {
	const path = join(desk, 'editor');
	writeFileSync(path, `#!/bin/sh\nls -ld "$(dirname "$1")" "$1" >'${desk}/seen'\nprintf '%s\\n' '${text}' >>"$1"\n`);
	chmodSync(path, 0o755);
	return path;
}

/** The line of the list with the selected article. */
const selected = (app: App) => app.screen().find(line => line.startsWith('▌')) ?? '';
const annotate = (...words: string[]) =>
	spawnSync(process.execPath, [program, 'annotate', corpus, ...words], {
		env: {...process.env, ...kept()},
		encoding: 'utf8',
	});

test('what a reader says of articles is there again the next day', async () => {
	const before = readdirSync(tmpdir()).filter(name => name.startsWith('newsglass-'));
	const app = await open({EDITOR: editor('Who was on the call?'), VISUAL: undefined});
	const title = selected(app).slice(1, 20);
	app.press('*');
	await app.sees(/Starred “/);
	app.type('#');
	await app.sees('There is no tag yet: type one.');
	app.type('peace talks');
	await app.sees(/new +tag “peace talks”/);
	app.press('enter');
	await app.sees('Tagged “peace talks”');
	app.press('w');
	await app.sees('Note kept on “');
	await app.sees('│ Who was on the call?');
	expect(readFileSync(join(desk, 'seen'), 'utf8')).toMatch(/^drwx------.*\n-rw-------.*note-on-/);
	const after = readdirSync(tmpdir()).filter(name => name.startsWith('newsglass-'));
	expect(after.filter(name => !before.includes(name) && !/journey|desk|cache/.test(name))).toEqual([]);
	app.press('j', '*');
	await app.sees('Starred “');
	app.press('u');
	await app.sees('Undone: star of “');
	app.press('q');
	expect(await app.exit()).toEqual({code: 0, signal: null});

	const again = await open();
	expect(selected(again)).toContain(title);
	await again.sees(/#peace talks/);
	await again.sees('│ Who was on the call?');
	expect(again.screen().filter(line => /^.{30,45}n?\* *│/.test(line))).toHaveLength(1);
	again.type('/tag:"peace talks"');
	await again.sees('1 of 18');
	again.press('enter', 'escape', '#');
	await again.sees(/take away +peace talks/);
	again.press('enter');
	await again.sees('Nothing found');
});

test('several articles are marked, and each key is about all of them', async () => {
	const app = await open();
	app.type('  ');
	await app.sees('2 marked');
	app.type('jV2j');
	await app.sees('5 marked');
	app.press('*');
	await app.sees('Starred 5 articles');
	app.press('y');
	await app.sees('Copied 5 citations');
	const [, copied] = /\u001b\]52;c;([^\u0007]*)\u0007/.exec(app.rawOutput)!;
	expect(Buffer.from(copied!, 'base64').toString().split('\n')).toHaveLength(5);
	app.press('escape');
	await app.sees('2 marked');
	app.press('escape');
	await app.doesNotSee('marked');
	app.press('u');
	await app.sees('Undone: star of 5 articles');
	app.press('ctrl-r');
	await app.sees('Decided again: star of 5 articles');
});

test('an article that was looked at for a moment is read, and leaves the list of unread ones', async () => {
	const app = await open();
	app.type('/is:unread');
	await app.sees('18 of 18');
	app.press('enter');
	await app.sees('17 of 18');
	app.press('escape', 'r');
	await app.sees(/Read: “/);
	await app.sees('16 of 18');
	app.press('u');
	await app.sees(/Undone: marking as read of “/);
	await app.sees('17 of 18');
});

test('a note can be written without an editor', async () => {
	const app = await open({EDITOR: 'no-such-editor-here', VISUAL: undefined}, {columns: 80, rows: 24});
	app.press('w');
	await app.sees(/^ Note: *$/m);
	app.type('Ask the port authority.\r');
	await app.sees('Note kept on “');
	app.press('w');
	await app.sees('Note: Ask the port authority.');
	app.press('ctrl-u', 'enter');
	await app.sees('Note taken away from “');
});

test('an editor that gives up changes nothing', async () => {
	const app = await open({EDITOR: 'false', VISUAL: undefined});
	app.press('w');
	await app.sees('The editor gave up');
	expect(existsSync(join(desk, 'data'))).toBe(false);
});

test('what another session decides is seen at once, and nothing of either is lost', async () => {
	const one = await open();
	one.press('*');
	await one.sees('Starred “');
	const two = await open();
	await two.sees(/\* *│/);
	two.press('j');
	two.type('#harbour\r');
	await two.sees('Tagged “harbour”');
	await one.sees('#harbour');
	annotate('note', 'From a script.', '--query', 'tag:harbour');
	two.press('2');
	await two.sees('│ From a script.');
	one.press('u');
	await one.sees('Undone: star of “');
	await two.doesNotSee(/\* *│/);
	expect(annotate('list').stdout.split('\n').slice(0, -1)).toHaveLength(4);
});

test('a line of the file that says nothing is named on the screen with its number', async () => {
	annotate('star', '--query', 'brics');
	const [name] = readdirSync(join(desk, 'data/newsglass'));
	writeFileSync(join(desk, 'data/newsglass', name!), 'nonsense\n', {flag: 'a'});
	annotate('tag', 'x', '--query', 'brics');
	const app = await launch({args: [corpus], env: kept(), columns: 200, rows: 50});
	apps.push(app);
	await app.sees(/line \d+, is not used: it is not valid JSON/);
	await app.sees('#x');
});
