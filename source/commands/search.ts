import type {Decided} from '../decisions/decide.ts';
import type {Facet} from '../model/facet.ts';
import type {ArticleRow} from '../model/listing.ts';
import {createSearch, type Hit, type HitSort, type Search} from '../search/search.ts';
import {createOutput} from './output.ts';
import {plainText} from './plain-text.ts';
import {remarkColumn, remarkFields} from './remarks.ts';
import {withCorpus} from './with-corpus.ts';

/** Printed where no limit is given: hits, and values of a facet. */
const usualHits = 1000;
const usualValues = 20;

export interface SearchOptions {
	published: string | null;
	json: boolean;
	limit: number | null;
	sort: HitSort;
	/** What the articles have in common instead of the articles. */
	facets: boolean;
}

/** Prints what a query finds, each with the passage that answers; or what the articles that it finds have in common. */
export function searchCommand(query: string, paths: string[], options: SearchOptions): Promise<number> {
	return withCorpus(paths, options.published, async (library, decided) => {
		const search = createSearch(library);
		search.know(decided);
		if (options.facets) return printFacets(search, query, options);
		const {hits, notes} = await search.refine(query, {limit: options.limit ?? usualHits, sort: options.sort});
		tell(notes);
		const rows = new Map((await library.articles.rows(hits.map(({key}) => key))).map(row => [row.key, row]));
		const output = createOutput();
		for (const hit of hits) {
			const row = rows.get(hit.key);
			if (row === undefined) continue;
			if (!(await output.write(`${options.json ? asJson(hit, row, decided) : asText(hit, row, decided)}\n`))) break;
		}
		return hits.length > 0;
	});
}

async function printFacets(search: Search, query: string, {limit, json}: SearchOptions): Promise<boolean> {
	const {articles, facets, notes} = await search.facets(query, {limit: limit ?? usualValues});
	tell(notes);
	const output = createOutput();
	for (const facet of facets) {
		for (const text of json ? facetJson(facet) : facetText(facet)) {
			if (!(await output.write(`${text}\n`))) return articles > 0;
		}
	}
	return articles > 0;
}

const facetText = ({field, values}: Facet) =>
	values.map(({value, articles}) => [field, `${articles}`, plainText(value)].join('\t'));
const facetJson = ({field, values}: Facet) =>
	values.map(({value, articles}) => JSON.stringify({schema: 1, field, value, articles}));

function tell(notes: readonly string[]): void {
	for (const note of notes) process.stderr.write(`newsglass: ${plainText(note)}\n`);
}

function asJson({score, passage}: Hit, {id, title, outlet, published, path}: ArticleRow, decided: Decided): string {
	return JSON.stringify({schema: 1, score, id, title, outlet, published, path, passage, ...remarkFields(decided, id)});
}

function asText({passage}: Hit, {id, title, outlet, published, path}: ArticleRow, decided: Decided): string {
	const columns = [published ?? 'undated', outlet ?? '', title, passage?.text ?? '', path ?? ''].map(plainText);
	return [...columns, ...remarkColumn(decided, id)].join('\t');
}
