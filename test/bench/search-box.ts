import {builtProgram, type Corpus, memoryOf} from './corpus.ts';
import {addCost, type Costs} from './growth.ts';
import {keystrokes, type Phrase} from './phrases.ts';
import {probe} from './probe.ts';
import {searchRow} from './search-row.ts';
import {quantile} from './statistics.ts';
import {atMost, figure} from './table.ts';

/** Phrases that are typed. */
const typed = 3;
/** Between two letters of a quick hand, in ms. */
const pause = 150;

/** The built program: from a key in the search box to its results on the screen, and what memory that takes. */
export async function benchSearchBox(corpus: Corpus, phrases: readonly Phrase[], costs: Costs): Promise<string[][]> {
	const {folder, env, size} = corpus;
	const chosen = phrases.slice(0, typed);
	const app = probe({command: process.execPath, args: [builtProgram, folder], env, columns: 120, rows: 40});
	try {
		await app.sees(`Articles ${size}`);
		await app.quiet(1500);
		app.send('/');
		await app.quiet(500);
		const runs: number[] = [];
		for (const {typed} of chosen) {
			app.send(typed[0]!);
			await app.quiet(1000);
			for (const query of keystrokes({typed})) {
				const sent = performance.now();
				app.send(query.at(-1)!);
				// As long as the answer is on its way, there is no number beside the query.
				await app.sees(new RegExp(`/ ${query}\\W.* \\d+\\+? of ${size}`));
				runs.push(performance.now() - sent);
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
