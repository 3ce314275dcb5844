import type {ClaimMatrix, MatrixCell, MatrixRow, MatrixRowKind, Saying} from '../../../comparison/matrix/matrix.ts';
import {grouped, type PanelRows} from '../panel/rows.ts';
import type {CompareState} from './state.ts';

export const kindHeadings: Record<MatrixRowKind, string> = {
	differing: 'Possible differences',
	shared: 'Said by more than one',
	single: 'Only in one',
};

const none: MatrixRow[] = [];
const cache = new WeakMap<ClaimMatrix, Map<MatrixRowKind, MatrixRow[]>>();

/** The rows that are shown, in the order of the matrix; the same array as long as nothing changes. */
export function shownRows({compared, kind}: CompareState): MatrixRow[] {
	if (compared === null) return none;
	const {matrix} = compared;
	if (kind === null) return matrix.rows;
	const known = cache.get(matrix) ?? new Map<MatrixRowKind, MatrixRow[]>();
	cache.set(matrix, known);
	const rows = known.get(kind) ?? matrix.rows.filter(row => row.kind === kind);
	known.set(kind, rows);
	return rows;
}

/** The rows under their headings, one line each. */
export function placedRows(compare: CompareState): PanelRows {
	return grouped(
		shownRows(compare),
		'',
		({kind}) => kindHeadings[kind],
		() => 1,
	);
}

export const selectedRow = (compare: CompareState): MatrixRow | null => shownRows(compare)[compare.selected] ?? null;

/** The sentences of a row: those that say it, by outlet, then those that say otherwise. */
export function sayingsOf({cells}: MatrixRow): Saying[] {
	const all = cells.flatMap((cell: MatrixCell) => cell.sayings);
	return [...all.filter(({stance}) => stance === 'says'), ...all.filter(({stance}) => stance === 'otherwise')];
}

/** The sentence that is meant when one is copied or opened: the selected one, or the plainest of the row. */
export function sayingInHand(compare: CompareState): Saying | null {
	const row = selectedRow(compare);
	if (row === null) return null;
	return compare.saying === null ? row.plainest : (sayingsOf(row)[compare.saying] ?? null);
}
