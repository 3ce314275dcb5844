import {fileURLToPath} from 'node:url';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {type App, type LaunchOptions, launch} from '../../journeys/driver.ts';

const program = fileURLToPath(new URL('echo.ts', import.meta.url));
let app: App;
vi.setConfig({testTimeout: 30_000});
afterEach(() => app.close());

const open = async (options: LaunchOptions = {}) => {
	app = await launch({program, columns: 60, rows: 12, ...options});
	await app.sees('ready');
};
/** Modes that are on at the end of what was written. */
const modesLeftOn = () => {
	const modes = new Map<string, string>();
	for (const [, mode, state] of app.rawOutput.matchAll(/\u001B\[\?(\d+)([hl])/g)) modes.set(mode!, state!);
	return [...modes].filter(([, state]) => state === 'h').map(([mode]) => mode);
};
/** Cursor shown and lines wrapped: how a shell wants its terminal. */
const asBefore = ['25', '7'];

describe('every way out gives the terminal back', () => {
	test.each<[string, (app: App) => void, {code: number; text?: string}]>([
		['close', app => app.press('q'), {code: 0}],
		['process.exit', app => app.press('x'), {code: 7}],
		['a throw', app => app.press('t'), {code: 1, text: 'thrown ]0;evil on purpose'}],
		['a rejection', app => app.press('r'), {code: 1, text: 'rejected on purpose'}],
		['fail', app => app.press('f'), {code: 1, text: 'failed on purpose'}],
		['SIGTERM', app => app.kill('SIGTERM'), {code: 143}],
		['SIGINT', app => app.kill('SIGINT'), {code: 130}],
		['SIGQUIT', app => app.kill('SIGQUIT'), {code: 131}],
	])('%s', async (_, leave, {code, text}) => {
		await open({columns: 100, rows: 40});
		leave(app);
		expect(await app.exit()).toEqual({code, signal: null});
		expect(app.isFullScreen).toBe(false);
		expect(modesLeftOn().sort()).toEqual(asBefore);
		expect(app.screen().join('\n').trim()).toEqual(text === undefined ? '' : expect.stringContaining(text));
	});

	test('mouse reports too', async () => {
		await open({args: ['--mouse']});
		app.type('\u001B[<0;3;4M');
		await app.sees('press left 2,3');
		expect(modesLeftOn()).toContain('1006');
		app.press('q');
		await app.exit();
		expect(modesLeftOn().sort()).toEqual(asBefore);
	});

	test('a lost connection ends it at once', async () => {
		await open();
		app.hangUp();
		// The kernel sends one SIGHUP, the pseudo-terminal another: it may end by the second while it exits by the first.
		expect([
			{code: 129, signal: null},
			{code: 0, signal: 'SIGHUP'},
		]).toContainEqual(await app.exit());
	});

	test('a hang-up is followed by silence: there is nobody to read', async () => {
		await open();
		app.kill('SIGHUP');
		expect(await app.exit()).toEqual({code: 129, signal: null});
		expect(modesLeftOn()).toContain('1049');
	});
});

describe('input', () => {
	test('a lone Escape is a key after a moment', async () => {
		await open();
		app.press('escape');
		await app.sees('<escape>');
	});

	test('a paste is one event', async () => {
		await open();
		app.type('\u001B[200~q\rx\u001B[201~');
		await app.sees('paste "q\\nx"');
	});

	test('keys typed before anybody listens are kept in order', async () => {
		app = await launch({program, args: ['--late'], columns: 60, rows: 12});
		await app.sees('deaf');
		app.press('a', 'b', 'enter', 'c');
		await app.sees(/<a>\n<b>\n<enter>\n<c>/);
	});
});

describe('output', () => {
	test('nothing is asked of the terminal', async () => {
		await open();
		app.press('j');
		await app.sees('<j>');
		expect(app.rawOutput).not.toMatch(/\u001B\[(?:[>?]?[\d;]*[cnu]|\?[\d;]*\$p)|\u001B\]1[01];\?|\u001BP/);
	});

	test('colours go where there are to be none; inverse stays', async () => {
		await open({env: {NO_COLOR: '1'}});
		expect(app.rawOutput).not.toContain('\u001B[32m');
		expect(app.inverse()).toEqual(['60×12']);
		await app.close();
		await open();
		expect(app.rawOutput).toContain('32m');
	});

	test('a resize repaints for the new size', async () => {
		await open();
		app.resize(30, 5);
		await app.sees('30×5 resized');
		app.press('a');
		await app.sees('<a>');
		expect(app.screen().slice(0, 2)).toEqual(['30×5 ready', '<a>']);
	});

	test('a redraw writes what something else wrote over', async () => {
		await open();
		const before = app.bytes;
		app.press('ctrl-l');
		await app.until('the screen to be written again', () => app.bytes > before + 20);
		await app.sees('ready');
	});

	test('warnings wait until the screen is given back', async () => {
		await open();
		app.press('w', 'j');
		await app.sees('<j>');
		await app.doesNotSee('mind the gap');
		app.press('q');
		await app.exit();
		await app.sees('Warning: mind the gap');
	});

	test('the cursor is shown where text is typed', async () => {
		await open();
		app.press('c');
		await app.until('the cursor to be placed', () => app.cursor.x === 5 && app.cursor.y === 1);
		expect(modesLeftOn()).toContain('25');
	});
});

describe('a child program', () => {
	test('has the terminal while it runs', async () => {
		await open();
		app.press('s');
		await app.sees('child asks');
		expect(app.isFullScreen).toBe(false);
		app.type('yes\r');
		await app.sees('child gave 0');
		expect(app.isFullScreen).toBe(true);
		app.press('a');
		await app.sees(/<s>\n<a>/);
	});

	test('takes Ctrl-C for itself', async () => {
		await open();
		app.press('k');
		await app.sees('child waits');
		app.press('ctrl-c');
		await app.sees('child gave 3');
		app.press('a');
		await app.sees('<a>');
	});
});

describe('Ctrl-Z', () => {
	test('stops under a shell, and fg brings the screen back', async () => {
		const shell = fileURLToPath(new URL('shell.ts', import.meta.url));
		app = await launch({program: shell, args: [program], columns: 60, rows: 12});
		await app.sees('60×12 ready');
		app.press('a', 'ctrl-z');
		await app.sees(/^\$/m);
		expect(app.isFullScreen).toBe(false);
		app.resize(40, 10);
		app.type('echo between; fg\r');
		await app.sees('40×10');
		await app.sees(/<a>\n<ctrl-z>/);
		expect(app.isFullScreen).toBe(true);
		app.press('b', 'q');
		await app.sees(/^\$/m);
		app.type('exit\r');
		expect((await app.exit()).code).toBe(0);
	});

	test('comes back by itself where no shell could continue it', async () => {
		await open();
		app.press('ctrl-z');
		await app.sees('resumed');
		app.press('a');
		await app.sees('<a>');
	});

	test('a stop from outside is followed by a repaint', async () => {
		await open();
		app.kill('SIGSTOP');
		app.kill('SIGCONT');
		await app.sees('resumed');
	});
});
