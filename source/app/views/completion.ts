import {flat} from '../drawing/excerpt.ts';
import {type Line, type Segment, spread} from '../drawing/line.ts';
import type {Glyphs} from '../drawing/theme.ts';
import {isList, offered} from '../state/search/completing.ts';
import type {AppState} from '../state/state.ts';

/** Values to go on with, and how many articles have each, for the rows below the search box; none where none is offered. */
export function completionLines(state: AppState, columns: number, glyphs: Glyphs): Line[] {
	const completion = state.search.editing ? state.search.completion : null;
	if (completion === null || !isList(completion)) return [];
	return completion.choices.map(({label, articles}, index) => {
		const isSelected = index === completion.selected;
		const edge: Segment = isSelected ? {text: ` ${glyphs.pointer} `} : {text: ` ${glyphs.divider} `, style: 'dim'};
		const left: Segment[] = [edge, {text: flat(label)}];
		const right: Segment[] = [{text: `${(articles ?? 0).toLocaleString('en')} `, style: 'dim'}];
		return {...spread(left, right, columns, glyphs.ellipsis), ...(isSelected ? {style: 'selected' as const} : {})};
	});
}

/** Names of fields that Tab would write: "outlet: who published it". */
export function fieldHint(state: AppState): string | null {
	const completion = offered(state);
	if (completion === null || isList(completion)) return null;
	return completion.choices.map(({label, says}) => `${label} ${says}`).join(', ');
}
