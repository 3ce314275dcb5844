import type {CutPiece} from '../../../model/article.ts';
import type {Span} from '../../../model/span.ts';
import {wrap} from '../../drawing/wrap.ts';

/** A line that is not in the text: what was cut out of it, or why. */
export interface CutLine {
	text: string;
	part: 'reason' | 'cut';
}

/** The sign before a line that was cut takes this much. */
const indent = 2;

export function isSpan(line: Span | CutLine | null | undefined): line is Span {
	return line !== null && line !== undefined && 'start' in line;
}

/** The lines of a text with what was cut out of it where it stood, each piece below its reason and between blank lines. */
export function withCut(
	lines: readonly (Span | null)[],
	cut: readonly CutPiece[],
	columns: number,
): (Span | CutLine | null)[] {
	const pieces = cut.toSorted((a, b) => a.at - b.at);
	const shown: (Span | CutLine | null)[] = [];
	const blank = () => {
		const last = shown.at(-1);
		const isBlank = last === null || (isSpan(last) && last.start === last.end);
		if (shown.length > 0 && !isBlank) shown.push(null);
	};
	let next = 0;
	const showBefore = (offset: number) => {
		for (; next < pieces.length && pieces[next]!.at <= offset; next++) {
			const {text, reason} = pieces[next]!;
			blank();
			shown.push({text: reason, part: 'reason'});
			for (const {start, end} of wrap(text, columns - indent)) shown.push({text: text.slice(start, end), part: 'cut'});
			shown.push(null);
		}
	};
	for (const line of lines) {
		if (isSpan(line)) showBefore(line.start);
		shown.push(line);
	}
	showBefore(Number.POSITIVE_INFINITY);
	return shown;
}
