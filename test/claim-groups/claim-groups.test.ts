import {beforeAll, describe, expect, test} from 'vitest';
import {analyze} from '../../source/analysis/analyze.ts';
import {claimsOf, compareArticle, compareScope, groupOf} from '../../source/claim-groups/claim-groups.ts';
import {signatureOf} from '../../source/comparison/copies/signature.ts';
import {sentenceKeys} from '../../source/comparison/statements/sentence-keys.ts';
import {decide} from '../../source/decisions/decide.ts';
import {claimName} from '../../source/decisions/judge-claims.ts';
import type {Choice, Decision} from '../../source/decisions/vocabulary.ts';
import {readNameTagger} from '../../source/indexing/name-model.ts';
import type {ArticleKey, Library} from '../../source/library/library.ts';
import {openSqlite} from '../../source/library/sqlite/open-sqlite.ts';
import {sqliteLibrary} from '../../source/library/sqlite/sqlite-library.ts';
import {fileOf} from '../library/samples.ts';

const day = '2031-05-06';
const samples = [
	[
		'ledger',
		'The Ledger',
		day,
		'Lorvania closed its harbour on Monday. "The harbour of Tarn will stay closed until the crane is mended," Mila Aranda, the harbour master, said. Fishing boats lay idle.',
	],
	[
		'post',
		'The Post',
		day,
		'Boats were sent away. Mila Aranda told reporters that the harbour of Tarn would stay closed until the crane was mended.',
	],
	[
		'courier',
		'The Courier',
		day,
		'The harbour of Tarn is to stay closed until its crane has been mended, Mila Aranda said. A film festival opens on Friday.',
	],
	[
		'gazette',
		'The Gazette',
		day,
		'The parliament of Ostania passed a law on school meals. Opposition members left the hall.',
	],
	[
		'years',
		'The Years',
		'2025-01-02',
		'The harbour of Tarn would stay closed until the crane was mended, Mila Aranda said then.',
	],
] as const;

let library: Library;
const keys = new Map<string, ArticleKey>();

beforeAll(async () => {
	const tagger = readNameTagger();
	library = sqliteLibrary(openSqlite(null).database);
	for (const [id, outlet, published, text] of samples) {
		const file = fileOf(`/${id}`, {id, outlet, published, text});
		const [given] = file.articles;
		if (given === undefined || 'kept' in given) throw new Error('no article');
		const analysis = analyze({text, published, language: 'en'}, tagger);
		const made = {
			...given,
			analysis,
			signature: signatureOf(text),
			sentenceKeys: sentenceKeys({article: given.article, analysis}),
		};
		await library.files.replace([{...file, articles: [made]}]);
	}
	for (const row of await library.articles.rows(await library.articles.keys('path'))) keys.set(row.id, row.key);
});

const decided = (...choices: Choice[]) =>
	decide(
		choices.map((choice, index): Decision => ({...choice, at: `2031-06-01T00:00:${String(index).padStart(2, '0')}Z`})),
	);

/** The claim of an article with these words in it. */
async function claimIn(id: string, words: string) {
	const {article, analysis} = (await library.articles.read(keys.get(id)!))!;
	const at = article.text.indexOf(words);
	const claim = analysis.claims.find(({start, end}) => start <= at && at < end)!;
	return {key: keys.get(id)!, claim, name: claimName(id, article.text, claim)};
}

const outletsOf = (found: Awaited<ReturnType<typeof groupOf>>) =>
	found?.outlets
		.filter((_, column) => found.row.cells[column]!.stance !== 'silent')
		.map(({name}) => name)
		.sort();

describe('a claim over the corpus', () => {
	test('is found in the articles of the same days, in other words too', async () => {
		const {key, claim} = await claimIn('post', 'stay closed');
		const found = await groupOf(library, key, claim, decided());
		expect(outletsOf(found)).toEqual(['The Courier', 'The Ledger', 'The Post']);
		const sayings = found!.row.cells.flatMap(cell => cell.sayings);
		expect(sayings.map(({source}) => source)).toEqual(['Mila Aranda', 'Mila Aranda', 'Mila Aranda']);
		expect(found!.row.independentSources).toBe(1);
	});

	test('nobody else says it', async () => {
		const {article, analysis} = (await library.articles.read(keys.get('gazette')!))!;
		const law = analysis.sentences[0]!;
		expect(article.text.slice(law.start, law.end)).toContain('school meals');
		expect(await groupOf(library, keys.get('gazette')!, law, decided())).toBeNull();
		expect(await groupOf(library, 9999, law, decided())).toBeNull();
	});

	test('is joined, parted and dismissed as a reader has decided', async () => {
		const post = await claimIn('post', 'stay closed');
		const ledger = await claimIn('ledger', 'stay closed');
		const years = await claimIn('years', 'stay closed');
		const group = (...choices: Choice[]) => groupOf(library, post.key, post.claim, decided(...choices));
		const joined = await group({do: 'join', claims: [post.name, years.name]});
		expect(outletsOf(joined)).toEqual(['The Courier', 'The Ledger', 'The Post', 'The Years']);
		const parted = await group({do: 'part', claim: ledger.name, from: [post.name]});
		expect(outletsOf(parted)).toEqual(['The Courier', 'The Post']);
		const dismissed = await group({do: 'dismiss', claims: [ledger.name]});
		expect(outletsOf(dismissed)).toEqual(['The Courier', 'The Post']);
		expect(await group({do: 'dismiss', claims: [post.name]})).toBeNull();
	});
});

test('claims come with their names and what is decided of them', async () => {
	const {name} = await claimIn('post', 'stay closed');
	const given = decided({do: 'check', claims: [name], note: 'rang her up'}, {do: 'dismiss', claims: [name]});
	const claims = await claimsOf(library, {of: 'articles', keys: [keys.get('post')!]}, given, {offset: 0, limit: 10});
	const marked = claims.filter(({checked}) => checked !== null);
	expect(marked.map(claim => claim.name)).toEqual([name]);
	expect(marked[0]).toMatchObject({dismissed: true, checked: {note: 'rang her up'}, outlet: 'The Post'});
	expect(claims.filter(({dismissed}) => dismissed).length).toBe(1);
});

test('an article is held against those on the same story', async () => {
	const {articles, matrix} = await compareArticle(library, keys.get('ledger')!, decided());
	expect(articles.map(({article}) => article.id).toSorted()).toEqual(['courier', 'ledger', 'post']);
	expect(articles[0]!.article.id).toBe('ledger');
	expect(matrix.rows[0]!.counts).toEqual({says: 3, otherwise: 0, silent: 0});
});

test('of a large scope the first are compared, and the rest is counted', async () => {
	const {articles, leftOut} = await compareScope(library, {of: 'all'}, decided(), {limit: 2});
	expect([articles.length, leftOut]).toEqual([2, 3]);
	const none = await compareScope(library, {of: 'articles', keys: []}, decided());
	expect(none).toMatchObject({articles: [], leftOut: 0, matrix: {outlets: [], rows: []}});
});
