import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {decide} from '../../source/decisions/decide.ts';
import {openLibraryAt} from '../../source/library/open-library.ts';
import {searchInThread} from '../../source/search/search-thread.ts';
import {store} from './in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'search-thread-'));
const library = await openLibraryAt(join(folder, 'library.db'));
const grain = {title: 'Grain talks stall', body: 'Negotiators left the room.'};
await store(library, [grain]);
const search = searchInThread(library);

afterAll(async () => {
	await search.close();
	await library.close();
	rmSync(folder, {recursive: true});
});

const keysOf = async (query: string) => (await search.find(query)).hits.map(({key}) => key);

test('answers as a search in this thread does', async () => {
	expect(await keysOf('grian talks')).toEqual([1]);
	expect((await search.refine('negotiators left')).hits[0]!.passage!.text).toBe(grain.body);
});

test('all that is asked at once is answered', async () => {
	expect(await Promise.all(['grain', 'xylophone', 'stall'].map(keysOf))).toEqual([[1], [], [1]]);
});

test('the latest query wins: what is called off is rejected, what follows is answered', async () => {
	const typing = new AbortController();
	const first = search.find('gra', {signal: typing.signal});
	const second = search.find('grai', {signal: typing.signal});
	const last = search.find('grain');
	typing.abort();
	await expect(first).rejects.toHaveProperty('name', 'AbortError');
	await expect(second).rejects.toHaveProperty('name', 'AbortError');
	expect((await last).hits).toHaveLength(1);
});

test('what is called off before its turn is never asked', async () => {
	const counting = searchInThread(library, new URL('./counting-worker.ts', import.meta.url));
	const typing = new AbortController();
	const answers = ['g', 'gr', 'gra'].map(query => counting.find(query, {signal: typing.signal}).catch(() => null));
	typing.abort();
	expect((await counting.find('grai')).total).toBe(2);
	expect(await Promise.all(answers)).toEqual([null, null, null]);
	await counting.close();
});

test('what was indexed since is found once prepared', async () => {
	await store(library, [grain, {title: 'Ferry prices rise', body: 'Owners blame fuel.'}]);
	await search.prepare();
	expect(await keysOf('ferry')).toHaveLength(1);
});

test('completes, counts facets, and knows what was decided since', async () => {
	expect(await search.complete('tit', 3)).toMatchObject({choices: [{text: 'title:'}]});
	expect((await search.facets('')).articles).toBe(2);
	expect((await search.find('has:star')).total).toBe(0);
	search.know(decide([{do: 'star', article: '1', at: '2024-01-01T00:00:00Z'}]));
	expect((await search.find('has:star')).total).toBe(1);
});

test('where the thread breaks, the search in its place knows it too', async () => {
	const broken = searchInThread(library, new URL('./no-such-worker.ts', import.meta.url));
	broken.know(decide([{do: 'star', article: '1', at: '2024-01-01T00:00:00Z'}]));
	expect((await broken.find('has:star')).total).toBe(1);
	await broken.close();
});

test('where the thread breaks, this one searches', async () => {
	const broken = searchInThread(library, new URL('./no-such-worker.ts', import.meta.url));
	expect((await broken.find('grain')).hits).toHaveLength(1);
	await broken.close();
});

test('what is still asked when it is closed is rejected', async () => {
	const closing = searchInThread(library);
	const answer = closing.find('grain');
	await Promise.all([expect(answer).rejects.toHaveProperty('name', 'AbortError'), closing.close()]);
});

test('a library in memory is searched in this thread', async () => {
	const memory = await openLibraryAt(null);
	await store(memory, [grain]);
	expect((await searchInThread(memory).find('grain')).hits).toHaveLength(1);
});
