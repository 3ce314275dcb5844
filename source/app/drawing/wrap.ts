import type {Span} from '../../model/span.ts';
import {graphemesOf, widthOf} from './width.ts';

/**
 * Breaks a text into lines of at most `columns`, at spaces where there are any, at any grapheme where there are none
 * (CJK, long URLs). Line breaks of the text are kept.
 *
 * @returns A span of the text for each line, without the spaces at which it was broken; an empty line is an empty span.
 */
export function wrap(text: string, columns: number): Span[] {
	const width = Math.max(1, columns);
	const lines: Span[] = [];
	let start = 0;
	while (start <= text.length) {
		let end = text.indexOf('\n', start);
		if (end === -1) end = text.length;
		wrapParagraph(text, start, end, width, lines);
		start = end + 1;
	}
	return lines;
}

function wrapParagraph(text: string, from: number, to: number, width: number, lines: Span[]): void {
	let lineStart = from;
	let lineEnd = from;
	let used = 0;
	for (const word of wordsOf(text, from, to)) {
		const columns = widthOf(text.slice(word.start, word.end));
		const gap = lineEnd === lineStart ? 0 : widthOf(text.slice(lineEnd, word.start));
		if (used + gap + columns <= width) {
			used += gap + columns;
			if (lineEnd === lineStart) lineStart = word.start;
			lineEnd = word.end;
			continue;
		}
		if (lineEnd > lineStart) lines.push({start: lineStart, end: lineEnd});
		lineStart = word.start;
		lineEnd = word.end;
		used = columns;
		if (columns <= width) continue;
		({lineStart, used} = breakWord(text, word, width, lines));
	}
	lines.push({start: lineStart, end: lineEnd});
}

/** A word wider than a line: full lines are pushed, what is left begins the next. */
function breakWord(text: string, word: Span, width: number, lines: Span[]): {lineStart: number; used: number} {
	let lineStart = word.start;
	let used = 0;
	for (const grapheme of graphemesOf(text.slice(word.start, word.end))) {
		if (used > 0 && used + grapheme.width > width) {
			lines.push({start: lineStart, end: word.start + grapheme.start});
			lineStart = word.start + grapheme.start;
			used = 0;
		}
		used += grapheme.width;
	}
	return {lineStart, used};
}

function* wordsOf(text: string, from: number, to: number): Generator<Span> {
	let start = from;
	for (let at = from; at <= to; at++) {
		if (at < to && text[at] !== ' ' && text[at] !== '\t') continue;
		if (at > start) yield {start, end: at};
		start = at + 1;
	}
}
