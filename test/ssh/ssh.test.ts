import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, afterEach, beforeAll, describe, expect, test, vi} from 'vitest';
import {type App, launch} from '../journeys/driver.ts';
import {quote, remoteNewsglass} from './remote.ts';
import {type SshServer, startSshServer, whyNoServer} from './server.ts';
import {openSlowLine, type SlowLine} from './slow-line.ts';

vi.setConfig({testTimeout: 120_000, hookTimeout: 60_000});

const reason = whyNoServer();
const home = mkdtempSync(join(tmpdir(), 'newsglass-ssh-test-'));
const env = {XDG_CACHE_HOME: join(home, 'cache')};
const patience = 60_000;

let server: SshServer;
let line: SlowLine | undefined;
let app: App;
beforeAll(async () => {
	execFileSync(process.execPath, ['dist/cli.js', 'index', 'corpus'], {env: {...process.env, ...env}, stdio: 'ignore'});
	if (reason === null) server = await startSshServer();
});
afterEach(async () => {
	await app.close();
	await line?.close();
	line = undefined;
});
afterAll(async () => {
	await server?.close();
	rmSync(home, {recursive: true});
});

const direct = () => launch({args: ['corpus', '--fresh'], env, patience});
const overSsh = (port?: number, command = remoteNewsglass(['corpus', '--fresh'], env)) =>
	launch({command: 'ssh', args: server.client(command, port), patience});

/** Opens, searches with slips, reads at the match, goes to the end, and back. Gives back what was on the screen. */
async function readArticle(app: App): Promise<Record<string, string[]>> {
	await app.sees('Articles 18');
	await app.sees(/ 1\/18 *$/m);
	const opened = app.screen();
	app.press('j', 'j', 'down', 'up');
	await app.sees(/ 3\/18 *$/m);
	app.press('/');
	app.type('krmlin redout');
	// Until the answer is there, the box says "18 of 18".
	await app.sees(/ \/ krmlin redout.* \d of 18/);
	app.press('enter');
	await app.sees('n next match');
	await app.until('a match to be shown', () => app.inverse().some(text => /kremlin|readout/i.test(text)));
	const found = app.screen();
	app.press('G');
	await app.sees(/ end *$/m);
	const end = app.screen();
	app.press('escape', 'escape');
	await app.sees('Articles 18');
	return {opened, found, end};
}

async function quit(app: App): Promise<void> {
	app.press('Q');
	expect(await app.exit()).toEqual({code: 0, signal: null});
	expect(app.isFullScreen).toBe(false);
	expect(app.rawOutput).toContain('\u001b[?25h');
}

async function screensOfDirectRun(): Promise<Record<string, string[]>> {
	app = await direct();
	const screens = await readArticle(app);
	await quit(app);
	await app.close();
	return screens;
}

/** Sends the bytes of a key one by one, as a slow line may deliver them. */
async function typeApart(app: App, bytes: string, ms: number): Promise<void> {
	for (const byte of bytes) {
		app.type(byte);
		await new Promise(resolve => setTimeout(resolve, ms));
	}
}

/** Where an Escape would close the box, and `[D` would be typed into it. */
async function moveInSearchBox(app: App): Promise<void> {
	app.press('/');
	app.type('sullivan');
	// A program that is still busy would read in one piece what comes in three.
	await app.sees(/ \/ sullivan.* \d of 18/);
	await typeApart(app, '\u001b[D', 40);
	app.type('x');
	await app.sees(/ \/ sullivaxn/);
}

/** On a busy machine 40 ms may become more than the program waits for: then the test says nothing. */
const torn = {retry: 3};

describe('a line that tears keys apart', () => {
	test('an arrow whose bytes come 40 ms apart is an arrow, and Escape alone is Escape', torn, async () => {
		app = await launch({args: ['corpus'], env: {...env, SSH_CONNECTION: '192.0.2.1 50000 192.0.2.2 22'}});
		await app.sees(/ 1\/18 *$/m);
		await typeApart(app, '\u001b[B\u001b[B\u001b[A', 40);
		await app.sees(/ 2\/18 *$/m);
		await moveInSearchBox(app);
		app.press('escape');
		await app.sees('Articles 18');
	});
});

describe.skipIf(reason !== null)(`over SSH${reason === null ? '' : ` (${reason})`}`, () => {
	test('shows what a direct run shows, and leaves with its exit code', async () => {
		const expected = await screensOfDirectRun();
		app = await overSsh();
		expect(await readArticle(app)).toEqual(expected);
		await quit(app);
	});

	test('nothing is torn on a line of 64 kbit/s and 200 ms each way', async () => {
		const expected = await screensOfDirectRun();
		line = await openSlowLine(server.port, {delay: 200, rate: 64_000});
		app = await overSsh(line.port);
		expect(await readArticle(app)).toEqual(expected);
		app.type('j'.repeat(200));
		await app.sees(/ 18\/18 *$/m);
		app.type('k'.repeat(5));
		await app.sees(/ 13\/18 *$/m);
		await quit(app);
	});

	test('an arrow whose bytes come 40 ms apart is an arrow', torn, async () => {
		app = await overSsh();
		await app.sees(/ 1\/18 *$/m);
		await moveInSearchBox(app);
		app.press('escape');
		await quit(app);
	});

	test('a new size on this side is a new size on the other', async () => {
		app = await overSsh();
		await app.sees(/ 1\/18 *$/m);
		app.resize(120, 40);
		await app.until('two panes', () => app.screen().every((row, y) => y === 39 || row.includes('│')));
		app.resize(80, 24);
		await app.until('one pane', () => !app.screen().some(row => row.includes('│')));
		await quit(app);
	});

	test('ends when the connection is lost', async () => {
		const place = join(home, 'pid');
		app = await overSsh(undefined, `echo $$ > ${quote(place)} && ${remoteNewsglass(['corpus', '--fresh'], env)}`);
		await app.sees(/ 1\/18 *$/m);
		const pid = Number(readFileSync(place, 'utf8'));
		expect(existsSync(`/proc/${pid}`)).toBe(true);
		app.kill('SIGKILL');
		await app.exit();
		await expect.poll(() => existsSync(`/proc/${pid}`), {timeout: 20_000}).toBe(false);
	});
});
