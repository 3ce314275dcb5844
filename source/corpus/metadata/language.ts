import {functionWords, letters, scripts} from './function-words.ts';

/** How much of a text is looked at, in UTF-16 code units. */
const sampleSize = 4000;
/** Below this many words the text alone tells nothing. */
const fewestWords = 8;

const languagesOfWord = new Map<string, string[]>();
for (const [language, words] of Object.entries(functionWords)) {
	for (const word of new Set(words)) languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), language]);
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** "U.S.", "M. Johnson": in tables of results they would pass for the one-letter words of Slavic languages. */
const initials = /(?<!\p{L})\p{L}\./gu;

/** Neither Latin letters nor punctuation nor signs of money. */
const beyondLatin = /[^\0-\u024f\u1e00-\u1eff\u2000-\u20cf]/g;

/** The language by the script alone, for all but the Latin script. */
function byScript(sample: string): string | null {
	if (count(sample, beyondLatin) < 4) return null;
	const all = count(sample, /\p{L}/gu);
	const latin = count(sample, /\p{Script=Latin}/gu);
	// One letter of such a script says about as much as two or three of Latin.
	if (all < 8 || (all - latin) * 2.5 < latin) return null;
	const [kana, hangul] = [count(sample, scripts[0]![0]), count(sample, scripts[1]![0])];
	if (kana > all * 0.05) return 'ja';
	if (hangul > all * 0.2) return 'ko';
	const found = scripts.slice(2).map(([pattern, language]) => ({language, letters: count(sample, pattern)}));
	const best = found.reduce((a, b) => (b.letters > a.letters ? b : a));
	if (best.letters === 0) return null;
	const finer = letters[best.language]?.find(([pattern]) => count(sample, pattern) > best.letters * 0.01);
	if (finer) return finer[1];
	if (best.language === 'ru' && count(sample, /[ыэё]/gi) === 0 && count(sample, /ъ/gi) > best.letters * 0.01)
		return 'bg';
	return best.language;
}

/**
 * The language of a text as a BCP 47 primary subtag: by script, and for the Latin script by which language's commonest
 * words are the most frequent; `und` where the text is too short or no language stands out.
 */
export function detectLanguage(text: string): string {
	const sample = text.slice(0, sampleSize);
	const scripted = byScript(sample);
	if (scripted) return scripted;
	const words =
		sample
			.toLowerCase()
			.replace(initials, ' ')
			.match(/\p{L}+/gu) ?? [];
	if (words.length < fewestWords) return 'und';
	const scores = new Map<string, number>();
	for (const word of words) {
		const languages = languagesOfWord.get(word) ?? [];
		// A word of many languages speaks for each of them, but not loudly.
		for (const language of languages)
			scores.set(language, (scores.get(language) ?? 0) + 1 / Math.sqrt(languages.length));
	}
	const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
	if (!best || best[1] < Math.max(2, words.length * 0.06)) return 'und';
	return second && second[1] === best[1] ? 'und' : best[0];
}

/** The primary subtag of a language tag ("en-GB" → `en`); `null` where it is none. */
export function primarySubtag(tag: string): string | null {
	return /^\s*([a-z]{2,3})(?:[-_][\w-]{0,40})?\s*$/i.exec(tag.slice(0, 60))?.[1]?.toLowerCase() ?? null;
}
