import {spawnSync} from 'node:child_process';
import {chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {type App, launch} from './driver.ts';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const text = 'Ferries will sail again on Monday, the minister said. The strike had lasted nine days.\n';

let folder: string;
let app: App | undefined;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'newsglass-bad-'));
	app = undefined;
});
afterEach(async () => {
	await app?.close();
	rmSync(folder, {recursive: true, force: true});
});

/** Runs a command without a terminal. */
function run(...args: string[]) {
	const env = {...process.env, XDG_CACHE_HOME: join(folder, '.cache')};
	const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...args], {
		encoding: 'utf8',
		env,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	return {status, stdout, stderr};
}

describe('commands say what is wrong in one line, with exit code 2', () => {
	test.each([
		['missing folder', 'nowhere'],
		['empty folder', 'empty'],
	])('%s', (_, name) => {
		mkdirSync(join(folder, 'empty'));
		for (const command of [[], ['index']]) {
			const {status, stdout, stderr} = run(...command, join(folder, name));
			expect(status).toBe(2);
			expect(stdout).toBe('');
			expect(stderr.trimEnd().split('\n')).toHaveLength(1);
			expect(stderr).toContain(join(folder, name));
		}
	});

	test('a folder with nothing that can be read', () => {
		writeFileSync(join(folder, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 0]));
		const {status, stderr} = run('index', folder);
		expect(status).toBe(2);
		expect(stderr).toContain('picture.txt');
	});

	test.each([
		[['--colour', 'never'], 'colour'],
		[['--published', '2024-02-30', '.'], '2024-02-30'],
		[['--color', 'mauve', '.'], 'mauve'],
		[['analyze'], 'FILE'],
	])('wrong use: %j', (args, named) => {
		const {status, stderr} = run(...args);
		expect(status).toBe(2);
		expect(stderr).toContain(named);
	});

	test('analyze names the file that is missing, and prints the others', () => {
		writeFileSync(join(folder, 'a.txt'), text);
		const {status, stdout, stderr} = run('analyze', '--json', join(folder, 'nowhere.txt'), join(folder, 'a.txt'));
		expect(status).toBe(2);
		expect(stderr).toContain('nowhere.txt');
		expect(JSON.parse(stdout)).toMatchObject({schema: 1, language: 'en'});
	});
});

describe('the app opens with what can be read', () => {
	test('and names the rest with the reason', async () => {
		writeFileSync(join(folder, 'good.txt'), text);
		writeFileSync(join(folder, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 0]));
		writeFileSync(
			join(folder, 'lines.jsonl'),
			'{"id":"a","title":"Tug finds tanker","text":"A tug found the tanker on Friday."}\n{broken\n',
		);
		app = await launch({args: [folder], columns: 110});
		await app.sees('Articles 2');
		await app.sees('! 2 not read');
		app.press('!');
		await app.sees('picture.txt');
		await app.sees('line 2');
		app.press('q', 'q');
		expect((await app.exit()).code).toBe(0);
	});

	test.skipIf(process.getuid?.() === 0)('a file without read permission', async () => {
		writeFileSync(join(folder, 'good.txt'), text);
		writeFileSync(join(folder, 'locked.txt'), text);
		chmodSync(join(folder, 'locked.txt'), 0);
		app = await launch({args: [folder]});
		await app.sees('! 1 not read');
	});

	test('a folder with nothing to read closes the screen and says so', async () => {
		app = await launch({args: [folder]});
		expect((await app.exit()).code).toBe(2);
		expect(app.isFullScreen).toBe(false);
		expect(app.screen().join('')).toContain('no articles here');
	});

	test('a cache folder that cannot be written: works in memory and says so', async () => {
		writeFileSync(join(folder, 'good.txt'), text);
		writeFileSync(join(folder, 'not-a-folder'), '');
		app = await launch({
			args: [join(folder, 'good.txt')],
			env: {XDG_CACHE_HOME: join(folder, 'not-a-folder')},
			columns: 160,
		});
		await app.sees('Articles 1');
		await app.sees(/memory/);
	});
});

describe('where there is no terminal', () => {
	test('a plain list, and no escape codes', () => {
		writeFileSync(join(folder, 'evil\u001b[31m.txt'), `\u001b]0;owned\u0007${text}`);
		const {status, stdout} = run(folder);
		expect(status).toBe(0);
		expect(stdout).toContain('Ferries will sail again');
		expect(stdout).not.toMatch(/[\u001b\u0007]/);
	});

	test('TERM=dumb', async () => {
		writeFileSync(join(folder, 'good.txt'), text);
		app = await launch({args: [folder], env: {TERM: 'dumb'}});
		expect((await app.exit()).code).toBe(0);
		expect(app.rawOutput).not.toContain('\u001b');
		expect(app.rawOutput).toContain('Ferries will sail again');
	});
});
