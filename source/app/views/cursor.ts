import {widthOf} from '../drawing/width.ts';
import {areaOf, layoutOf} from '../state/layout.ts';
import type {AppState} from '../state/state.ts';
import {pipeBox, pipeSign} from './footer.ts';
import {searchBox, searchSign} from './list.ts';
import {paletteBox, paletteSign} from './palette.ts';

/** The cell, from 0, where the terminal's cursor stands: in what is being typed; `undefined` where nothing is. */
export function cursorOf(state: AppState): {x: number; y: number} | undefined {
	const {prompt, search, columns, rows} = state;
	if (!layoutOf(state).usable) return undefined;
	if (prompt?.kind === 'palette') return {x: widthOf(paletteSign) + paletteBox(prompt, columns).cursor, y: 0};
	if (prompt?.kind === 'pipe') return {x: widthOf(pipeSign(prompt)) + pipeBox(prompt, columns).cursor, y: rows - 1};
	if (!search.editing) return undefined;
	return {x: widthOf(searchSign) + searchBox(state, areaOf(state, 'list').columns).cursor, y: 0};
}
