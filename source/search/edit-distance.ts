/**
 * True where one slip of the finger at most (a letter more, less, or wrong, or two neighbours swapped) makes `b` of `a`.
 *
 * Both are walked from the front to the first difference and from the back to the last; what is left in the middle says
 * which slip it was, so the cost is that of comparing two strings.
 */
export function withinOneEdit(a: string, b: string): boolean {
	const difference = a.length - b.length;
	if (difference > 1 || difference < -1) return false;
	const shorter = Math.min(a.length, b.length);
	let front = 0;
	while (front < shorter && a.charCodeAt(front) === b.charCodeAt(front)) front++;
	let back = 0;
	while (back < shorter - front && a.charCodeAt(a.length - 1 - back) === b.charCodeAt(b.length - 1 - back)) back++;
	const restA = a.length - front - back;
	const restB = b.length - front - back;
	if (restA <= 1 && restB <= 1) return true;
	return (
		restA === 2 &&
		restB === 2 &&
		a.charCodeAt(front) === b.charCodeAt(front + 1) &&
		a.charCodeAt(front + 1) === b.charCodeAt(front)
	);
}

/** True where `word` begins with something that is one slip away from `start`: what a word half typed, and mistyped, means. */
export function beginsWithinOneEdit(word: string, start: string): boolean {
	for (let length = start.length - 1; length <= start.length + 1; length++) {
		if (length <= word.length && withinOneEdit(word.slice(0, length), start)) return true;
	}
	return false;
}

/** Words shorter than this are taken as they are typed: a slip in them could mean too many others. */
export const shortestForgiven = 4;
