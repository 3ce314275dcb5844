import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

let home: string;
let folder: string;
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'newsglass-annotate-'));
	folder = join(home, 'articles');
	mkdirSync(folder);
	const article = (id: string, title: string, text: string) => ({id, title, published: '2024-02-08', text});
	const articles = [
		article(
			'strike',
			'Ferries stop',
			'Minister Ada Holm said on Thursday that the ferries would sail again on Monday.',
		),
		article('talks', 'Talks go on', 'The union has not answered. “We are tired,” Ada Holm said in the harbour.'),
	];
	writeFileSync(join(folder, 'harbour.jsonl'), articles.map(line => `${JSON.stringify(line)}\n`).join(''));
	writeFileSync(join(folder, 'letters.txt'), 'Letters\n\nNobody reads them any more, and few are sent.\n');
});
afterEach(() => rmSync(home, {recursive: true, force: true}));

function run(args: string[], input = '') {
	const env = {...process.env, XDG_CACHE_HOME: join(home, 'cache'), XDG_DATA_HOME: join(home, 'data')};
	const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...args], {encoding: 'utf8', env, input});
	return {status, out: stdout.trimEnd(), err: stderr.trimEnd()};
}
const annotate = (...words: string[]) => run(['annotate', folder, ...words]);
const found = (query: string) =>
	run(['search', query, folder, '--json'])
		.out.split('\n')
		.filter(line => line !== '')
		.map(line => JSON.parse(line));

