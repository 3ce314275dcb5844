import {expect, test, vi} from 'vitest';
import {decide} from '../../source/decisions/decide.ts';
import type {Choice, Decision} from '../../source/decisions/vocabulary.ts';
import {applyDecisions} from '../../source/indexing/apply-decisions.ts';
import {openLanguageThread} from '../../source/indexing/language-thread.ts';
import {workerPlace} from '../../source/indexing/worker-place.ts';
import type {Library} from '../../source/library/library.ts';
import {line, makeCorpus} from './corpus.ts';

// Threads take long to start where many tests run at once.
vi.setConfig({testTimeout: 60_000});

const text = 'Ann Lee said on Friday that the bridge had closed. It opens again in March.';
const page = {offset: 0, limit: 100};

const decided = (...choices: Choice[]) =>
	decide(choices.map((choice, at): Decision => ({...choice, at: `2030-01-01T00:00:0${at}.000000Z`})));

const publish = (day: string): Choice => ({do: 'publish', article: 'a', day, basis: 'estimated'});
const redate = (words: string, value: string | null): Choice => ({
	do: 'redate',
	article: 'a',
	text: words,
	occurrence: 1,
	value,
});

/** Every article and every list, by ids. */
async function contentOf(library: Library) {
	const keys = await library.articles.keys('path');
	const articles = await Promise.all(keys.map(key => library.articles.read(key)));
	const all = {of: 'all'} as const;
	return {
		articles: articles.map(stored => ({...stored, key: null})),
		rows: (await library.articles.rows(keys)).map(row => ({...row, key: null})),
		dates: (await library.dates.list(all, page)).map(({date, sentence}) => ({date, sentence})),
		entities: (await library.entities.list(all, page)).map(entity => ({...entity, key: null})),
		claims: (await library.claims.list(all, page)).map(({claim, published}) => ({claim, published})),
	};
}

const daysOf = async (library: Library) =>
	(await library.dates.list({of: 'all'}, page)).map(({date: {value, basis}}) => [value, basis]);

const real = {worker: workerPlace()};

test('a decision reaches all that hangs on it, as indexing with it would; taking it back does, too', async () => {
	await using corpus = await makeCorpus({'a.jsonl': line('a', text) + line('b', text)});
	await corpus.index(real);
	const before = await contentOf(corpus.library);
	const decisions = decided(publish('2024-02-12'), redate('March', '2025-03'));

	await using language = disposable(openLanguageThread());
	const keys = await corpus.library.articles.keys('path');
	expect(await applyDecisions(corpus.library, decisions, language)).toEqual([keys[0]]);
	expect(await daysOf(corpus.library)).toEqual([
		['2024-02-09', 'relative'],
		['2025-03', 'given'],
		['XXXX-WXX-5', null],
		['XXXX-03', null],
	]);
	const [row] = await corpus.library.articles.rows(keys);
	expect(row).toMatchObject({published: '2024-02-12', publishedBasis: 'estimated'});
	expect(await applyDecisions(corpus.library, decisions, language)).toEqual([]);

	await using fresh = await makeCorpus();
	fresh.write('a.jsonl', line('a', text) + line('b', text));
	await fresh.index({...real, corrections: () => decisions});
	const indexed = await contentOf(fresh.library);
	const changed = await contentOf(corpus.library);
	expect(withoutPaths(changed)).toEqual(withoutPaths(indexed));

	expect(await applyDecisions(corpus.library, decided(), language)).toEqual([keys[0]]);
	expect(await contentOf(corpus.library)).toEqual(before);
});

test('a date that is none counts for nothing that follows it', async () => {
	await using corpus = await makeCorpus({'a.jsonl': line('a', 'It began on 8 May 2020. Two days later it was over.')});
	await corpus.index({...real, corrections: () => decided(redate('8 May 2020', null))});
	expect(await daysOf(corpus.library)).toEqual([]);
	await corpus.index({...real, corrections: () => decided(redate('8 May 2020', '2021-06-01'))});
	expect(await daysOf(corpus.library)).toEqual([
		['2021-06-01', 'given'],
		['2021-06-03', 'anchored'],
	]);
});

test('indexing keeps what was decided, and finds what was decided elsewhere, though no file has changed', async () => {
	await using corpus = await makeCorpus({'a.jsonl': line('a', text)});
	const publishedNow = async () => (await corpus.library.articles.rows(await corpus.library.articles.keys('path')))[0];
	await corpus.index(real);
	const decisions = decided(publish('2024-02-12'));
	expect((await corpus.index({...real, corrections: () => decisions})).changed).toBe(true);
	expect(await publishedNow()).toMatchObject({published: '2024-02-12', dates: 2});
	expect((await corpus.index({...real, corrections: () => decisions})).changed).toBe(false);

	corpus.write('a.jsonl', line('a', `${text} It was raining.`));
	await corpus.index({...real, corrections: () => decisions});
	expect(await publishedNow()).toMatchObject({published: '2024-02-12'});
	corpus.write('a.jsonl', line('a', `${text} It was raining.`) + line('b'));
	await corpus.index({...real, corrections: () => decisions});
	expect(await publishedNow()).toMatchObject({published: '2024-02-12'});

	await corpus.index({...real, published: '2020-01-01', corrections: () => decisions});
	expect(await publishedNow()).toMatchObject({published: '2024-02-12', publishedBasis: 'estimated'});
	await corpus.index({...real, published: '2020-01-01', corrections: () => decided()});
	expect(await publishedNow()).toMatchObject({published: '2020-01-01', publishedBasis: 'given'});
});

test('what is decided while files are read holds, too', async () => {
	await using corpus = await makeCorpus({'a.jsonl': line('a', text)});
	let decisions = decided();
	const onProgress = () => {
		decisions = decided(publish('2024-02-12'));
	};
	await corpus.index({...real, onProgress, corrections: () => decisions});
	expect(await daysOf(corpus.library)).toContainEqual(['2024-02-09', 'relative']);
});

function withoutPaths(content: Awaited<ReturnType<typeof contentOf>>): unknown {
	return JSON.parse(JSON.stringify(content, (name, value) => (name === 'path' ? null : value)));
}

function disposable<Closing extends {close(): Promise<void>}>(closing: Closing): Closing & AsyncDisposable {
	return {...closing, [Symbol.asyncDispose]: () => closing.close()};
}
