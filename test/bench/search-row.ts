import {median, quantile} from './statistics.ts';
import {figure} from './table.ts';

/** How many were found of how many that were sought. */
export type Recall = Record<'title' | 'body', number[]>;

/** A row of the tables of searches: times of queries, recall, time to make it ready, budget. */
export function searchRow(
	what: string,
	runs: readonly number[],
	recall: Recall | null,
	ready: number | null,
	budget = '',
): string[] {
	const share = (of: 'title' | 'body') => {
		const [hits, all] = recall?.[of] ?? [0, 0];
		return all === 0 ? '' : (hits! / all!).toFixed(2);
	};
	const p95 = quantile(runs, 0.95);
	return [
		what,
		figure(median(runs)),
		figure(p95),
		share('title'),
		share('body'),
		ready === null ? '' : figure(ready),
		budget,
	];
}