test('stars, tags and notes by id, path and query are found again, shown and listed', () => {
	expect(annotate('star', 'strike', 'letters.txt')).toMatchObject({status: 0, out: 'star of 2 articles'});
	expect(annotate('tag', 'harbour', '--query', 'ferries | union').out).toBe('tag “harbour” of 2 articles');
	expect(run(['annotate', folder, 'note', '-', 'talks'], 'Ask her.\nTwice.\n').status).toBe(0);
	expect(annotate('read', 'talks').out).toBe('marking as read of “Talks go on”');

	expect(found('is:starred').map(({id}) => id)).toContain('strike');
	expect(found('tag:harbour has:note')).toMatchObject([
		{id: 'talks', read: true, tags: ['harbour'], note: 'Ask her.\nTwice.'},
	]);
	expect(found('is:starred')[0]).not.toHaveProperty('note');
	expect(run(['show', 'Talks', folder]).out).toMatch(/^Tags +#harbour\nNote +Ask her\.\n +Twice\.$/m);
	expect(
		run([folder])
			.out.split('\n')
			.find(line => line.includes('Ferries stop')),
	).toMatch(/\tstarred #harbour$/);

	const listed = annotate('list', '--json')
		.out.split('\n')
		.map(line => JSON.parse(line));
	expect(listed.map(decision => decision.do)).toEqual(['star', 'star', 'tag', 'tag', 'note', 'read']);
	expect(annotate('list', 'talks', '--csv').out.split('\r\n')[0]).toBe('at,decision,article,title,undone,line');
	expect(annotate('list', 'talks').out.split('\n')).toHaveLength(3);
});

test('what is so already is not decided again, and undo takes back the latest', () => {
	annotate('star', 'strike');
	expect(annotate('star', 'strike')).toMatchObject({status: 0, out: '', err: expect.stringContaining('already')});
	expect(annotate('undo').out).toBe('Undone: star of “Ferries stop”');
	expect(annotate('undo')).toMatchObject({status: 1, err: expect.stringContaining('nothing to undo')});
	expect(annotate('list').out).toMatch(/star of “Ferries stop”\tundone\n.*undoing what was decided/);
	expect(found('is:starred')).toEqual([]);
});

test('entities are renamed, hidden and shown again in every answer', () => {
	expect(annotate('rename', 'ada holm', 'Ada Holm-Brook').status).toBe(0);
	const people = () => run(['entities', folder, '--type', 'person']).out;
	expect(people()).toContain('Ada Holm-Brook');
	annotate('hide', 'Ada Holm-Brook');
	expect(people()).not.toContain('Holm');
	annotate('unhide', 'Ada Holm-Brook');
	expect(people()).toContain('Ada Holm-Brook');
	annotate('retype', 'ada holm-brook', 'organization');
	expect(people()).not.toContain('Holm');
	annotate('undo');
	expect(people()).toContain('Ada Holm-Brook');
});

test('a merged name stands by itself again', () => {
	const merged = [
		{id: 'm1', title: 'One', text: 'Nils Brandt spoke in Northgate on Monday. Nils Brandt left early.'},
		{id: 'm2', title: 'Two', text: 'Nils Brant spoke in Northgate on Tuesday. Nils Brant left late.'},
	];
	writeFileSync(join(folder, 'merged.jsonl'), merged.map(line => `${JSON.stringify(line)}\n`).join(''));
	const people = () => run(['entities', folder, '--type', 'person']).out;
	expect(people()).toMatch(/Nils Brant\t/);
	annotate('merge', 'Nils Brant', 'Nils Brandt');
	expect(people()).not.toMatch(/^person\tNils Brant\t/m);
	annotate('split', 'Nils Brant');
	expect(people()).toMatch(/^person\tNils Brant\t/m);
	expect(people()).toMatch(/^person\tNils Brandt\t/m);
});

test('a search is kept under a name, and forgotten', () => {
	expect(annotate('save-search', 'harbour', 'ferry | harbour').out).toBe('saved search “harbour”');
	expect(annotate('drop-search', 'harbour').out).toBe('dropping the search “harbour”');
});

test('a claim is checked by words of its sentence, with a note', () => {
	expect(annotate('check', 'the ferries would sail', '--note', 'They did.', '--json').status).toBe(0);
	const [made] = annotate('list', 'strike', '--json')
		.out.split('\n')
		.map(line => JSON.parse(line));
	expect(made).toMatchObject({do: 'check', claims: [{article: 'strike'}], note: 'They did.'});
	expect(annotate('check', 'no such words')).toMatchObject({status: 1});
});

describe('refusals decide nothing', () => {
	test.each([
		[['stra', 'strike'], 2, 'Did you mean star?'],
		[[], 2, 'star ARTICLE…'],
		[['tag', 'x'], 2, 'annotate FOLDER tag TAG ARTICLE…'],
		[['star', 'strike', 'letter.txt'], 1, 'Did you mean letters.txt?'],
		[['star', '--query', 'zebra'], 1, 'nothing is found by zebra'],
		[['hide', 'Ada Hulm'], 1, 'Did you mean Ada Holm?'],
		[['hide', 'Ada Holm', 'more'], 2, '"more" is too much'],
		[['retype', 'Ada Holm', 'robot'], 2, 'Types are person'],
		[['publish', '2024-02-30', 'strike'], 2, 'a day like 2024-02-08'],
		[['undo', '2020-01-01'], 1, 'nothing was decided at 2020-01-01'],
	])('%j', (words, status, err) => {
		expect(annotate(...words)).toMatchObject({status, out: '', err: expect.stringContaining(err)});
		expect(existsSync(join(home, 'data'))).toBe(false);
	});
});

test('a line that says nothing is named with its number, kept, and the rest counts', () => {
	annotate('star', 'strike');
	const [name] = readdirSync(join(home, 'data/newsglass'));
	const file = join(home, 'data/newsglass', name!);
	writeFileSync(file, `nonsense\n${readFileSync(file, 'utf8')}`);
	const {status, err} = annotate('tag', 'x', 'talks');
	expect(status).toBe(0);
	expect(err).toMatch(/line 1, is not used: it is not valid JSON/);
	expect(run(['doctor', folder]).out).toMatch(/^decisions +.*, 2 of them\n +.*line 1, is not used/m);
	expect(readFileSync(file, 'utf8')).toMatch(/^nonsense\n.*"star".*\n.*"tag".*\n$/);
});
