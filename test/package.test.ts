// What other people get: the package as `npm pack` makes it, installed in an empty folder.
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {afterAll, beforeAll, expect, test} from 'vitest';

const root = resolve(import.meta.dirname, '..');
const mostBytes = 8 * 1024 * 1024;

let folder: string;
let packed: {filename: string; size: number; unpackedSize: number; files: {path: string}[]};

const run = (command: string, args: string[], cwd: string) =>
	execFileSync(command, args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'newsglass-package-'));
	// Scripts would build it anew under the feet of other tests.
	[packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

test('it holds what it needs and nothing else', () => {
	const strange = packed.files
		.map(({path}) => path)
		.filter(path => !/^(dist\/|newsglass\.1$|package\.json$|README|LICENSE)/.test(path));
	expect(strange).toEqual([]);
	expect(packed.files.filter(({path}) => /\.(map|tsx?)$/.test(path) && !path.endsWith('.d.ts'))).toEqual([]);
	expect(packed.unpackedSize).toBeLessThan(mostBytes);
	expect(packed.files.map(({path}) => path)).toEqual(expect.arrayContaining(['dist/names.built.bin', 'LICENSE']));
});

test('bundlers, Node and TypeScript find in it what it says', async () => {
	const {messages, pkg} = await publint({pkgDir: root, strict: true, pack: 'npm'});
	expect(messages.map(message => formatMessage(message, pkg!))).toEqual([]);
});

test('it installs in an empty folder, runs there, and can be imported with types', {timeout: 180_000}, () => {
	const home = join(folder, 'home');
	mkdirSync(home);
	writeFileSync(join(home, 'package.json'), JSON.stringify({name: 'somebody', private: true, type: 'module'}));
	run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, packed.filename)], home);

	mkdirSync(join(home, 'articles'));
	writeFileSync(
		join(home, 'articles/ferries.txt'),
		'Ferries stop\n\nMinister Ada Holm said ferries would sail again.\n',
	);
	const newsglass = join(home, 'node_modules/.bin/newsglass');
	const [claim] = run(process.execPath, [newsglass, 'claims', 'articles', '--json'], home).split('\n');
	expect(JSON.parse(claim!)).toMatchObject({schema: 1});

	const program = `
		import {analyze, type AnalyzedArticle, compare, type Comparison} from 'newsglass';
		const article = {text: 'Minister Ada Holm said on Thursday that ferries would sail again.', published: '2024-02-08'};
		const articles: AnalyzedArticle[] = [{article, analysis: analyze(article)}];
		const comparison: Comparison = compare(articles);
		const name: string = articles[0]!.analysis.entities[0]!.name;
		const day: string | null = articles[0]!.analysis.dates[0]!.from;
		// @ts-expect-error: an article without a text is none.
		const wrong = () => analyze({published: null});
		console.log(name, day, comparison.groups.length, typeof wrong);
	`;
	writeFileSync(join(home, 'program.ts'), program);
	const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', '--types', ''];
	run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...options, 'program.ts'], home);
	expect(run(process.execPath, ['program.ts'], home)).toBe('Ada Holm 2024-02-08 0 function\n');
});
