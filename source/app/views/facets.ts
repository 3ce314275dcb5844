import type {FacetField} from '../../model/facet.ts';
import {flat} from '../drawing/excerpt.ts';
import {type Line, line, type Segment, spread} from '../drawing/line.ts';
import type {Glyphs} from '../drawing/theme.ts';
import {type FacetRow, facetRows} from '../state/facets/rows.ts';
import type {FacetsState} from '../state/facets/state.ts';

const headings: Record<FacetField, string> = {
	outlet: 'Outlets',
	date: 'Months',
	entity: 'Named in them',
	source: 'Who says something',
	tag: 'Tags',
};

const signs = {included: '+', excluded: '!'} as const;

/** What the articles have in common, a line a value with how many have it; `+` and `!` before what the search asks for. */
export function facetLines(facets: FacetsState, columns: number, rows: number, glyphs: Glyphs): Line[] {
	const count = facets.answered === null ? '' : `of ${facets.articles.toLocaleString('en')} articles `;
	const title = spread([{text: ' Narrow by', style: 'heading'}], [{text: count, style: 'dim'}], columns);
	const all = facetRows(facets.facets);
	if (all.length === 0) {
		const none = facets.answered === null ? ' Counting…' : ' Nothing is found: nothing to narrow.';
		return [title, line(''), line({text: none, style: 'dim'})];
	}
	const shown = all.slice(facets.top, facets.top + rows - 1);
	return [title, ...shown.map(row => facetLine(row, facets.selected, columns, glyphs))];
}

function facetLine(row: FacetRow, selected: number, columns: number, glyphs: Glyphs): Line {
	if (row.kind === 'blank') return line('');
	if (row.kind === 'more') return line({text: `     and ${row.count.toLocaleString('en')} more`, style: 'dim'});
	if (row.kind === 'heading') {
		const total = row.facet.total.toLocaleString('en');
		return spread(
			[{text: ` ${headings[row.facet.field]}`, style: 'title'}],
			[{text: `${total} `, style: 'dim'}],
			columns,
		);
	}
	const {value, number} = row;
	const isSelected = number === selected;
	const sign = value.inclusion === null ? ' ' : signs[value.inclusion];
	const name: Segment = {text: flat(value.value), ...(value.inclusion === 'excluded' ? {style: 'dim'} : {})};
	const left: Segment[] = [{text: isSelected ? glyphs.pointer : ' '}, {text: `${sign} `, style: 'key'}, name];
	const right: Segment[] = [{text: `${value.articles.toLocaleString('en')} `, style: 'dim'}];
	return {...spread(left, right, columns, glyphs.ellipsis), ...(isSelected ? {style: 'selected' as const} : {})};
}
