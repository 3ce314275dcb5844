// What is exported can be opened again, by newsglass and by others.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parse} from 'csv-parse/sync';
import {afterAll, describe, expect, test} from 'vitest';
import {indexedCorpus} from './sample-corpus.ts';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const {XDG_CACHE_HOME} = indexedCorpus();
const folder = mkdtempSync(join(tmpdir(), 'newsglass-export-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

function run(...args: string[]) {
	const env = {...process.env, XDG_CACHE_HOME, XDG_DATA_HOME: folder};
	return spawnSync(process.execPath, [program, ...args], {encoding: 'utf8', env, maxBuffer: 100_000_000});
}

const articlesIn = (path: string) =>
	run('export', 'articles', path, '--format', 'jsonl')
		.stdout.split('\n')
		.slice(0, -1)
		.map(line => JSON.parse(line))
		.map(({title, outlet, authors, published, url, text}) => ({title, outlet, authors, published, url, text}));

describe('articles', () => {
	test.each(['csv', 'jsonl'])('%s is read again as the same articles', format => {
		const path = join(folder, `articles.${format}`);
		writeFileSync(path, run('export', 'articles', 'corpus', '--format', format).stdout);
		const again = articlesIn(path);
		expect(again).toHaveLength(18);
		expect(again).toEqual(expect.arrayContaining(articlesIn('corpus')));
	});

	test('of a query alone', () => {
		const {stdout} = run('export', 'articles', 'corpus', '--query', 'outlet:ledger', '--format', 'csl');
		const items = JSON.parse(stdout);
		expect(items.length).toBeGreaterThan(0);
		for (const item of items) expect(item['container-title']).toBe('Harbour Ledger');
	});
});

test.each(['articles', 'entities', 'claims', 'timeline'])('the table of %s has as many cells in every row', what => {
	const rows = parse(run('export', what, 'corpus', '--format', 'csv').stdout) as string[][];
	expect(rows.length).toBeGreaterThan(18);
});

test('claims for fact-checkers carry no rating', () => {
	const lines = run('export', 'claims', 'corpus', '--format', 'claimreview').stdout.split('\n').slice(0, -1);
	for (const line of lines) expect(JSON.parse(line)).not.toHaveProperty('reviewRating');
	expect(JSON.parse(lines[0]!)).toMatchObject({'@type': 'ClaimReview', itemReviewed: {'@type': 'Claim'}});
});

test('the dossier has a story in parts, each with its sources', () => {
	const {stdout, status} = run('export', 'dossier', 'corpus');
	expect(status).toBe(0);
	expect(stdout.split('\n').filter(line => line.startsWith('#'))).toEqual([
		'# Dossier',
		'## Who and what is named',
		'## Who claims what',
		'## What happened when',
		expect.stringMatching(/^## Possible differences \(\d+\)/),
		expect.stringMatching(/^## Said by more than one outlet \(\d+\)/),
		expect.stringMatching(/^## Copies of one text \(\d+\)/),
		'## Only in one outlet',
		'## Articles',
	]);
	expect(stdout).toContain('[Record trade gives the Xi–Putin call its ballast](<https://harbour-ledger.example/');
});

test('what cannot be exported is said with what can', () => {
	const wrong = run('export', 'claim', 'corpus');
	expect(wrong).toMatchObject({status: 2, stderr: expect.stringContaining('did you mean claims?')});
	const format = run('export', 'claims', 'corpus', '--format', 'xml');
	expect(format).toMatchObject({status: 2, stderr: expect.stringContaining('there is csv, jsonl, claimreview')});
});
