import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {walk} from '../../source/corpus/walk.ts';

let root = '';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'newsglass-'));
});
afterEach(() => rmSync(root, {recursive: true}));

function write(files: Record<string, string | Buffer>): void {
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(root, name)), {recursive: true});
		writeFileSync(join(root, name), content);
	}
}

async function found(...paths: string[]): Promise<string[]> {
	const {files} = await walk(paths.map(path => join(root, path)));
	return files.map(file => file.path.slice(root.length + 1));
}

describe('walk', () => {
	it('goes all the way down, in natural order, past what is hidden', async () => {
		write({
			'page 10.txt': 'x',
			'page 2.txt': 'x',
			'b/c/a.md': 'x',
			'.hidden.txt': 'x',
			'.git/a.txt': 'x',
			'node_modules/a.txt': 'x',
		});
		expect(await found('.')).toEqual(['b/c/a.md', 'page 2.txt', 'page 10.txt']);
	});

	it('judges unknown names by content', async () => {
		write({
			Geneva: 'Talks resumed.',
			'README.md': 'x',
			LICENSE: 'x',
			'note.2024': 'Talks.',
			'blob.dat': Buffer.alloc(64),
			'style.css': 'p {}',
			'a.pdf': '%PDF-1.4',
		});
		expect(await found('.')).toEqual(['a.pdf', 'Geneva', 'note.2024']);
	});

	it('always takes a named file', async () => {
		write({'.hidden.dat': Buffer.alloc(64), 'style.css': 'p {}'});
		expect(await found('style.css', '.hidden.dat')).toEqual(['style.css', '.hidden.dat']);
	});

	it('leaves out the folder that a browser saves beside a page', async () => {
		write({'talks.html': '<p>', 'talks_files/frame.html': '<p>', 'other_files/a.txt': 'x'});
		expect(await found('.')).toEqual(['other_files/a.txt', 'talks.html']);
	});

	it('survives loops of links and finds nothing twice', async () => {
		write({'a/one.txt': 'x'});
		symlinkSync('..', join(root, 'a/up'));
		symlinkSync('one.txt', join(root, 'a/same.txt'));
		symlinkSync('self', join(root, 'self'));
		const {files, failures} = await walk([root, join(root, 'a')]);
		expect(files).toHaveLength(1);
		expect(failures).toEqual([
			{path: join(root, 'self'), place: null, reason: expect.stringMatching(/leads back to itself/)},
		]);
	});

	it('tells what is missing and reads the rest', async () => {
		write({'a.txt': 'abc'});
		const {files, failures} = await walk([join(root, 'none'), join(root, 'a.txt')]);
		expect(files).toEqual([{path: join(root, 'a.txt'), size: 3, modified: expect.any(Number)}]);
		expect(failures.map(({reason}) => reason)).toEqual([expect.stringMatching(/no such file/)]);
	});

	it('names files whose names are not UTF-8', async () => {
		writeFileSync(Buffer.concat([Buffer.from(`${root}/bad`), Buffer.from([0xff]), Buffer.from('.txt')]), 'x');
		const {failures} = await walk([root]);
		expect(failures).toEqual([
			{path: join(root, 'bad\ufffd.txt'), place: null, reason: expect.stringMatching(/not UTF-8/)},
		]);
	});

	it('follows folders deeper than a call stack would allow', async () => {
		const deep = join(root, ...Array<string>(800).fill('d'));
		mkdirSync(deep, {recursive: true});
		writeFileSync(join(deep, 'a.txt'), 'x');
		expect((await walk([root])).files).toHaveLength(1);
	});
});
