import {type Line, line, type Segment} from '../drawing/line.ts';
import type {Glyphs} from '../drawing/theme.ts';
import type {AppState} from '../state/state.ts';
import {selectedDate} from '../state/timeline/selected.ts';
import {dayAt, pieceText, type Strip, stripOf} from '../state/timeline/strip.ts';

/** The strip over the timeline: how much lies where, and below it where it begins and ends, and where the selection is. */
export function stripLines(state: AppState, columns: number, glyphs: Glyphs): Line[] {
	const {density} = state.timeline;
	if (density === null) return [];
	const date = selectedDate(state)?.date;
	const day = date === undefined ? null : dayAt(date, density.level);
	const strip = stripOf(density.bars, density.level, day, columns - 2);
	return strip === null ? [] : [barLine(strip, glyphs), axisLine(strip, columns - 2, glyphs)];
}

function barLine({columns, moreBefore, moreAfter}: Strip, glyphs: Glyphs): Line {
	const bars = columns.map(({height, isHere}): Segment => {
		const text = height === 0 ? ' ' : [...glyphs.heights][height - 1]!;
		return {text, style: isHere ? 'target' : 'date'};
	});
	const edge = (more: boolean, sign: string): Segment => ({text: more ? sign : ' ', style: 'dim'});
	return line(edge(moreBefore, '<'), ...merged(bars), edge(moreAfter, '>'));
}

/** First and last piece at the ends, the selected one where it stands; what has no room is left out. */
function axisLine({columns}: Strip, room: number, glyphs: Glyphs): Line {
	const cells = Array.from({length: room}, () => ' ');
	const isFree = (at: number, text: string) =>
		at >= 0 &&
		at + text.length <= room &&
		cells.slice(Math.max(0, at - 1), at + text.length + 1).every(cell => cell === ' ');
	const put = (at: number, text: string) => {
		if (isFree(at, text)) for (const [offset, character] of [...text].entries()) cells[at + offset] = character;
	};
	const here = columns.findIndex(({isHere}) => isHere);
	if (here !== -1) {
		const text = pieceText(columns[here]!.value);
		const fits = here + 1 + text.length <= room;
		put(fits ? here : here - text.length, fits ? `${glyphs.here}${text}` : `${text}${glyphs.here}`);
	}
	const last = pieceText(columns.at(-1)!.value);
	put(0, pieceText(columns[0]!.value));
	put(Math.max(0, columns.length - last.length), last);
	return line(' ', {text: cells.join('').trimEnd(), style: 'dim'});
}

/** Neighbours of one style as one piece. */
function merged(segments: readonly Segment[]): Segment[] {
	const joined: Segment[] = [];
	for (const segment of segments) {
		const last = joined.at(-1);
		if (last !== undefined && last.style === segment.style) last.text += segment.text;
		else joined.push({...segment});
	}
	return joined;
}
