import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {libraryPlace} from '../../source/library/location.ts';

const cli = new URL('../../source/cli.ts', import.meta.url).pathname;
let folder: string;

interface Outcome {
	code: number | null;
	out: string;
	errors: string;
}

/** @param onSaid Called with what the command says, on whichever stream. */
async function run(paths: string[], onSaid?: (said: string, interrupt: () => void) => void): Promise<Outcome> {
	const command = spawn(process.execPath, [cli, 'index', ...paths], {
		cwd: folder,
		env: {...process.env, XDG_CACHE_HOME: join(folder, 'cache')},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	for (const stream of [command.stdout, command.stderr]) {
		stream.on('data', (said: Buffer) => onSaid?.(said.toString(), () => command.kill('SIGINT')));
	}
	const code = new Promise<number | null>(resolve => command.on('close', resolve));
	const [out, errors] = await Promise.all([text(command.stdout), text(command.stderr)]);
	return {code: await code, out, errors};
}

const article = (name: string) => `The mayor of ${name} spoke on Monday. "We will rebuild," she said.`;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'newsglass-command-'));
	for (const name of ['good', 'empty', 'binary', 'many']) mkdirSync(join(folder, name));
	writeFileSync(join(folder, 'good', 'a.txt'), article('Tarn'));
	writeFileSync(join(folder, 'good', 'b.jsonl'), `${JSON.stringify({text: article('Moss')})}\n{broken\n`);
	writeFileSync(join(folder, 'good', 'c.pdf'), Buffer.from('%PDF-1.7\n\0\0'));
	writeFileSync(join(folder, 'binary', 'c.pdf'), Buffer.from('%PDF-1.7\n\0\0'));
	const lines = Array.from({length: 5000}, (_, index) => JSON.stringify({id: `${index}`, text: article('Fenn')}));
	writeFileSync(join(folder, 'many', 'all.jsonl'), lines.join('\n'));
});
afterAll(() => rmSync(folder, {recursive: true}));

describe('newsglass index', () => {
	test('says what was read and, line by line, what was not', async () => {
		const {code, out} = await run(['good']);
		const lines = out.trimEnd().split('\n');
		expect(lines[0]).toBe('2 articles from 2 files; 1 file was not read; 1 article with problems:');
		expect(lines.slice(1)).toEqual([
			expect.stringContaining('good/b.jsonl, line 2: '),
			expect.stringContaining('good/c.pdf: '),
		]);
		expect(code).toBe(0);
	}, 60_000);

	test.each([
		['missing', /^newsglass: missing: .*no such file or folder.*\n$/],
		['empty', /^newsglass: empty: no articles here.*\n$/],
		['binary', /newsglass: binary: .*could not be read.*\n {2}binary\/c\.pdf: .*\n$/],
	])(
		'with nothing to read in %s says so and ends with 2',
		async (name, said) => {
			const {code, out, errors} = await run([name]);
			expect({code, out}).toEqual({code: 2, out: ''});
			expect(errors).toMatch(said);
		},
		60_000,
	);

	test('makes a damaged library again', async () => {
		await run(['good']);
		const place = libraryPlace([join(folder, 'good')], {XDG_CACHE_HOME: join(folder, 'cache')});
		const content = readFileSync(place);
		writeFileSync(place, content.fill(0xa5, 10 * 4096));
		const {code, out, errors} = await run(['good']);
		expect(out).toContain('2 articles from 2 files');
		expect(errors).toContain('damaged');
		expect(code).toBe(0);
		expect(existsSync(`${place}.damaged`)).toBe(true);
	}, 60_000);

	test('interrupted keeps what it has and ends with 130', async () => {
		let interrupted = false;
		const {code, out, errors} = await run(['many'], (_, interrupt) => {
			if (!interrupted) interrupt();
			interrupted = true;
		});
		expect({code, out}).toEqual({code: 130, out: ''});
		expect(errors).toMatch(/interrupted; \d+ articles so far are kept/);
	}, 60_000);

	test('follows the folder until it is told to end', async () => {
		const {code, out, errors} = await run(['good', '--watch'], (said, interrupt) => {
			if (said.includes('following')) writeFileSync(join(folder, 'good', 'late.txt'), article('Elmwick'));
			if (said.includes('1 article more')) interrupt();
		});
		expect({code, out}).toMatchObject({
			code: 0,
			out: expect.stringMatching(/\n1 article more; \d+ articles from \d+ files\n/),
		});
		expect(errors).toContain('Ctrl-C ends it');
	}, 60_000);
});
