/** One measured thing. */
export interface Measured {
	what: string;
	/** Milliseconds of each run. */
	runs: number[];
	/** Largest allowed ratio to the first row, where there is one. */
	budget?: number;
}

export function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Prints each row with its ratio to the first, and whether it keeps its budget. */
export function printTable(title: string, rows: readonly Measured[]): void {
	const base = median(rows[0]!.runs);
	console.log(`| ${title} | median ms | ratio | budget |`);
	console.log('| --- | ---: | ---: | --- |');
	for (const {what, runs, budget} of rows) {
		const ratio = median(runs) / base;
		const verdict = budget === undefined ? '' : `≤ ${budget}×, ${ratio <= budget ? 'kept' : 'missed'}`;
		console.log(`| ${what} | ${median(runs).toFixed(0)} | ${ratio.toFixed(1)}× | ${verdict} |`);
	}
	console.log();
}
