import {irregular} from './irregular.ts';

/**
 * A light stemmer: takes off what inflection adds ("visits", "visited", "visiting" → "visit") and a few endings that make
 * nouns of verbs, and leaves the rest alone. Two words that only look alike cost more here (a false match) than two forms
 * that stay apart, so that it takes off less than Porter's does.
 */
export function stem(word: string): string {
	const known = irregular.get(word);
	if (known !== undefined) return known;
	if (word.length < 4 || word.includes("'")) return word;
	return withoutE(inflection(word));
}

function inflection(word: string): string {
	if (word.endsWith('ies') || word.endsWith('ied')) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
	if (word.endsWith('sses') || /(?:x|ch|sh|z)es$/.test(word)) return word.slice(0, -2);
	if (word.endsWith('s') && !/(?:ss|us|is|ics)$/.test(word)) return word.slice(0, -1);
	for (const ending of ['ing', 'ed']) {
		if (!word.endsWith(ending)) continue;
		const rest = word.slice(0, -ending.length);
		if (rest.length < 3 || !/[aeiouy]/.test(rest)) return word;
		return single(rest);
	}
	if (word.endsWith('ly') && word.length > 5) return inflection(withY(word.slice(0, -2)));
	return word;
}

/** "stopp" → "stop", but "call" and "pass" keep both. */
function single(word: string): string {
	return /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}

function withY(word: string): string {
	return word.endsWith('i') ? `${word.slice(0, -1)}y` : word;
}

/** "increase", "increas(ed)" → "increas": the vowel is lost in half of the forms, so it goes from all. */
function withoutE(word: string): string {
	return word.length > 3 && word.endsWith('e') && !word.endsWith('ee') ? word.slice(0, -1) : word;
}
