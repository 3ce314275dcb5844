import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {firstRows} from '../../source/library/first-rows.ts';
import {openLibraryAt} from '../../source/library/open-library.ts';
import {fileOf} from './samples.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'newsglass-rows-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

test('are the beginning of the list, in each order', async () => {
	const place = join(folder, 'a.sqlite');
	const library = await openLibraryAt(place);
	const samples = ['c', 'a', 'd', 'b'].map((id, day) => ({
		id,
		published: `2030-01-0${9 - day}`,
		text: 'x',
		outlet: id,
	}));
	await library.files.replace(samples.map(sample => fileOf(`/${sample.id}`, sample)));
	for (const order of ['published', 'outlet', 'title', 'path'] as const) {
		const rows = await library.articles.rows((await library.articles.keys(order)).slice(0, 3));
		expect(firstRows(place, {order, limit: 3})).toEqual({count: 4, rows, start: 0, key: null});
	}
	await library.close();
	expect(firstRows(place, {order: 'title', limit: 1})?.rows[0]?.title).toBe('a');
});

test('are not there, and nothing is made, where there is no library or none that can be read', () => {
	expect(firstRows(join(folder, 'none.sqlite'), {order: 'title', limit: 1})).toBeNull();
	writeFileSync(join(folder, 'text.sqlite'), 'no database');
	expect(firstRows(join(folder, 'text.sqlite'), {order: 'title', limit: 1})).toBeNull();
	expect(firstRows(folder, {order: 'title', limit: 1})).toBeNull();
});
