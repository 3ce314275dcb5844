import {openLibraryAt} from '../../source/library/open-library.ts';
import {searchInThread, type ThreadedSearch} from '../../source/search/search-thread.ts';
import type {Corpus} from './corpus.ts';
import {addCost, type Costs} from './growth.ts';
import {keystrokes, type Phrase} from './phrases.ts';
import {searchRow} from './search-row.ts';
import {quantile, timed} from './statistics.ts';

/** Values of a facet as the screen asks for them, and completions as the search box does. */
const values = 200;
const choices = 8;
const hits = 1000;

/** Fields, completion and facets in the search thread: what they take once they are in memory, and the first time. */
export async function benchSearchFields(
	{library: place, size}: Corpus,
	phrases: readonly Phrase[],
	costs: Costs,
): Promise<string[][]> {
	const library = await openLibraryAt(place);
	const search = searchInThread(library);
	await search.prepare();
	const ready = await timed(() => search.facets('', {limit: values}));
	const queries = await queriesOf(search, phrases);
	const rows: string[][] = [];
	const measure = async (
		what: string,
		texts: readonly string[],
		ask: (text: string) => Promise<unknown>,
		first = false,
	) => {
		const runs: number[] = [];
		for (const text of texts) runs.push(await timed(() => ask(text)));
		addCost(costs, `${what}, p95`, size, quantile(runs, 0.95));
		rows.push(searchRow(`newsglass, ${what}`, runs, null, first ? ready : null));
	};
	await measure('a field alone', queries.fields, text => search.find(text, {limit: hits}));
	await measure('a field and words', queries.both, text => search.find(text, {limit: hits}));
	await measure('words sorted by date', queries.words, text => search.refine(text, {limit: hits, sort: 'date'}));
	await measure('completion, a keystroke', queries.typed, text => search.complete(text, text.length, {limit: choices}));
	await measure('facets of all articles', queries.fields.fill(''), () => search.facets('', {limit: values}), true);
	await measure('facets of what words find', queries.words, text => search.facets(text, {limit: values}));
	await search.close();
	await library.close();
	return rows;
}

/** What is asked for comes from the corpus itself: its outlets, names and months, the frequent ones and the others. */
async function queriesOf(search: ThreadedSearch, phrases: readonly Phrase[]) {
	const {facets} = await search.facets('', {limit: 40});
	const named = facets.flatMap(({field, values}) =>
		values.map(({value}) => (field === 'date' ? `date:${value}` : `${field}:"${value}"`)),
	);
	const words = phrases.map(({typed}) => typed.split(' ')[0]!);
	return {
		fields: [...named],
		both: named.map((field, at) => `${field} ${words[at % words.length]}`),
		words,
		typed: named.slice(0, 60).flatMap(text => keystrokes({typed: text.replace('"', '').slice(0, -1)})),
	};
}
