import type {Document, PartOfSpeech} from '../document.ts';

/**
 * The tokens of a document as the parsers read them: nothing can be read past `limit`, the end of the sentence, so that
 * no parser has to look after that.
 */
export interface Words {
	readonly document: Document;
	/** Index of the first token of the sentence. */
	first: number;
	/** Index after its last token. */
	limit: number;
}

/** The token in lower case, with a straight apostrophe; empty outside of the sentence. */
export function word(words: Words, at: number): string {
	if (at < words.first || at >= words.limit) return '';
	const lower = words.document.tokens.lower[at]!;
	return lower.charCodeAt(0) === 0x2019 ? `'${lower.slice(1)}` : lower;
}

/** The token as it stands; empty outside of the sentence. */
export function surface(words: Words, at: number): string {
	return at < words.first || at >= words.limit ? '' : words.document.tokens.surface[at]!;
}

export function partOfSpeech(words: Words, at: number): PartOfSpeech | null {
	return at < words.first || at >= words.limit ? null : words.document.tokens.partOfSpeech[at]!;
}

export function isCapitalized(words: Words, at: number): boolean {
	return /^\p{Lu}/u.test(surface(words, at));
}

/** A hyphen or dash of any kind. */
export function isDash(text: string): boolean {
	return text === '-' || text === '–' || text === '—' || text === '‑' || text === '−';
}

/** Whether the token stands right behind the one before, without white space. */
export function isGlued(words: Words, at: number): boolean {
	const {start, end} = words.document.tokens;
	return at > words.first && at < words.limit && start[at] === end[at - 1];
}
