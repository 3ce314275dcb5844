import type {Span} from '../model/span.ts';

/** A line this long that ends in mid-sentence was broken by an editor or a mail program, not by its author. */
const shortestWrappedLine = 45;
const longestWrappedLine = 100;

/**
 * Splits a text into paragraphs: the stretches that no sentence reaches across. A line break ends one, except inside
 * hard-wrapped text (mail, old wire copy), where only an empty line does.
 *
 * @returns Spans without surrounding white space, none empty, in text order.
 */
export function splitParagraphs(text: string): Span[] {
	const lines = splitLines(text);
	const wrapped = isHardWrapped(text, lines);
	const paragraphs: Span[] = [];
	let open: Span | null = null;
	for (const line of lines) {
		if (line.start === line.end) {
			open = null;
		} else if (open !== null && (wrapped || continues(text, line))) {
			open.end = line.end;
		} else {
			open = {start: line.start, end: line.end};
			paragraphs.push(open);
		}
	}
	return paragraphs;
}

/** Every line, white space around it cut off; an empty line is an empty span. */
function splitLines(text: string): Span[] {
	const lines: Span[] = [];
	let start = 0;
	while (start <= text.length) {
		let end = text.indexOf('\n', start);
		if (end === -1) end = text.length;
		let first = start;
		let last = end;
		while (first < last && isSpace(text.charCodeAt(first))) first++;
		while (last > first && isSpace(text.charCodeAt(last - 1))) last--;
		lines.push({start: first, end: last});
		start = end + 1;
	}
	return lines;
}

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000;

/** A line that begins in lower case goes on with the sentence of the line before. */
function continues(text: string, line: Span): boolean {
	return /^\p{Ll}/u.test(text.slice(line.start, line.start + 2));
}

/** Hard-wrapped: most lines that have a line right below them are of one length, and few of them end a sentence. */
function isHardWrapped(text: string, lines: Span[]): boolean {
	let followed = 0;
	let broken = 0;
	for (const [index, line] of lines.entries()) {
		const next = lines[index + 1];
		if (next === undefined || line.start === line.end || next.start === next.end) continue;
		followed++;
		const length = line.end - line.start;
		const inRange = length >= shortestWrappedLine && length <= longestWrappedLine;
		if (inRange && !/[.!?:”"’')]$/.test(text.slice(line.end - 1, line.end))) broken++;
	}
	return followed >= 4 && broken >= 0.7 * followed;
}
