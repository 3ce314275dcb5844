const longest = 40;

/** The name that a misspelt one most likely stands for; `null` where none is within two letters of it. */
export function nearest(name: string, names: readonly string[]): string | null {
	let best: string | null = null;
	let least = 3;
	for (const candidate of names) {
		const letters = distance(name.slice(0, longest).toLowerCase(), candidate.slice(0, longest).toLowerCase());
		if (letters < least && letters < candidate.length) [best, least] = [candidate, letters];
	}
	return best;
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
	let row = Array.from({length: b.length + 1}, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
		}
		row = next;
	}
	return row[b.length]!;
}
