import {csvRow} from '../export/csv.ts';
import type {Library} from '../library/library.ts';
import type {EntityType} from '../model/entity.ts';
import type {EntityKey, EntityRow, Page, Scope} from '../model/listing.ts';
import {chooseArticles} from './choose-articles.ts';
import {findEntity} from './find-entity.ts';
import {messages} from './messages.ts';
import {createOutput} from './output.ts';
import {plainText} from './plain-text.ts';
import {printPages} from './print-pages.ts';
import {withCorpus} from './with-corpus.ts';

export const entitySorts = ['articles', 'mentions', 'name', 'first', 'last'] as const;
export type EntitySort = (typeof entitySorts)[number];

export interface EntitiesOptions {
	published: string | null;
	json: boolean;
	csv: boolean;
	limit: number | null;
	type: EntityType | null;
	/** Words of the path or title of the articles to look at. */
	article: string | null;
	query: string | null;
	/** Only those named in articles that name all of these, and none of those. */
	with: readonly string[];
	not: readonly string[];
	sort: EntitySort;
}

/** Prints who and what is named. */
export function entitiesCommand(paths: string[], options: EntitiesOptions): Promise<number> {
	return withCorpus(paths, options.published, async (library, decided) => {
		const chosen = await chooseArticles(library, options, decided);
		const all = await findAll(library, options.with);
		const none = await findAll(library, options.not);
		if (all === null || none === null) return false;
		const scope = await narrowed(library, chosen, all, none);
		const load = (page: Page) => library.entities.list(scope, page, options.type);
		if (options.csv) await createOutput().write(csvRow(csvHead));
		return printPages(options.sort === 'articles' ? load : await sorted(load, options.sort), {
			limit: options.limit,
			wanted: ({key}) => !all.includes(key),
			print: options.csv ? entity => csvOf(entity).slice(0, -1) : options.json ? asJson : asText,
		});
	});
}

/** `null` where one of them is not named anywhere, which is said. */
async function findAll(library: Library, names: readonly string[]): Promise<EntityKey[] | null> {
	const found = await Promise.all(names.map(name => findEntity(library, name)));
	for (const [at, row] of found.entries()) {
		if (row === null) process.stderr.write(`newsglass: ${messages.nobodyCalled(plainText(names[at]!))}\n`);
	}
	return found.some(row => row === null) ? null : found.map(row => row!.key);
}

async function narrowed(library: Library, chosen: Scope, all: EntityKey[], none: EntityKey[]): Promise<Scope> {
	if (all.length + none.length === 0) return chosen;
	const keys = await library.entities.matching({all, none});
	if (chosen.of === 'all') return {of: 'articles', keys};
	const among = new Set(chosen.keys);
	return {of: 'articles', keys: keys.filter(article => among.has(article))};
}

/** Rows that are asked for at a time, to be sorted. */
const pageSize = 10_000;

/** The whole list in another order: those of which nothing is known last, ties as they were. */
async function sorted(load: (page: Page) => Promise<EntityRow[]>, sort: EntitySort) {
	const rows: EntityRow[] = [];
	for (;;) {
		const page = await load({offset: rows.length, limit: pageSize});
		rows.push(...page);
		if (page.length < pageSize) break;
	}
	rows.sort(orders[sort]);
	return async ({offset, limit}: Page) => rows.slice(offset, offset + limit);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const beyond = '\u{10ffff}';

const orders: Record<EntitySort, (a: EntityRow, b: EntityRow) => number> = {
	articles: (a, b) => b.articles - a.articles,
	mentions: (a, b) => b.mentions - a.mentions,
	name: (a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()),
	first: (a, b) => compare(a.first ?? beyond, b.first ?? beyond),
	last: (a, b) => compare(b.last ?? '', a.last ?? ''),
};

const csvHead = ['name', 'type', 'articles', 'mentions', 'first', 'last', 'aliases'];

/** A row with its line end. */
function csvOf({name, type, articles, mentions, first, last, aliases}: EntityRow): string {
	return csvRow([name, type, articles, mentions, first, last, aliases]);
}

function asJson({name, type, articles, mentions, first, last, aliases}: EntityRow): string {
	return JSON.stringify({schema: 1, name, type, articles, mentions, first, last, aliases});
}

/** Type, name, articles, mentions, days, other names. */
function asText({name, type, articles, mentions, first, last, aliases}: EntityRow): string {
	const days = first === null ? '' : first === last ? first : `${first} to ${last}`;
	return [type, name, `${articles}`, `${mentions}`, days, aliases.join(', ')].map(plainText).join('\t');
}
