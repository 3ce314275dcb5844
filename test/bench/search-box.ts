import {openLibraryAt} from '../../source/library/open-library.ts';
import {createSearch} from '../../source/search/search.ts';
import {builtProgram, type Corpus, memoryOf} from './corpus.ts';
import {addCost, type Costs} from './growth.ts';
import {keystrokes, type Phrase} from './phrases.ts';
import {probe} from './probe.ts';
import {searchRow} from './search-row.ts';
import {quantile} from './statistics.ts';
import {atMost, figure} from './table.ts';

/** Phrases that are typed. */
const typed = 3;
/** Hits that the search box asks for. */
const mostHits = 1000;
/** Between two letters of a quick hand, in ms. */
const pause = 150;

/** The built program: from a key in the search box to its results on the screen, and what memory that takes. */
export async function benchSearchBox(corpus: Corpus, phrases: readonly Phrase[], costs: Costs): Promise<string[][]> {
	const {folder, env, size} = corpus;
	const chosen = phrases.slice(0, typed);
	const expected = await countHits(corpus, chosen);
	const app = probe({command: process.execPath, args: [builtProgram, folder], env, columns: 120, rows: 40});
	try {
		await app.sees(`Articles ${size}`);
		await app.quiet(1500);
		app.send('/');
		await app.quiet(500);
		const runs: number[] = [];
		for (const {typed} of chosen) {
			let before = size;
			app.send(typed[0]!);
			await app.quiet(1000);
			for (const query of keystrokes({typed})) {
				const count = expected.get(query)!;
				const sent = performance.now();
				app.send(query.at(-1)!);
				// Where as many are found as before, nothing tells the new results from the old.
				if (count !== before) {
					await app.sees(new RegExp(`/ ${query}\\W.* ${count}\\+? of ${size}`));
					runs.push(performance.now() - sent);
				}
				before = count;
				await app.quiet(pause);
			}
			app.send('\u0015');
			await app.quiet(500);
		}
		const memory = memoryOf(app.pid);
		const p95 = quantile(runs, 0.95);
		addCost(costs, 'key to results on the screen, p95', size, p95);
		addCost(costs, 'memory of the program, MB', size, memory.now);
		const what = `newsglass, memory while searching: ${figure(memory.now)} MB, at its peak ${figure(memory.peak)} MB`;
		return [
			searchRow('newsglass, key to results on the screen', runs, null, null, `p95 ${atMost(p95, 50, ' ms')}`),
			[what, '', '', '', '', '', atMost(memory.now, 400, ' MB')],
		];
	} finally {
		await app.close();
	}
}

/** How many articles each keystroke finds: what the search box says when it has its answer. */
async function countHits({library: place}: Corpus, phrases: readonly Phrase[]): Promise<Map<string, number>> {
	const library = await openLibraryAt(place);
	const search = createSearch(library);
	const counts = new Map<string, number>();
	for (const query of phrases.flatMap(keystrokes)) {
		counts.set(query, (await search.find(query, {limit: mostHits})).hits.length);
	}
	await library.close();
	return counts;
}
