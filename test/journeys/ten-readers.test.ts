import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, afterEach, describe, expect, test} from 'vitest';
import {type App, type LaunchOptions, launch} from './driver.ts';
import {fillLibrary, titleOf} from './filled-library.ts';
import {allRead, corpus, indexedCorpus} from './sample-corpus.ts';

/** Rows of the large corpus; a hundred thousand take a minute to make: `ROWS=100000 vitest run …`. */
const rows = Number(process.env.ROWS ?? 4000);
const folder = mkdtempSync(join(tmpdir(), 'newsglass-readers-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

let app: App;
afterEach(() => app.close());
const indexed = indexedCorpus();
const open = async ({env, ...options}: LaunchOptions = {}) => {
	app = await launch({args: [corpus], patience: 30_000, ...options, env: {...indexed, ...env}});
};
const screen = () => app.screen().join('\n');
const footer = () => app.screen().at(-1)!;

/** The parameters of every SGR sequence that was written. */
const colours = () =>
	new Set([...app.rawOutput.matchAll(/\u001b\[([\d;]*)m/g)].flatMap(([, list]) => list!.split(';')));

test('a new user, who reads no manual, is led by the last line of the screen', async () => {
	await open({columns: 100, rows: 30});
	await app.sees(allRead);
	expect(footer()).toMatch(/Enter open {2}\/ search/);
	app.press('down');
	await app.sees('2/18');
	app.press('enter');
	await app.until('the way back to be shown', () => /Esc back/.test(footer()));
	app.press('escape');
	await app.until('the list to have the keys again', () => /Enter open/.test(footer()));
	// Keys that mean nothing do nothing.
	app.type('zZ%');
	app.press('?');
	await app.sees('down one line');
	app.press('escape', '/');
	app.type('putni');
	await app.sees(/\d+ of 18/);
	app.press('enter');
	await app.sees('next match');
	app.press('q', 'q');
	app.press('Q');
	expect(await app.exit()).toEqual({code: 0, signal: null});
	expect(app.isFullScreen).toBe(false);
});

test('a vim user moves, counts, searches and leaves as the hands are used to', async () => {
	await open({columns: 120, rows: 40});
	await app.sees(allRead);
	app.type('5j');
	await app.sees(' 6/18');
	app.type('G');
	await app.sees('18/18');
	app.type('gg');
	await app.sees(' 1/18');
	app.type('12G');
	await app.sees('12/18');
	app.press('ctrl-u');
	await app.sees(/ [1-9]\/18/);
	app.type('/kremlin\r');
	await app.sees('next match');
	app.type('nN');
	await app.sees(/Match \d+ of \d+/);
	app.type('l');
	app.press('ctrl-d', 'ctrl-u', 'h');
	app.type(':quit from');
	await app.sees(/▌ .*quit from anywhere/);
	app.press('enter');
	expect((await app.exit()).code).toBe(0);
});

test('a screen-reader user hears sentences, and the cursor stands on the one that matters', async () => {
	await open({args: ['--linear', corpus], columns: 100, rows: 30});
	const spoken = () => app.screen()[app.cursor.y] ?? '';
	await app.sees('> Article 1 of 18: ');
	app.press('j', 'j');
	await app.until('the third article to be heard', () => spoken().startsWith('> Article 3 of 18: '));
	expect(footer()).toMatch(/^Keys: Enter open, .*\. +Place 3 of 18\.$/);
	app.press('enter');
	await app.sees(/^Reader: /m);
	app.press('c');
	await app.until('a claim to be heard', () => /^> (?:Quoted|Reported|Unattributed): /.test(spoken()));
	expect(screen()).not.toMatch(/[│▌▇]/);
	app.press('Q');
	expect((await app.exit()).code).toBe(0);
});

test('a serial console of 80×24 gets plain characters, sequences that it knows, and few bytes', async () => {
	await open({args: ['--ascii', '--color=never', corpus], env: {TERM: 'linux', LANG: 'C'}});
	await app.sees(allRead);
	const before = app.bytes;
	app.press('j');
	await app.sees(' 2/18');
	expect(app.bytes - before).toBeLessThanOrEqual(200);
	app.press('enter');
	await app.sees(/^ \d+ words$/m);
	app.press('space', 'escape', 'Q');
	await app.exit();
	// Letters of any script are the articles' own; nothing of ours is outside ASCII.
	expect(app.rawOutput).not.toMatch(/[│▌▇…·–—“”‘’×→]/);
	// What console_codes(4) lists; private modes that it does not know it leaves alone.
	const finals = new Set([...app.rawOutput.matchAll(/\u001b\[[\d;]*([a-zA-Z])/g)].map(([, final]) => final));
	for (const final of finals) expect('@ABCDEFGHJKLMPXadefghlmnqrsu`').toContain(final);
});

test('on a slow line keys typed ahead are all heard, and a whole visit costs a few kilobytes', async () => {
	await open({env: {SSH_CONNECTION: '192.0.2.1 50000 192.0.2.2 22', SSH_TTY: '/dev/pts/9'}});
	app.type('jjj');
	await app.sees(' 4/18');
	app.type('/readout');
	await app.sees(/\d+ of 18/);
	app.press('enter');
	await app.sees('next match');
	app.press('space');
	app.press('Q');
	expect((await app.exit()).code).toBe(0);
	// Eight seconds at 9600 baud, less than one at 64 kbit/s.
	expect(app.bytes).toBeLessThan(12_000);
});

describe.runIf(isThere('tmux'))('in tmux, reached over SSH', () => {
	test('the screen is whole, resizes, and what is copied reaches the terminal outside', async () => {
		const config = join(folder, 'tmux.conf');
		writeFileSync(config, 'set -g set-clipboard on\nset -g default-terminal tmux-256color\nset -g status off\n');
		const program = `${process.execPath} ${join(process.cwd(), 'dist/cli.js')} ${corpus}`;
		const args = ['-L', `newsglass-${process.pid}`, '-f', config, 'new-session', program];
		await open({command: 'tmux', args, columns: 120, rows: 35, env: {SSH_CONNECTION: '192.0.2.1 1 192.0.2.2 22'}});
		await app.sees(allRead);
		const lines = app.screen().slice(0, 34);
		expect(lines.filter(line => !line.includes('│'))).toEqual([]);
		app.press('y');
		await app.sees('Copied citation');
		await app.until('the copy to come through', () => /\u001b\]52;[^;]*;[A-Za-z0-9+/=]{20,}/.test(app.rawOutput));
		app.resize(80, 24);
		await app.until('one pane', () => !screen().includes('│'));
		app.press('Q');
		await app.exit();
	});
});

test('on a light terminal nothing is yellow or cyan, once the settings say so', async () => {
	const config = join(folder, 'config');
	mkdirSync(join(config, 'newsglass'), {recursive: true});
	writeFileSync(join(config, 'newsglass/config.yaml'), 'theme: light\nkeys: {search: f2}\n');
	await open({columns: 160, rows: 45, env: {XDG_CONFIG_HOME: config}});
	await app.sees(allRead);
	expect(footer()).toContain('F2 search');
	app.press('f2');
	app.type('putin\r');
	await app.sees('next match');
	app.press('e');
	await app.sees('People');
	expect([...colours()].filter(colour => /^(?:3[36]|9[36])$/.test(colour))).toEqual([]);
	expect(colours()).toContain('34');
});

test('a colour-blind user misses nothing: a sign stands beside every colour', async () => {
	await open({columns: 160, rows: 45, env: {NO_COLOR: '1'}});
	await app.sees(allRead);
	expect(app.screen()[1]).toMatch(/^▌/);
	app.press('e');
	await app.sees(/People +\d/);
	app.press('c');
	await app.sees(/^.*[▌ ]“ /m);
	await app.sees(/[▌ ]– /);
	app.press('t');
	await app.sees(/[▌ ]= /);
	await app.sees(/[▌ ]~ /);
	expect([...colours()].filter(parameter => /^(?:3\d|4\d|9\d)$/.test(parameter))).toEqual([]);
});

test('a corpus of one article: every motion stays with it', async () => {
	const one = join(folder, 'one');
	mkdirSync(one);
	writeFileSync(
		join(one, 'only.txt'),
		'The only article\n\nMinister Ada Holm said on Thursday that ferries would sail.',
	);
	await open({args: [one], columns: 100, rows: 25});
	await app.sees(/1\/1 *$/m);
	app.type('jkGg5j');
	app.press('ctrl-d', 'pageup');
	await app.sees(/▌The only article/);
	app.press('/');
	app.type('ferris');
	await app.sees('1 of 1');
	app.press('enter');
	await app.until('the word to be shown', () => app.inverse().some(text => text.includes('ferries')));
	app.press('Q');
	expect((await app.exit()).code).toBe(0);
});

test(`a corpus of ${rows.toLocaleString('en-US')} articles is at hand at once, to its last row`, {
	timeout: 600_000,
}, async () => {
	const {folder: many, cache} = await fillLibrary(folder, rows);
	await open({args: [many], columns: 120, rows: 40, env: {XDG_CACHE_HOME: cache}});
	await app.sees(`Articles ${rows}`);
	expect(app.rawOutput).not.toContain('indexing');
	app.press('G');
	await app.sees(`${rows}/${rows}`);
	await app.sees(titleOf(rows - 1));
	app.type(`${rows / 2}G`);
	await app.sees(`${rows / 2}/${rows}`);
	await app.sees(titleOf(rows / 2 - 1));
	app.type('j'.repeat(200));
	await app.sees(`${rows / 2 + 200}/${rows}`);
	app.press('/');
	app.type('museum opens late part 9');
	await app.sees(/\d+ of \d+/);
	await app.sees(/▌Museum .*part \d+/);
	app.press('Q');
	app.press('ctrl-c');
	expect((await app.exit()).code).toBe(130);
});

function isThere(program: string): boolean {
	try {
		execFileSync('sh', ['-c', `command -v ${program}`], {stdio: 'ignore'});
		return true;
	} catch {
		return false;
	}
}
