import type {Span} from '../../model/span.ts';
import type {StyleName, Theme} from './theme.ts';
import {clip, graphemesOf, isBoundary, widthOf} from './width.ts';

/** A piece of a line in one style. `text` holds no line breaks and no control characters. */
export interface Segment {
	text: string;
	style?: StyleName;
}

/** One line of the screen, before colours: what views return and tests read. */
export interface Line {
	segments: Segment[];
	/** Laid over the line up to its full width: the selection. */
	style?: StyleName;
	/** Column at which `style` ends; where it is not given, at the end of the line. */
	styleEnd?: number;
}

export const blankLine: Line = {segments: []};

/** Short for a line: strings are in the default style. */
export function line(...pieces: (string | Segment)[]): Line {
	return {segments: pieces.map(piece => (typeof piece === 'string' ? {text: piece} : piece))};
}

/** The characters alone. */
export function textOf({segments}: Line): string {
	return segments.map(segment => segment.text).join('');
}

export function lineWidth({segments}: Line): number {
	return segments.reduce((sum, segment) => sum + widthOf(segment.text), 0);
}

/** Text with some spans in another style. `marks` are offsets into `text`, sorted, not overlapping. */
export function marked(text: string, marks: readonly Span[], style: StyleName, base?: StyleName): Segment[] {
	const segments: Segment[] = [];
	const push = (piece: string, name: StyleName | undefined) => {
		if (piece !== '') segments.push(name === undefined ? {text: piece} : {text: piece, style: name});
	};
	let at = 0;
	for (const {start, end} of marks) {
		const first = Math.max(at, start);
		const last = Math.min(end, text.length);
		if (last <= first) continue;
		push(text.slice(at, first), base);
		push(text.slice(first, last), style);
		at = last;
	}
	push(text.slice(at), base);
	return segments;
}

/** Left text, right text, and what is between them blank; the left one gives way where both do not fit. */
export function spread(left: Segment[], right: Segment[], columns: number, ellipsis = '…'): Line {
	const rightWidth = lineWidth({segments: right});
	const room = columns - rightWidth - (rightWidth > 0 ? 1 : 0);
	const kept = clipSegments(left, room, ellipsis);
	const gap = columns - rightWidth - lineWidth({segments: kept});
	return {segments: [...kept, {text: ' '.repeat(Math.max(0, gap))}, ...right]};
}

/** Cuts segments to a number of columns; where something is cut the last column is an ellipsis. */
export function clipSegments(pieces: readonly Segment[], columns: number, ellipsis = '…'): Segment[] {
	const segments = withWholeGraphemes(pieces);
	if (lineWidth({segments}) <= columns) return segments;
	const kept: Segment[] = [];
	let room = columns - widthOf(ellipsis);
	for (const segment of segments) {
		const text = clip(segment.text, room);
		if (text !== '') kept.push({...segment, text});
		room -= widthOf(text);
		if (text.length < segment.text.length) break;
	}
	if (columns >= widthOf(ellipsis)) kept.push({text: ellipsis});
	return kept;
}

/**
 * Segments that begin where graphemes do: a mark or a joiner at the beginning of one belongs to the sign before it, and
 * takes another width, or another sign, when it is drawn apart.
 */
function withWholeGraphemes(segments: readonly Segment[]): Segment[] {
	const isSafe = segments.every(({text}, index) => index === 0 || isBoundary(segments[index - 1]!.text, text));
	if (isSafe) return [...segments];
	const text = textOf({segments: [...segments]});
	const ends = graphemesOf(text).map(grapheme => grapheme.start + grapheme.text.length);
	const whole: Segment[] = [];
	let [start, wanted, end] = [0, 0, 0];
	for (const segment of segments) {
		wanted += segment.text.length;
		while (end < wanted) end = ends.next().value!;
		if (end > start) whole.push({...segment, text: text.slice(start, end)});
		start = end;
	}
	return whole;
}

/** The line as the terminal gets it: cut and filled to exactly `columns`, with SGR sequences around its styles. */
export function paintLine({segments, style, styleEnd}: Line, columns: number, theme: Theme): string {
	const kept = clipSegments(segments, columns, theme.glyphs.ellipsis);
	const fill = ' '.repeat(Math.max(0, columns - lineWidth({segments: kept})));
	const pieces = fill === '' ? kept : [...kept, {text: fill}];
	if (style === undefined || styleEnd === undefined) return paintAll(pieces, style, theme);
	const [under, beyond] = splitAt(pieces, styleEnd);
	return paintAll(under, style, theme) + paintAll(beyond, undefined, theme);
}

function paintAll(pieces: readonly Segment[], lineStyle: StyleName | undefined, theme: Theme): string {
	return pieces.map(piece => theme.paint(piece.text, piece.style, lineStyle)).join('');
}

/** Segments before and from a column on; a sign that stands across it goes to those after. */
function splitAt(segments: readonly Segment[], column: number): [Segment[], Segment[]] {
	const before: Segment[] = [];
	const after: Segment[] = [];
	let room = column;
	for (const segment of segments) {
		const text = after.length === 0 ? clip(segment.text, room) : '';
		if (text !== '') before.push({...segment, text});
		if (text.length < segment.text.length) after.push({...segment, text: segment.text.slice(text.length)});
		room -= widthOf(text);
	}
	return [before, after];
}

/** Exactly `rows` lines of exactly `columns`. */
export function paintBlock(lines: readonly Line[], columns: number, rows: number, theme: Theme): string {
	const painted: string[] = [];
	for (let row = 0; row < rows; row++) painted.push(paintLine(lines[row] ?? blankLine, columns, theme));
	return painted.join('\n');
}
