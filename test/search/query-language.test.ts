import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {decide} from '../../source/decisions/decide.ts';
import {index} from '../../source/indexing/index-corpus.ts';
import type {Library} from '../../source/library/library.ts';
import {openLibraryAt} from '../../source/library/open-library.ts';
import {fieldNames} from '../../source/search/fields/fields.ts';
import {createSearch, type Search} from '../../source/search/search.ts';

const page = readFileSync(new URL('../../docs/query-language.md', import.meta.url), 'utf8');
const corpus = fileURLToPath(new URL('../../corpus', import.meta.url));

/** The second cell of each row of a table: what the page gives as an example. */
const examples = [...page.matchAll(/^\|[^|\n]*\| `((?:[^`|\\]|\\\|)+)` \|/gm)].map(match =>
	match[1]!.replaceAll('\\|', '|'),
);

let library: Library;
let search: Search;

beforeAll(async () => {
	library = await openLibraryAt(null);
	await index([corpus], library, {published: null});
	search = createSearch(library);
	const [article] = await library.articles.rows((await library.articles.keys('published')).slice(0, 1));
	search.know(decide([{do: 'tag', article: article!.id, tag: 'to check', at: '2024-01-01T00:00:00Z'}]));
}, 120_000);

afterAll(() => library.close());

test('the page has an example of every field', () => {
	expect(examples.length).toBeGreaterThan(20);
	for (const name of fieldNames)
		expect(
			examples.some(example => example.includes(`${name}:`)),
			name,
		).toBe(true);
});

test.each(examples)('%s finds something, is understood, and does not find everything', async query => {
	const {hits, notes, total} = await search.refine(query, {limit: 100});
	expect(notes).toEqual([]);
	expect(hits.length).toBeGreaterThan(0);
	// "has:claim" and the like leave little out of so small a corpus.
	if (!query.startsWith('has:') && !query.startsWith('entity:'))
		expect(total).toBeLessThan(await library.articles.count());
});
