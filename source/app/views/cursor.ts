import {widthOf} from '../drawing/width.ts';
import {placedRows} from '../state/compare/rows.ts';
import type {CompareState} from '../state/compare/state.ts';
import {panelHeadRows, shownListing, shownRows} from '../state/panel/panel.ts';
import {areaOf, layoutOf, listRowHeight, titleRows} from '../state/screen/layout.ts';
import type {AppState} from '../state/state.ts';
import {lineBox, lineSign} from './footer.ts';
import {searchBox, searchSign} from './list.ts';
import {pickBox, pickSign} from './pick.ts';

/**
 * The cell, from 0, where the terminal's cursor stands: in what is being typed. Elsewhere it is hidden (`undefined`), save
 * for screen readers, which read the line that it stands on.
 */
export function cursorOf(state: AppState): {x: number; y: number} | undefined {
	const {prompt, search, columns, rows} = state;
	if (!layoutOf(state).usable) return undefined;
	if (prompt?.kind === 'pick') return {x: widthOf(pickSign(prompt)) + pickBox(prompt, columns).cursor, y: 0};
	if (prompt?.kind === 'line') return {x: widthOf(lineSign(prompt)) + lineBox(prompt, columns).cursor, y: rows - 1};
	if (!search.editing) return state.linear ? {x: 0, y: selectedRow(state)} : undefined;
	return {x: widthOf(searchSign(state)) + searchBox(state, areaOf(state, 'list').columns).cursor, y: 0};
}

/** Below the title and the heads of the columns. */
function compareRow(compare: CompareState): number {
	return 2 + (placedRows(compare).placed[compare.selected]?.line ?? 0) - compare.top;
}

function selectedRow(state: AppState): number {
	if (state.overlay !== null) return titleRows;
	if (state.compare?.shown) return compareRow(state.compare);
	if (state.focus === 'reader') return titleRows;
	if (state.focus === 'list') return titleRows + (state.list.selected - state.list.top) * listRowHeight(state);
	const {selected, top} = shownListing(state);
	return titleRows + panelHeadRows(state) + (shownRows(state).placed[selected]?.line ?? 0) - top;
}
