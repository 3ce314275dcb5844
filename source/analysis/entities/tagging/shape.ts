/** How a word is written, as far as names care. */
export const Writing = {
	lower: 0,
	/** Putin */
	capital: 1,
	/** NATO */
	upper: 2,
	/** A, or B. in "George B. Shaw" */
	initial: 3,
	/** U.S. */
	dotted: 4,
	/** McDonald, iPhone */
	mixed: 5,
	number: 6,
	/** F16, 3rd */
	alphanumeric: 7,
	/** Letters without case: Arabic, Chinese, … */
	caseless: 8,
	stop: 9,
	punctuation: 10,
	/** Before the first and after the last token of a sentence. */
	edge: 11,
} as const;
export const writingCount = 12;

/** Longer words are told by their beginning: the rest says nothing more about how they are written. */
const longestRead = 40;

/** One of `Writing`. Looks at the first 40 characters. */
export function writingOf(word: string): number {
	let upper = 0;
	let lower = 0;
	let digits = 0;
	let others = 0;
	let dots = 0;
	let firstIsUpper = false;
	const length = Math.min(word.length, longestRead);
	for (let index = 0; index < length; index++) {
		const character = word[index]!;
		if (character >= '0' && character <= '9') digits++;
		else if (character === '.') dots++;
		else if (character.toLowerCase() !== character.toUpperCase()) {
			if (character === character.toLowerCase()) lower++;
			else {
				upper++;
				if (index === 0) firstIsUpper = true;
			}
		} else if (/[\p{L}\p{M}]/u.test(character)) others++;
	}
	const letters = upper + lower + others;
	if (letters === 0) {
		if (digits > 0) return Writing.number;
		return /^[.!?]/.test(word) ? Writing.stop : Writing.punctuation;
	}
	if (digits > 0) return Writing.alphanumeric;
	if (upper === 0) return lower > 0 ? Writing.lower : Writing.caseless;
	if (letters === 1) return Writing.initial;
	if (lower === 0) return dots > 0 && letters <= 2 * dots + 1 ? Writing.dotted : Writing.upper;
	return firstIsUpper && upper === 1 ? Writing.capital : Writing.mixed;
}

/** Capital, upper, initial, dotted or mixed: a word that could be a part of a name in running text. */
export const isCapitalized = (writing: number): boolean => writing >= Writing.capital && writing <= Writing.mixed;

/** A hash of the word's letters and digits by kind, runs cut to two: "McDonald" → XxXxx, "1996-08" → dd-dd. */
export function shapeHash(word: string): number {
	let hash = 17;
	let last = -1;
	let run = 0;
	const length = Math.min(word.length, longestRead);
	for (let index = 0; index < length; index++) {
		const character = word[index]!;
		let kind = word.charCodeAt(index);
		if (character >= '0' && character <= '9') kind = 1;
		else if (character !== character.toLowerCase()) kind = 2;
		else if (character !== character.toUpperCase()) kind = 3;
		else if (kind > 127) kind = 4;
		run = kind === last ? run + 1 : 1;
		last = kind;
		if (run <= 2) hash = Math.imul(hash ^ kind, 0x01000193);
	}
	return hash;
}
