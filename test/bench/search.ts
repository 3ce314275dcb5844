import {openLibraryAt} from '../../source/library/open-library.ts';
import {searchInThread} from '../../source/search/search-thread.ts';
import type {Bench} from './context.ts';
import {builtProgram, type Corpus, memoryOf} from './corpus.ts';
import {addCost, type Costs, growthTable} from './growth.ts';
import {holdsPhrase, type Phrase, phrasesFrom} from './phrases.ts';
import {probe} from './probe.ts';
import {peerSearches} from './search-peers.ts';
import {searchRow} from './search-row.ts';
import {quantile, timed} from './statistics.ts';
import {atLeast, atMost, figure, type Table} from './table.ts';

const phraseCount = 80;
/** Phrases that are typed into the search box on the screen. */
const typedOnScreen = 2;
const top = 10;

/** Search while typing, from the query to the hits and from the key to the screen; what it finds; beside its peers. */
export async function benchSearch(bench: Bench): Promise<(Table | null)[]> {
	const costs: Costs = new Map();
	const tables: Table[] = [];
	for (const corpus of bench.corpora) {
		const phrases = phrasesFrom(corpus.samples, phraseCount);
		const engine = await inThread(corpus, phrases, costs);
		const screen = await onScreen(corpus, phrases, costs);
		const peers = await peerSearches(corpus, phrases, bench.packages);
		tables.push({
			title: `Search while typing, ${corpus.size.toLocaleString('en-US')} articles`,
			columns: ['p50 ms', 'p95 ms', 'recall title', 'recall body', 'ready in ms', 'budget'],
			rows: [...engine, ...screen, ...peers.rows],
			notes: [
				`Recall: an article that holds the phrase is among the first ${top}, for phrases of two or three words with one slip.`,
				...peers.notes,
			],
		});
	}
	return [...tables, growthTable('Search, ms', costs)];
}

const keystrokes = ({typed}: Phrase) => Array.from(typed.slice(1), (_, at) => typed.slice(0, at + 2));

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
			const ms = await timed(async () => {
				const {hits} = await search[how](phrase.typed, {limit: top});
				const count = found[how][phrase.of];
				count[0]! += (await holdsPhrase(
					library,
					hits.map(({key}) => key),
					phrase,
				))
					? 1
					: 0;
				count[1]! += 1;
			});
			if (how === 'refine') refine.push(ms);
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

/** The built program: a key in the search box to the last byte of its results, and what memory that takes. */
async function onScreen({folder, env, size}: Corpus, phrases: readonly Phrase[], costs: Costs): Promise<string[][]> {
	const app = probe({command: process.execPath, args: [builtProgram, folder], env, columns: 120, rows: 40});
	try {
		await app.sees(`Articles ${size}`);
		await app.quiet(1500);
		app.send('/');
		await app.quiet(500);
		const shown: number[] = [];
		let first = 0;
		for (const {typed} of phrases.slice(0, typedOnScreen)) {
			for (const letter of typed) {
				// The refining step begins 80 ms after the results: what comes before are the letter and the results.
				const [results] = await app.answer(letter, {apart: 60, quiet: 400});
				if (results === undefined) continue;
				if (first === 0) first = results.at;
				else shown.push(results.at);
			}
			app.send('\u0015');
			await app.quiet(400);
		}
		const memory = memoryOf(app.pid);
		const p95 = quantile(shown, 0.95);
		addCost(costs, 'key to results on the screen, p95', size, p95);
		addCost(costs, 'memory of the program, MB', size, memory.now);
		const verdict = size >= 100_000 ? `p95 ${atMost(p95, 50, ' ms')}` : '';
		return [
			searchRow('newsglass, key to results on the screen', shown, null, null, verdict),
			['newsglass, the first key', figure(first), '', '', '', '', ''],
			[
				`newsglass, memory: ${figure(memory.now)} MB, at its peak ${figure(memory.peak)} MB`,
				'',
				'',
				'',
				'',
				'',
				atMost(memory.now, 400, ' MB'),
			],
		];
	} finally {
		await app.close();
	}
}
