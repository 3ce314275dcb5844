import type {Span} from '../../model/span.ts';
import {widthOf} from './width.ts';
import {wrap} from './wrap.ts';

/** A mark of one kind in a text. */
export interface StyledSpan<Style> extends Span {
	style: Style;
}

/** One line of an excerpt with the marks that fall on it, offsets into `text`. */
export interface ExcerptLine<Style> {
	text: string;
	marks: StyledSpan<Style>[];
}

/** Every white space and control character becomes one space, so that offsets stay true. */
export function flat(text: string): string {
	return text.replace(/[\s\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ');
}

/**
 * As much of a sentence as fits into some lines, with the place that matters in it: from the beginning where that
 * reaches, else from a word a little before the place.
 *
 * @param focus The place that must be seen, offsets into `text`.
 */
export function excerpt<Style>(
	text: string,
	focus: Span,
	marks: readonly StyledSpan<Style>[],
	columns: number,
	rows: number,
	ellipsis = '…',
): ExcerptLine<Style>[] {
	const shown = flat(text);
	const start = beginning(shown, focus, columns * rows);
	const lead = start > 0 ? `${ellipsis} ` : '';
	const rest = shown.slice(start);
	const lines = wrap(lead + rest, columns).slice(0, rows);
	const complete = lines.length === 0 || lines.at(-1)!.end >= (lead + rest).trimEnd().length;
	return lines.map((line, index) => {
		const piece = (lead + rest).slice(line.start, line.end);
		const offset = line.start - lead.length + start;
		const own = marks
			.map(mark => ({...mark, start: Math.max(0, mark.start - offset), end: Math.min(piece.length, mark.end - offset)}))
			.filter(mark => mark.end > mark.start);
		if (complete || index < lines.length - 1) return {text: piece, marks: own};
		return {text: withEllipsis(piece, columns, ellipsis), marks: own};
	});
}

/** Where to begin so that the place stands in the first third. */
function beginning(text: string, focus: Span, room: number): number {
	if (widthOf(text) <= room || focus.end <= room * 0.6) return 0;
	const wanted = Math.max(0, focus.start - Math.floor(room * 0.3));
	const space = text.indexOf(' ', wanted);
	return space === -1 || space >= focus.start ? wanted : space + 1;
}

function withEllipsis(text: string, columns: number, ellipsis: string): string {
	if (widthOf(text) + widthOf(ellipsis) <= columns) return text + ellipsis;
	const lastSpace = text.lastIndexOf(' ');
	return (lastSpace > 0 ? text.slice(0, lastSpace) : text.slice(0, -widthOf(ellipsis))) + ellipsis;
}
