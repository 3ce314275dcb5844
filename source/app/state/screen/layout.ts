import type {AppState} from '../state.ts';

/** The three parts of the screen; a narrow terminal shows one at a time. */
export type Pane = 'list' | 'reader' | 'panel';

/** A pane's place: column of its left edge, and the size of all of it, title row included. */
export interface Area {
	pane: Pane;
	columns: number;
	rows: number;
}

export interface Layout {
	/** False where the terminal is too small for anything but a line that says so. */
	usable: boolean;
	/** From left to right, one column of divider between them. */
	areas: Area[];
}

export const smallest = {columns: 40, rows: 10};
const columnsForTwo = 100;
const columnsForThree = 140;
const footerRows = 1;
/** Title row of every pane. */
export const titleRows = 1;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, Math.round(value)));

/** Where everything stands: one pane on a narrow terminal, two from 100 columns, three from 140. */
export function layoutOf(
	state: Pick<AppState, 'columns' | 'rows' | 'focus' | 'left' | 'zoomed' | 'linear' | 'facets'>,
): Layout {
	const {columns, focus, left, zoomed, linear} = state;
	const rows = state.rows - footerRows;
	if (columns < smallest.columns || state.rows < smallest.rows) return {usable: false, areas: []};
	if (state.facets !== null) {
		const {columns: beside} = facetsArea(state);
		return {usable: true, areas: beside === columns ? [] : [{pane: 'list', columns: columns - beside - 1, rows}]};
	}
	if (zoomed || linear || columns < columnsForTwo) return {usable: true, areas: [{pane: focus, columns, rows}]};
	if (columns < columnsForThree) {
		const side = clamp(columns * 0.4, 40, 56);
		return {
			usable: true,
			areas: [
				{pane: left, columns: side, rows},
				{pane: 'reader', columns: columns - side - 1, rows},
			],
		};
	}
	const list = clamp(columns * 0.27, 38, 52);
	const panel = clamp(columns * 0.3, 44, 60);
	return {
		usable: true,
		areas: [
			{pane: 'list', columns: list, rows},
			{pane: 'reader', columns: columns - list - panel - 2, rows},
			{pane: 'panel', columns: panel, rows},
		],
	};
}

/** The place of the facets: at the left, beside the list that they narrow; alone where there is no room for both. */
export function facetsArea({columns, rows, linear}: Pick<AppState, 'columns' | 'rows' | 'linear'>) {
	const isAlone = linear || columns < columnsForTwo;
	return {columns: isAlone ? columns : clamp(columns * 0.36, 40, 56), rows: rows - footerRows};
}

/** The pane's area, also where it is not on the screen now: then as it would be if it were alone. */
export function areaOf(state: AppState, pane: Pane): Area {
	const shown = layoutOf(state).areas.find(area => area.pane === pane);
	return shown ?? {pane, columns: state.columns, rows: state.rows - footerRows};
}

/** Lines for content: what is left below the title row. */
export function bodyRows(state: AppState, pane: Pane): number {
	return Math.max(1, areaOf(state, pane).rows - titleRows);
}

export function isShown(state: AppState, pane: Pane): boolean {
	return layoutOf(state).areas.some(area => area.pane === pane);
}

/** Lines that one article takes in the list: title, then where and when, then the passage that was found. */
export function listRowHeight(state: AppState): number {
	const alone = layoutOf(state).areas.length === 1;
	const {text, words} = state.search;
	return (alone ? 1 : 2) + (text.trim() === '' || !words ? 0 : 1);
}

/**
 * How far a list scrolls at least when the selection leaves its window: a terminal moves whole lines by itself, but panes
 * side by side it cannot tell apart, and what scrolls beside another pane is written anew. So there it scrolls seldom.
 */
export function leastScroll(state: AppState, visible: number): number {
	return layoutOf(state).areas.length > 1 ? Math.floor(visible / 2) : 1;
}
