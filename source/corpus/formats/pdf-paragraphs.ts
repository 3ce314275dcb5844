import type {PrintedLine} from '../parsers/pdf-lines.ts';

/** How many lines at the top and at the bottom of a page may be the same on others. */
const margin = 3;
/** A line in so many margins is no part of the text. */
const fewestRepeats = 3;

/** Lines that end a paragraph where a column or a page ends with them. */
const sentenceEnd = /[.!?:…]["'”’»)\]]*$/;

/**
 * The paragraphs of printed lines: without page numbers and the heads and feet of pages, with words joined that were
 * hyphenated at the end of a line. A paragraph begins where the gap to the line above is wider than between other
 * lines, where a line is indented, and where the size of letters changes. Linear in the lines.
 */
export function paragraphsOf(printed: readonly PrintedLine[], pages: number): string[] {
	const lines = withoutMargins(printed, pages).map(line => ({...line, text: line.text.replace(/\s+/g, ' ').trim()}));
	const paragraphs: string[] = [];
	let above: PrintedLine | null = null;
	for (const line of lines) {
		if (above && !begins(line, above)) paragraphs.push(joined(paragraphs.pop()!, line.text));
		else paragraphs.push(line.text);
		above = line;
	}
	return paragraphs;
}

function begins(line: PrintedLine, above: PrintedLine): boolean {
	const size = Math.max(line.size, above.size, 1);
	if (Math.abs(line.size - above.size) > size * 0.15) return true;
	const gap = above.y - line.y;
	if (/^[•●▪◦■]/.test(line.text)) return true;
	// The next column or page.
	if (line.page !== above.page || gap < -size * 0.5) return sentenceEnd.test(above.text);
	return gap > size * 1.75 || (line.x > above.x + size * 0.8 && gap > size * 0.5 && sentenceEnd.test(above.text));
}

function joined(paragraph: string, line: string): string {
	if (/\p{Ll}[-\u00ad\u2010]$/u.test(paragraph) && /^\p{Ll}/u.test(line)) return paragraph.slice(0, -1) + line;
	return `${paragraph} ${line}`;
}

const pageNumber = /^\W{0,4}(?:page\s)?\d{1,4}(?:\s?(?:\/|of|von|sur)\s?\d{1,4})?\W{0,4}$/i;
const withoutNumbers = (text: string) => text.replace(/\d+/g, '0').replace(/\s+/g, ' ').trim();

/** Without lines near the top or bottom of pages that are a page number, or that stand there on most pages. */
function withoutMargins(lines: readonly PrintedLine[], pages: number): PrintedLine[] {
	const byPage = Map.groupBy(lines, line => line.page);
	const atEdge = new Set<PrintedLine>();
	for (const onPage of byPage.values())
		for (const line of [...onPage.slice(0, margin), ...onPage.slice(-margin)]) atEdge.add(line);
	const times = new Map<string, number>();
	for (const line of atEdge) {
		const text = withoutNumbers(line.text);
		times.set(text, (times.get(text) ?? 0) + 1);
	}
	const isRepeated = (line: PrintedLine) => {
		const count = times.get(withoutNumbers(line.text))!;
		return count >= fewestRepeats && count > pages / 2;
	};
	return lines.filter(line => !atEdge.has(line) || !(pageNumber.test(line.text.trim()) || isRepeated(line)));
}
