import {foldEvents} from '../../source/comparison/events/fold-events.ts';
import {settleNames} from '../../source/indexing/settle-names.ts';
import type {EntityRow, Library} from '../../source/library/library.ts';
import {openLibraryAt} from '../../source/library/open-library.ts';
import {entityTypes} from '../../source/model/entity.ts';
import type {Scope} from '../../source/model/listing.ts';
import {calendarLevels} from '../../source/model/timeline.ts';
import type {Bench} from './context.ts';
import type {Corpus} from './corpus.ts';
import {addCost, type Costs, growthTable} from './growth.ts';
import {quantile, timed} from './statistics.ts';
import {figure, type Table, times} from './table.ts';

/** As many as the panel asks for at a time. */
const limit = 500;

/** What the views ask of the library, over all articles and over the articles of a search, beside reading one article. */
export async function benchViews({corpora, rounds}: Bench): Promise<(Table | null)[]> {
	const costs: Costs = new Map();
	const tables: Table[] = [];
	for (const corpus of corpora) tables.push(await viewsOf(corpus, rounds, costs));
	return [...tables, growthTable('Views, median ms', costs)];
}

async function viewsOf({library: place, size}: Corpus, rounds: number, costs: Costs): Promise<Table> {
	const library = await openLibraryAt(place);
	const questions = await questionsTo(library);
	const rows: string[][] = [];
	let base = 0;
	for (const [what, ask] of questions) {
		const runs: number[] = [];
		for (let round = 0; round < rounds; round++) runs.push(await timed(ask));
		const p50 = quantile(runs, 0.5);
		if (base === 0) base = p50;
		addCost(costs, what, size, p50);
		rows.push([what, figure(p50), figure(quantile(runs, 0.95)), times(p50 / base)]);
	}
	await library.close();
	return {
		title: `Pages of views, ${size.toLocaleString('en-US')} articles`,
		columns: ['p50 ms', 'p95 ms', 'to reading one article'],
		rows,
	};
}

/** The first is what the others are compared with. */
async function questionsTo(library: Library): Promise<[what: string, ask: () => Promise<unknown>][]> {
	const all: Scope = {of: 'all'};
	const keys = await library.articles.keys('published');
	const found: Scope = {of: 'articles', keys: keys.slice(0, 200)};
	const [entity] = await library.entities.list(all, {offset: 0, limit: 1});
	const [one, other, third] = await library.entities.list(all, {offset: 0, limit: 3}, 'person');
	const common = await library.entities.list(all, {offset: 0, limit: 100});
	const together: Scope = {of: 'articles', keys: await library.entities.articles(entity!.key)};
	const middle = keys[keys.length >> 1]!;
	const first = {offset: 0, limit};
	const hundred = {offset: 0, limit: 100};
	const last = (count: number) => ({offset: Math.max(0, count - limit), limit});
	const named: Scope & {of: 'articles'} = {of: 'articles', keys: await library.entities.articles(entity!.key)};
	const hits: Scope & {of: 'articles'} = {of: 'articles', keys: keys.slice(0, 1000)};
	const half: Scope & {of: 'articles'} = {of: 'articles', keys: keys.filter((_, index) => index % 2 === 0)};
	const anew = ({keys: known}: {keys: readonly number[]}): Scope => ({of: 'articles', keys: [...known]});
	const at = async (scope: Scope) => ({offset: await library.dates.countBefore(scope, '2024-03-01'), limit});
	const counts = {
		entities: await library.entities.count(all),
		claims: await library.claims.count(all),
		dates: await library.dates.count(all),
	};
	const page = await library.dates.list(all, await at(all));
	return [
		['one article, read whole', () => library.articles.read(middle)],
		['keys of the list, by date', () => library.articles.keys('published')],
		['keys of the list, by title', () => library.articles.keys('title')],
		['100 rows of the list', () => library.articles.rows(keys.slice(keys.length >> 1).slice(0, 100))],
		['entities of all articles: first page', () => library.entities.list(all, first)],
		['entities of all articles: last page', () => library.entities.list(all, last(counts.entities))],
		['entities of all articles: count', () => library.entities.count(all)],
		['mentions of the commonest entity: first page', () => library.entities.mentions(entity!.key, all, first)],
		['articles of the commonest entity', () => library.entities.articles(entity!.key)],
		[
			'entities by type, 100 of each',
			() => Promise.all(entityTypes.map(type => library.entities.list(all, hundred, type))),
		],
		['who is named with the commonest entity', () => library.entities.list({...together}, hundred)],
		[
			'articles that name two people and not a third',
			() => library.entities.matching({all: [one!.key, other!.key], none: [third!.key]}),
		],
		[
			'how often the 100 commonest are named together',
			() =>
				library.entities.pairs(
					common.map(({key}) => key),
					all,
				),
		],
		['the two commonest people merged, and undone', () => mergeAndUndo(library, one!, other!)],
		['all names settled anew, none of them changed', () => settleAgain(library)],
		['claims of all articles: first page', () => library.claims.list(all, first)],
		['claims of all articles: last page', () => library.claims.list(all, last(counts.claims))],
		['claims of all articles: count', () => library.claims.count(all)],
		['timeline of all articles: first page', () => library.dates.list(all, first)],
		['timeline of all articles: last page', () => library.dates.list(all, last(counts.dates))],
		['timeline of all articles: count', () => library.dates.count(all)],
		['entities of 200 hits: first page', () => library.entities.list(found, first)],
		['claims of 200 hits: first page', () => library.claims.list(found, first)],
		['timeline of 200 hits: first page', () => library.dates.list(found, first)],
		['timeline of all articles: at a day, found and shown', async () => library.dates.list(all, await at(all))],
		['timeline of an entity: at a day, found and shown', async () => library.dates.list(named, await at(named))],
		['timeline of 1000 hits: at a day, found and shown', async () => library.dates.list(hits, await at(hits))],
		...calendarLevels.map((level): [string, () => Promise<unknown>] => [
			`density of all articles, by ${level}`,
			() => library.dates.density(all, level),
		]),
		// Another list each time: what was counted for the last one does not help.
		['density of an entity, by month, nothing counted yet', () => library.dates.density(anew(named), 'month')],
		['density of 1000 hits, by month, nothing counted yet', () => library.dates.density(anew(hits), 'month')],
		[
			'density of half of all articles, by month, nothing counted yet',
			() => library.dates.density(anew(half), 'month'),
		],
		['the same events of a page of the timeline folded', async () => foldEvents(page)],
	];
}

async function mergeAndUndo(library: Library, one: EntityRow, other: EntityRow): Promise<void> {
	const none = {becomes: [], apart: [], hidden: [], assigned: []};
	await library.entities.follow({...none, becomes: [[one, other]]});
	await library.entities.follow(none);
}

async function settleAgain(library: Library): Promise<void> {
	await library.names.settled('nobody');
	await settleNames(library, new AbortController().signal);
}
