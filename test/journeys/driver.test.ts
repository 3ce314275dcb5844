import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {afterEach, expect, test, vi} from 'vitest';
import {type App, launch} from './driver.ts';

const program = fileURLToPath(new URL('../app/terminal/echo.ts', import.meta.url));
let app: App;
vi.setConfig({testTimeout: 30_000});
afterEach(() => app.close());

test('sees what is on the screen, presses keys and waits for what they do', async () => {
	app = await launch({program, columns: 40, rows: 10});
	await app.sees('40×10 ready');
	expect(app.isFullScreen).toBe(true);
	expect(app.inverse()).toEqual(['40×10']);
	app.press('j', 'ctrl-d', 'up');
	app.type('é');
	await app.sees(/<j>\n<ctrl-d>\n<up>\n<é>/);
	app.press('q');
	expect(await app.exit()).toEqual({code: 0, signal: null});
	expect(app.isFullScreen).toBe(false);
	await app.doesNotSee('ready');
});

test('counts bytes and keeps what was written', async () => {
	app = await launch({program});
	await app.sees('ready');
	expect(app.bytes).toBe(Buffer.byteLength(app.rawOutput));
	const before = app.bytes;
	app.press('j');
	await app.sees('<j>');
	expect(app.bytes - before).toBeLessThan(20);
});

test('resizes', async () => {
	app = await launch({program, columns: 40, rows: 10});
	await app.sees('40×10 ready');
	app.resize(60, 12);
	await app.sees('60×12 resized');
	expect(app.screen()).toHaveLength(12);
});

test('shows the screen when it waited in vain, and when the program ended first', async () => {
	app = await launch({program});
	await app.sees('ready');
	await expect(app.sees('pigs that fly', 100)).rejects.toThrow(/waited in vain for pigs that fly(?:.|\n)*│80×24 ready/);
	app.press('x');
	await expect(app.sees('pigs that fly')).rejects.toThrow(/ended before pigs that fly.*exit code 7/);
});

test('tells a kill from an exit', async () => {
	app = await launch({program});
	await app.sees('ready');
	app.kill('SIGKILL');
	expect(await app.exit()).toEqual({code: 0, signal: 'SIGKILL'});
});

test('gives every launch folders of its own, and leaves neither folders nor processes', async () => {
	app = await launch({program});
	await app.sees('ready');
	expect(existsSync(app.home)).toBe(true);
	await app.close();
	expect(existsSync(app.home)).toBe(false);
	expect(() => process.kill(app.pid, 0)).toThrow('ESRCH');
});
