import type {Facet, FacetField, FacetValue} from '../../../model/facet.ts';

/** A line of the facets: a heading, a value with its number from 0, how many more there are, or a blank one. */
export type FacetRow =
	| {kind: 'heading'; facet: Facet}
	| {kind: 'value'; field: FacetField; value: FacetValue; number: number}
	| {kind: 'more'; count: number}
	| {kind: 'blank'};

const rowsOf = new WeakMap<readonly Facet[], FacetRow[]>();

/** Facets one below the other; those without a value are left out. */
export function facetRows(facets: readonly Facet[]): FacetRow[] {
	const known = rowsOf.get(facets);
	if (known) return known;
	const rows: FacetRow[] = [];
	let number = 0;
	for (const facet of facets) {
		const {field, values, total} = facet;
		if (values.length === 0) continue;
		if (rows.length > 0) rows.push({kind: 'blank'});
		rows.push({kind: 'heading', facet});
		for (const value of values) rows.push({kind: 'value', field, value, number: number++});
		if (total > values.length) rows.push({kind: 'more', count: total - values.length});
	}
	rowsOf.set(facets, rows);
	return rows;
}

/** The line of a value. */
export const lineOfValue = (rows: readonly FacetRow[], number: number): number =>
	rows.findIndex(row => row.kind === 'value' && row.number === number);

/** The value with a number. */
export function valueAt(rows: readonly FacetRow[], number: number): Extract<FacetRow, {kind: 'value'}> | null {
	const row = rows[lineOfValue(rows, number)];
	return row?.kind === 'value' ? row : null;
}

export const countValues = (rows: readonly FacetRow[]): number =>
	rows.reduce((count, {kind}) => count + (kind === 'value' ? 1 : 0), 0);
