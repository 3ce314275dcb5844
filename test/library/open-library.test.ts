import {
	closeSync,
	existsSync,
	mkdtempSync,
	openSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import type {Library} from '../../source/library/library.ts';
import {libraryPlace} from '../../source/library/location.ts';
import {openLibrary, openLibraryAt} from '../../source/library/open-library.ts';
import {openDatabase} from '../../source/library/sqlite/database.ts';
import {openSqlite} from '../../source/library/sqlite/open-sqlite.ts';
import {sqliteLibrary} from '../../source/library/sqlite/sqlite-library.ts';
import {fileOf} from './samples.ts';

let folder: string;
let place: string;
const opened: Library[] = [];
const open = async () => {
	const library = await openLibraryAt(place);
	opened.push(library);
	return library;
};

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'newsglass-library-'));
	place = join(folder, 'cache', 'corpus.sqlite');
});
afterEach(async () => {
	vi.unstubAllEnvs();
	for (const library of opened.splice(0)) await library.close();
	rmSync(folder, {recursive: true});
});

async function fill(): Promise<void> {
	const library = await open();
	const files = Array.from({length: 200}, (_, index) =>
		fileOf(`/${index}`, {id: String(index), text: `The harbour ${index} closed. `.repeat(40)}),
	);
	await library.files.replace(files);
	await library.close();
}

/** The first pages, and with them the names of the tables, stay. */
function scribble(file: string): void {
	const descriptor = openSync(file, 'r+');
	const {size} = statSync(file);
	writeSync(descriptor, Buffer.alloc(size - 100 * 4096, 0xa5), 0, size - 100 * 4096, 100 * 4096);
	closeSync(descriptor);
}

describe('a library on disk', () => {
	test('is there again when it is opened again', async () => {
		await fill();
		const library = await open();
		expect(await library.articles.count()).toBe(200);
		expect(library.place).toBe(place);
		expect(library.notice).toBeNull();
	});

	test('shows a reader what another commits', async () => {
		const writer = await open();
		const reader = await open();
		const before = await reader.revision();
		await writer.files.replace([fileOf('/1', {id: '1', text: 'x'})]);
		expect(await reader.articles.count()).toBe(1);
		expect(await reader.revision()).toBeGreaterThan(before);
	});

	test('of a newer newsglass is put aside as it is, and made anew', async () => {
		await fill();
		const database = openDatabase(place);
		database.execute('PRAGMA user_version = 999');
		database.close();
		const library = await open();
		expect(library.notice).toMatch(/newer newsglass .* kept as .*\.newer\.$/);
		expect(await library.articles.count()).toBe(0);
		await library.files.replace([fileOf('/1', {id: '1', text: 'x'})]);
		const old = openDatabase(`${place}.newer`);
		expect(old.get('SELECT count(*) AS count FROM articles')).toEqual({count: 200});
		old.close();
		expect(existsSync(`${place}.damaged`)).toBe(false);
	});

	test('of an older newsglass is made anew', async () => {
		await fill();
		const database = openDatabase(place);
		database.execute('PRAGMA user_version = 0');
		database.close();
		const library = await open();
		expect(await library.articles.count()).toBe(0);
		expect(library.notice).toBeNull();
		await library.files.replace([fileOf('/1', {id: '1', text: 'x'})]);
	});

	test('is read to the end by those who have it open while it is made anew', async () => {
		await fill();
		const before = await open();
		const database = openDatabase(place);
		database.execute('PRAGMA user_version = 0');
		database.close();
		await open();
		expect(await before.articles.count()).toBe(200);
	});

	test.each([
		['no database', () => writeFileSync(place, 'This is no database.'.repeat(1000))],
		[
			'that of another program',
			() => {
				rmSync(place);
				const database = openDatabase(place);
				database.execute('CREATE TABLE moz_places (id INTEGER PRIMARY KEY)');
				database.close();
			},
		],
	])('that is %s is put aside and made anew', async (_, damage) => {
		await fill();
		damage();
		const content = readFileSync(place);
		const library = await open();
		expect(library.notice).toContain(`${place}.damaged`);
		expect(readFileSync(`${place}.damaged`)).toEqual(content);
		await library.files.replace([fileOf('/1', {id: '1', text: 'x'})]);
		expect(await library.articles.count()).toBe(1);
	});

	test('that proves damaged in use is put aside, once, and the next start makes it anew', async () => {
		await fill();
		scribble(place);
		const library = await open();
		const use = async () => {
			await library.articles.keys('title');
			await library.text.titles();
			await library.text.bodies(Array.from({length: 200}, (_, key) => key));
		};
		await expect(use()).rejects.toMatchObject({kind: 'damaged', message: expect.stringContaining(`${place}.damaged`)});
		const next = await open();
		expect(await next.articles.count()).toBe(0);
		await next.files.replace([fileOf('/1', {id: '1', text: 'x'})]);
		await expect(use()).rejects.toMatchObject({kind: 'damaged'});
		expect(await (await open()).articles.count()).toBe(1);
	});

	test('lives in memory where its folder cannot be made', async () => {
		writeFileSync(join(folder, 'file'), '');
		vi.stubEnv('XDG_CACHE_HOME', join(folder, 'file'));
		const library = await openLibrary([folder]);
		opened.push(library);
		expect(library.place).toBeNull();
		expect(library.notice).toContain('memory');
		expect(library.notice).toContain(join(folder, 'file'));
		await library.files.replace([fileOf('/1', {id: '1', text: 'x'})]);
		expect(await library.articles.count()).toBe(1);
	});

	test('says so when the disk is full, and keeps what it has', async () => {
		await fill();
		const {database} = openSqlite(place);
		const library = sqliteLibrary(database);
		opened.push(library);
		const {pages} = database.get<{pages: number}>('SELECT page_count AS pages FROM pragma_page_count')!;
		database.execute(`PRAGMA max_page_count = ${pages + 3}`);
		const large = fileOf('/large', {id: 'large', text: 'Many words. '.repeat(10_000)});
		await expect(library.files.replace([large])).rejects.toMatchObject({
			kind: 'full',
			message: expect.stringContaining('XDG_CACHE_HOME'),
		});
		expect(await library.articles.count()).toBe(200);
	});

	test('is readable for its owner only', async () => {
		await fill();
		expect(statSync(dirname(place)).mode & 0o077).toBe(0);
	});
});

describe('the place of a library', () => {
	test('is the same for the same folders, however they are named', () => {
		const environment = {XDG_CACHE_HOME: folder};
		const one = libraryPlace([folder, tmpdir()], environment);
		expect(one).toBe(libraryPlace([tmpdir(), `${folder}/../${folder.split('/').at(-1)}/`, folder], environment));
		expect(one).not.toBe(libraryPlace([folder], environment));
		expect(dirname(one)).toBe(join(folder, 'newsglass'));
	});

	test('is in the home folder where the variable is missing or relative', () => {
		const usual = libraryPlace([folder], {});
		expect(usual).toMatch(/\/\.cache\/newsglass\/[a-z0-9-]+-[0-9a-f]{16}\.sqlite$/);
		expect(libraryPlace([folder], {XDG_CACHE_HOME: 'relative'})).toBe(usual);
	});

	test.each(['/', '/\u0007\n', '/☃', `/${'long'.repeat(60)}`])('is a plain file name for the corpus %j', corpus => {
		const name = libraryPlace([corpus], {XDG_CACHE_HOME: '/c'}).slice('/c/newsglass/'.length);
		expect(name).toMatch(/^[a-z0-9-]{1,40}-[0-9a-f]{16}\.sqlite$/);
	});
});
