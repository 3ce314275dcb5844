import type {Document} from '../../document.ts';

/** A stretch between quotation marks: tokens `from` (the opening mark) up to but not including `to`. */
export interface Quote {
	from: number;
	to: number;
	/** Not closed where its paragraph ends, and taken up again by an opening mark at the start of the next one. */
	continues: boolean;
}

/** Verbs that say whose words came before them. */
const saying = new Set([
	'said',
	'says',
	'say',
	'told',
	'tells',
	'added',
	'adds',
	'wrote',
	'writes',
	'replied',
	'asked',
]);

/** How long, in tokens, that may be: "…, the foreign ministry’s spokesman said on Monday." */
const longestAttribution = 12;

/**
 * Finds what stands in quotation marks, paragraph by paragraph, in one pass over the tokens.
 *
 * Curly marks say which way they face; straight ones do by the white space around them. Two apostrophes ('') and two
 * backticks (``) are double marks. An apostrophe opens a quote only where a word follows and a white space precedes it,
 * and the quote only counts where a closing one follows in the paragraph: '90s and workers' are none. A double mark
 * inside double marks, or a single one inside anything, is nested and belongs to the outer quote; so do double ones
 * inside single ones. A double mark that nobody closes reaches to the end of the paragraph where the paragraph begins
 * with it, else to that of the sentence; always to that of the sentence where another quote begins after it.
 */
export function findQuotes({text, tokens, sentences}: Document): Quote[] {
	const quotes: Quote[] = [];
	let index = 0;
	while (index < tokens.length) {
		const paragraph = sentences[tokens.sentence[index]!]!.paragraph;
		let end = index;
		while (end < tokens.length && sentences[tokens.sentence[end]!]!.paragraph === paragraph) {
			end = sentences[tokens.sentence[end]!]!.endToken;
		}
		readParagraph(index, end);
		index = end;
	}
	return quotes;

	function readParagraph(first: number, end: number): void {
		let open = -1;
		let single = -1;
		for (let token = first; token < end; token++) {
			const mark = markAt(token);
			if (mark === null) continue;
			const width = mark.width;
			if (mark.double) {
				if (open !== -1 && beginsAnew(open, token)) {
					quotes.push({from: open, to: sentenceEnd(open), continues: false});
					open = token;
				} else if (open === -1 && mark.opens) open = token;
				else if (open !== -1 && mark.closes) {
					quotes.push({from: open, to: token + width, continues: false});
					open = -1;
				}
			} else if (open === -1) {
				if (single === -1 && mark.opens) single = token;
				else if (single !== -1 && mark.closes) {
					while ((quotes.at(-1)?.from ?? -1) > single) quotes.pop();
					quotes.push({from: single, to: token + width, continues: false});
					single = -1;
				}
			}
			token += width - 1;
		}
		if (open === -1) return;
		const continues = end < tokens.length && (markAt(end)?.double ?? false);
		const to = continues || open === first ? end : sentenceEnd(open);
		quotes.push({from: open, to, continues});
	}

	/** A mark that opens a later sentence, and only opens: nobody has closed the one before. */
	function beginsAnew(open: number, token: number): boolean {
		const {opens, closes} = markAt(token)!;
		if (!opens || closes || tokens.sentence[open] === tokens.sentence[token]) return false;
		return token === sentences[tokens.sentence[token]!]!.firstToken;
	}

	/** Where a quote ends that nobody closes: with its sentence, or before the words that say whose it is (“…, he said”). */
	function sentenceEnd(token: number): number {
		const end = sentences[tokens.sentence[token]!]!.endToken;
		let speech = false;
		for (let at = end - 1; at > Math.max(token + 1, end - longestAttribution); at--) {
			if (saying.has(tokens.lower[at]!)) speech = true;
			if (speech && tokens.surface[at] === ',') return at + 1;
		}
		return end;
	}

	function markAt(token: number): {double: boolean; opens: boolean; closes: boolean; width: number} | null {
		const surface = tokens.surface[token]!;
		if (surface.length > 2) return null;
		const start = tokens.start[token]!;
		const doubled = surface.length === 1 && text[start] === text[start + 1] && tokens.start[token + 1] === start + 1;
		const width = (surface === '`' || surface === "'" || surface === '’') && doubled ? 2 : 1;
		const end = width === 2 ? start + 2 : tokens.end[token]!;
		const before = start === 0 ? ' ' : text[start - 1]!;
		const after = text[end] ?? ' ';
		const facesRight = /[\s([{—–-]/.test(before) && /[^\s]/.test(after);
		if (surface === '“' || surface === '«' || surface === '„') return {double: true, opens: true, closes: false, width};
		if (surface === '”' || surface === '»') return {double: true, opens: false, closes: true, width};
		if (surface === '"' || surface === "''" || (width === 2 && surface !== '`')) {
			return {double: true, opens: facesRight || !/[\p{L}\p{N},.!?]/u.test(before), closes: !facesRight, width};
		}
		if (surface === '``' || (width === 2 && surface === '`')) return {double: true, opens: true, closes: false, width};
		if (surface === '‘' || surface === '`') return {double: false, opens: /\S/.test(after), closes: false, width};
		if (surface === "'" || surface === '’') {
			return {
				double: false,
				opens: surface === "'" && facesRight && /[\p{L}\p{N}]/u.test(after) && !/^\d0s/.test(text.slice(end, end + 3)),
				closes: !/[\s(]/.test(before) && !/[\p{L}\p{N}]/u.test(after),
				width,
			};
		}
		return null;
	}
}
