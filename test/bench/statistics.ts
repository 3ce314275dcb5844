/** @param share 0.5 for the median, 0.95 for what nineteen of twenty stay below. @returns 0 for no numbers. */
export function quantile(numbers: readonly number[], share: number): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	const place = (sorted.length - 1) * share;
	const below = sorted[Math.floor(place)] ?? 0;
	const above = sorted[Math.ceil(place)] ?? 0;
	return below + (above - below) * (place - Math.floor(place));
}

export const median = (numbers: readonly number[]) => quantile(numbers, 0.5);

/** Milliseconds that something takes. */
export async function timed(work: () => unknown): Promise<number> {
	const started = performance.now();
	await work();
	return performance.now() - started;
}
