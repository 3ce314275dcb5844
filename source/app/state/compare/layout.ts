import {flat} from '../../drawing/excerpt.ts';
import {wrap} from '../../drawing/wrap.ts';
import type {AppState} from '../state.ts';
import {placedRows} from './rows.ts';

/** Title, and heads of the columns. */
const headRows = 2;
const footerRows = 1;

export interface CompareLayout {
	/** Lines for the rows of the matrix. */
	rows: number;
	/** What the letters over the columns stand for; empty where names stand there. */
	legend: string[];
	/** Lines for the sentences. */
	details: number;
	/** Columns of a cell, and how many outlets have one; the others are only counted. */
	cell: number;
	cells: number;
	/** Columns of what is claimed. */
	claim: number;
}

const wideCell = 11;
export const narrowCell = 3;
/** Columns that a claim keeps, so that it can be told from others. */
const leastClaim = 30;
const mostLegend = 3;

/** "7/12": how many outlets have it. */
export const countColumns = 7;

/** How the screen is parted: names over the columns where there is room for them, else letters that a legend explains. */
export function compareLayout(state: AppState): CompareLayout {
	const {columns, rows, compare} = state;
	const body = Math.max(4, rows - footerRows - headRows);
	const total = compare === null ? 0 : placedRows(compare).totalLines;
	const upper = Math.max(2, Math.min(total, Math.floor(body * 0.5)));
	const {cell, cells} = cellsOf(state);
	const legend = cell === narrowCell ? legendOf(state, cells) : [''];
	return {
		rows: upper,
		legend,
		details: Math.max(1, body - upper - legend.length),
		cell,
		cells,
		claim: columns - countColumns - cells * cell,
	};
}

function cellsOf({columns, compare, linear}: AppState): {cell: number; cells: number} {
	const outlets = compare?.compared?.matrix.outlets.length ?? 0;
	if (linear || outlets === 0) return {cell: 0, cells: 0};
	const cell = outlets * wideCell <= columns / 2 ? wideCell : narrowCell;
	const room = columns - leastClaim - countColumns;
	return {cell, cells: Math.min(outlets, Math.max(0, Math.floor(room / cell)))};
}

/** What stands for an outlet over a narrow column: a, b, c …, then 27, 28 … */
export const letterOf = (index: number) => (index < 26 ? String.fromCharCode(97 + index) : String(index + 1));

function legendOf({columns, compare}: AppState, cells: number): string[] {
	const outlets = compare!.compared!.matrix.outlets.slice(0, cells);
	// A name must not be parted from its letter.
	const text = outlets
		.map(({name}, index) => `${letterOf(index)} ${flat(name ?? '?')}`.replaceAll(' ', '\u00a0'))
		.join('  ');
	return wrap(text, columns - 2)
		.slice(0, mostLegend)
		.map(({start, end}) => text.slice(start, end).replaceAll('\u00a0', ' '));
}
