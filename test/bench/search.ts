import {openLibraryAt} from '../../source/library/open-library.ts';
import {searchInThread} from '../../source/search/search-thread.ts';
import type {Bench} from './context.ts';
import type {Corpus} from './corpus.ts';
import {addCost, type Costs, growthTable} from './growth.ts';
import {holdsPhrase, keystrokes, type Phrase, phrasesFrom} from './phrases.ts';
import {benchSearchBox} from './search-box.ts';
import {benchSearchFields} from './search-fields.ts';
import {peerSearches} from './search-peers.ts';
import {searchRow} from './search-row.ts';
import {quantile, timed} from './statistics.ts';
import {atLeast, atMost, type Table} from './table.ts';

const phraseCount = 80;
const top = 10;

/** Search while typing, from the query to the hits and from the key to the screen; what it finds; beside its peers. */
export async function benchSearch(bench: Bench): Promise<(Table | null)[]> {
	const costs: Costs = new Map();
	const tables: Table[] = [];
	for (const corpus of bench.corpora) {
		const phrases = phrasesFrom(corpus.samples, phraseCount);
		const engine = await inThread(corpus, phrases, costs);
		const fields = await benchSearchFields(corpus, phrases, costs);
		const screen = await benchSearchBox(corpus, phrases, costs);
		const peers = await peerSearches(corpus, phrases, bench.packages);
		tables.push({
			title: `Search while typing, ${corpus.size.toLocaleString('en-US')} articles`,
			columns: ['p50 ms', 'p95 ms', 'recall title', 'recall body', 'ready in ms', 'budget'],
			rows: [...engine, ...fields, ...screen, ...peers.rows],
			notes: [
				`Recall: an article that holds the phrase is among the first ${top}, for phrases of two or three words with one slip.`,
				...peers.notes,
			],
		});
	}
	return [...tables, growthTable('Search, ms', costs)];
}

/** The engine in its thread: every keystroke of every phrase, then the refining step. */
async function inThread({library: place, size}: Corpus, phrases: readonly Phrase[], costs: Costs): Promise<string[][]> {
	const library = await openLibraryAt(place);
	const search = searchInThread(library);
	const ready = await timed(() => search.prepare());
	const find: number[] = [];
	const refine: number[] = [];
	const found = {find: {title: [0, 0], body: [0, 0]}, refine: {title: [0, 0], body: [0, 0]}};
	for (const phrase of phrases) {
		for (const query of keystrokes(phrase)) find.push(await timed(() => search.find(query)));
		for (const how of ['find', 'refine'] as const) {
			let keys: number[] = [];
			const ms = await timed(async () => {
				keys = (await search[how](phrase.typed, {limit: top})).hits.map(({key}) => key);
			});
			if (how === 'refine') refine.push(ms);
			const count = found[how][phrase.of];
			count[0]! += (await holdsPhrase(library, keys, phrase)) ? 1 : 0;
			count[1]! += 1;
		}
	}
	await search.close();
	await library.close();
	addCost(costs, 'made ready', size, ready);
	addCost(costs, 'query to hits, p95', size, quantile(find, 0.95));
	addCost(costs, 'refined, p95', size, quantile(refine, 0.95));
	const share = ([hits, all]: number[]) => hits! / all!;
	const {title, body} = found.refine;
	const limit = size > 10_000 ? 20 : 16;
	const recalls = [`title ${atLeast(share(title), 0.99)}`, `body ${atLeast(share(body), 0.82)}`].join('; ');
	return [
		searchRow('newsglass, query to hits', find, found.find, ready, `p95 ${atMost(quantile(find, 0.95), limit, ' ms')}`),
		searchRow('newsglass, refined when the hand rests', refine, found.refine, null, recalls),
	];
}
