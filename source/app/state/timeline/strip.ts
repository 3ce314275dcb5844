import type {DateMention} from '../../../model/date-mention.ts';
import type {CalendarLevel, DensityBar} from '../../../model/timeline.ts';
import {areaOf} from '../screen/layout.ts';
import type {AppState} from '../state.ts';

/** A column of the strip: the piece of the calendar it stands for, and how full it is, 0 (empty) to 8. */
export interface StripColumn {
	value: string;
	height: number;
	/** The selected entry lies in it. */
	isHere: boolean;
}

export interface Strip {
	columns: StripColumn[];
	/** More lies before the first, or after the last column. */
	moreBefore: boolean;
	moreAfter: boolean;
}

const heights = 8;
/** A piece takes no more columns, however few there are. */
const widest = 4;

/** Rows of the panel below which the strip takes none away from the list. */
const leastRows = 12;

/** Lines that the strip takes above the list: itself, and what it stands on. */
export function stripRows(state: AppState): number {
	const {panel, timeline, linear} = state;
	if (panel.tab !== 'timeline' || linear || timeline.density === null) return 0;
	return timeline.density.bars.length > 0 && areaOf(state, 'panel').rows >= leastRows ? 2 : 0;
}

/** Columns that the strip has. */
export const stripPieces = (state: AppState): number => Math.max(1, areaOf(state, 'panel').columns - 2);

/**
 * The calendar from the first to the last entry, piece by piece, each as high as the logarithm of its entries; where there
 * is no room for all, the part around the selected day.
 *
 * @param day First day of the selected entry; `null` where it has none.
 * @returns `null` where there are no entries.
 */
export function stripOf(
	bars: readonly DensityBar[],
	level: CalendarLevel,
	day: string | null,
	room: number,
): Strip | null {
	const [first, last] = [bars[0], bars.at(-1)];
	if (first === undefined || last === undefined) return null;
	const start = numberOf(first.value, level);
	const length = numberOf(last.value, level) - start + 1;
	const here = day === null ? null : numberOf(day.slice(0, lengths[level]), level) - start;
	const shown = Math.min(length, room);
	const from = Math.max(0, Math.min(length - shown, (here ?? length) - (shown >> 1)));
	const width = Math.max(1, Math.min(widest, Math.floor(room / shown)));
	const most = bars.reduce((max, {count}) => Math.max(max, count), 1);
	const counts = new Map(bars.map(({value, count}) => [numberOf(value, level) - start, count]));
	const columns = Array.from({length: shown * width}, (_, at): StripColumn => {
		const piece = from + Math.floor(at / width);
		const count = counts.get(piece) ?? 0;
		const height = count === 0 ? 0 : 1 + Math.round(((heights - 1) * Math.log1p(count)) / Math.log1p(most));
		return {value: pieceAt(start + piece, level), height: Math.min(heights, height), isHere: piece === here};
	});
	return {columns, moreBefore: from > 0, moreAfter: from + shown < length};
}

/** Characters of a day that say in which piece it lies. */
const lengths: Record<CalendarLevel, number> = {century: 2, decade: 3, year: 4, month: 7, day: 10};
const dayLength = 86_400_000;

/** Pieces of a level, numbered without gaps. */
function numberOf(value: string, level: CalendarLevel): number {
	if (level === 'day') return Date.parse(`${value}T00:00:00Z`) / dayLength;
	return level === 'month' ? Number(value.slice(0, 4)) * 12 + Number(value.slice(5)) - 1 : Number(value);
}

function pieceAt(number: number, level: CalendarLevel): string {
	if (level === 'day') return new Date(number * dayLength).toISOString().slice(0, 10);
	if (level !== 'month') return String(number).padStart(lengths[level], '0');
	return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** Days that a piece has at the most. */
const longest: Record<CalendarLevel, number> = {day: 1, month: 31, year: 366, decade: 3653, century: 36_525};

/** The day by which an entry lies in a piece of a level; `null` where it is known less finely, or not at all. */
export function dayAt({from, to}: Pick<DateMention, 'from' | 'to'>, level: CalendarLevel): string | null {
	if (from === null || to === null) return null;
	return (Date.parse(to) - Date.parse(from)) / dayLength <= longest[level] ? from : null;
}

/** A piece for people: "20th century", "1990s", "1998", "1998-03", "1998-03-04". */
export function pieceText(value: string): string {
	if (value.length === 2) return `${ordinal(Number(value) + 1)} century`;
	return value.length === 3 ? `${value}0s` : value;
}

function ordinal(number: number): string {
	const ending = ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
	return `${number}${number % 100 >= 11 && number % 100 <= 13 ? 'th' : ending}`;
}
