import type {Span} from '../../model/span.ts';
import {widthOf} from './width.ts';
import {wrap} from './wrap.ts';

/** A mark of one kind in a text. */
export interface StyledSpan<Style> extends Span {
	style: Style;
}

/** Words in one style. */
export interface StyledText<Style> {
	text: string;
	style: Style;
}

/** One line of an excerpt with the marks that fall on it, offsets into `text`. */
export interface ExcerptLine<Style> {
	text: string;
	marks: StyledSpan<Style>[];
}

/** Every white space and control character becomes one space, half a surrogate pair a sign, so that offsets stay true. */
export function flat(text: string): string {
	return text.toWellFormed().replace(/[\s\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ');
}

/**
 * As much of a sentence as fits into some lines, with the place that matters in it: from the beginning where that
 * reaches, else from a word a little before the place.
 *
 * @param focus The place that must be seen, offsets into `text`.
 * @param prefix Stands before the sentence, dim, and is never cut: "Harbour Ledger: ".
 */
export function excerpt<Style>(
	text: string,
	focus: Span,
	marks: readonly StyledSpan<Style>[],
	{
		columns,
		rows,
		prefix,
		ellipsis = '…',
	}: {columns: number; rows: number; prefix?: StyledText<Style>; ellipsis?: string},
): ExcerptLine<Style>[] {
	const before = prefix?.text ?? '';
	const shown = flat(text);
	const start = beginning(shown, focus, columns * rows - widthOf(before));
	const lead = before + (start > 0 ? `${ellipsis} ` : '');
	const whole = lead + shown.slice(start);
	const shift = lead.length - start;
	const moved = marks.map(mark => ({...mark, start: Math.max(lead.length, mark.start + shift), end: mark.end + shift}));
	const all = prefix === undefined ? moved : [{start: 0, end: before.length, style: prefix.style}, ...moved];
	const lines = wrap(whole, columns).slice(0, rows);
	const isComplete = lines.length === 0 || lines.at(-1)!.end >= whole.trimEnd().length;
	return lines.map((line, index) => {
		const piece = whole.slice(line.start, line.end);
		const own = all
			.map(mark => ({
				...mark,
				start: Math.max(0, mark.start - line.start),
				end: Math.min(piece.length, mark.end - line.start),
			}))
			.filter(mark => mark.end > mark.start);
		const isCut = !isComplete && index === lines.length - 1;
		return {text: isCut ? withEllipsis(piece, columns, ellipsis) : piece, marks: own};
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
