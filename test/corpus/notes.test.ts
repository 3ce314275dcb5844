import {mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {readFile} from '../../source/corpus/read-file.ts';
import {walk} from '../../source/corpus/walk.ts';
import {hashFile} from '../../source/indexing/hash-file.ts';
import {asRead, collect} from './helpers.ts';

let root = '';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'newsglass-'));
});
afterEach(() => rmSync(root, {recursive: true}));

function write(files: Record<string, string>): void {
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(root, name)), {recursive: true});
		writeFileSync(join(root, name), content);
	}
}
const read = (name: string) => collect(readFile(join(root, name), asRead));

describe('notes on articles', () => {
	it('beside an article count more than what it says itself', async () => {
		write({
			'a.txt': 'Title: Talks\nSource: Wrong Post\n\nTalks resumed.',
			'a.txt.yaml': 'outlet: Harbour Ledger\npublished: 2021-03-03\nauthor: [Ann Ray, Bo Li]',
			'b.txt': 'Talks resumed.',
			'b.txt.json': '{"title": "Talks", "url": "https://ledger.example/b"}',
		});
		const [[a], [b]] = await Promise.all([read('a.txt'), read('b.txt')]);
		expect(a!.article).toMatchObject({
			title: 'Talks',
			outlet: 'Harbour Ledger',
			published: '2021-03-03',
			publishedBasis: 'metadata',
			authors: ['Ann Ray', 'Bo Li'],
		});
		expect(b!.article).toMatchObject({title: 'Talks', url: 'https://ledger.example/b'});
		const {files} = await walk([root]);
		expect(files.map(({path}) => path)).toEqual([join(root, 'a.txt'), join(root, 'b.txt')]);
	});

	it('on a file of many articles hold where these say nothing', async () => {
		write({'a.jsonl': '{"text":"One.","outlet":"Post"}\n{"text":"Two."}\n', 'a.jsonl.yaml': 'outlet: Ledger'});
		expect((await read('a.jsonl')).map(({article}) => article!.outlet)).toEqual(['Post', 'Ledger']);
	});

	it('in a folder hold for all below it that say nothing, the nearest first', async () => {
		write({
			'newsglass.yaml': 'outlet: The Ellery Post\nlanguage: de\ntitle: no title for all',
			'2021/newsglass.yaml': 'outlet: Harbour Ledger\npublished: 2021-03-03',
			'2021/a.txt': 'Ja.',
			'2021/b.json': '{"text": "Nein.", "outlet": "Post", "date": "2020-01-01", "language": "fr"}',
			'c.txt': 'Ja.',
		});
		expect((await read('2021/a.txt'))[0]!.article).toMatchObject({
			title: null,
			outlet: 'Harbour Ledger',
			published: '2021-03-03',
			publishedBasis: 'given',
			language: 'de',
		});
		expect((await read('2021/b.json'))[0]!.article).toMatchObject({
			outlet: 'Post',
			published: '2020-01-01',
			publishedBasis: 'metadata',
			language: 'fr',
		});
		expect((await read('c.txt'))[0]!.article).toMatchObject({outlet: 'The Ellery Post', published: null});
	});

	it('that are broken are named, and the article is read all the same', async () => {
		write({'a.txt': 'Talks resumed.', 'a.txt.yaml': 'outlet: [', 'newsglass.yaml': ': :\n- ['});
		const [article, failure, ...others] = await read('a.txt');
		expect(article!.article!.text).toBe('Talks resumed.');
		expect(failure!.failure!.reason).toMatch(/notes beside it were not read.*not valid YAML/);
		expect(others).toEqual([]);
		const {failures} = await walk([root]);
		expect(failures).toEqual([
			{path: join(root, 'newsglass.yaml'), place: null, reason: expect.stringMatching(/not valid YAML/)},
		]);
		write({'a.txt.yaml': `title: ${'x'.repeat(70_000)}`});
		expect((await read('a.txt'))[1]!.failure!.reason).toMatch(/longer than 64 kB/);
	});

	it('change the file that they are on', async () => {
		write({'b/a.txt': 'Talks resumed.'});
		const long = new Date('2021-03-03');
		utimesSync(join(root, 'b/a.txt'), long, long);
		const state = async () => {
			const [file] = (await walk([root])).files;
			return [file!.size, file!.modified, await hashFile(file!.path, () => {})].join();
		};
		const states = [await state()];
		write({'newsglass.yaml': 'outlet: A'});
		utimesSync(join(root, 'newsglass.yaml'), long, long);
		states.push(await state());
		write({'b/a.txt.yaml': 'outlet: B'});
		states.push(await state());
		expect(new Set(states).size).toBe(3);
		rmSync(join(root, 'newsglass.yaml'));
		rmSync(join(root, 'b/a.txt.yaml'));
		expect(await state()).toBe(states[0]);
	});
});
