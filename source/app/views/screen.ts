import {type Line, line, paintBlock, paintLine} from '../drawing/line.ts';
import type {Glyphs, Theme} from '../drawing/theme.ts';
import {type Area, facetsArea, layoutOf, smallest} from '../state/screen/layout.ts';
import type {AppState} from '../state/state.ts';
import {comparePage} from './compare/compare.ts';
import {facetLines} from './facets.ts';
import {footerLine} from './footer.ts';
import {listLines} from './list.ts';
import {overlayPage} from './overlay.ts';
import {panelLines} from './panel.ts';
import {pickPage} from './pick.ts';
import {readerLines} from './reader.ts';

const views = {list: listLines, reader: readerLines, panel: panelLines};

/** A block of the screen, painted: exactly `rows` lines of exactly `columns`. */
export interface Block {
	name: string;
	columns: number;
	rows: number;
	text: string;
}

/** The screen as blocks from left to right over the footer. Pure: what Ink lays out and what is painted before it. */
export function screenBlocks(state: AppState, theme: Theme): {panes: Block[]; footer: Block} {
	const {columns, rows} = state;
	const layout = layoutOf(state);
	if (!layout.usable) {
		const text = `newsglass needs ${smallest.columns}×${smallest.rows}; this is ${columns}×${rows}`;
		return {panes: [], footer: block('small', [line(text)], columns, 1, theme)};
	}
	const footer = {
		name: 'footer',
		columns,
		rows: 1,
		text: paintLine(footerLine(state, columns, theme.glyphs), columns, theme),
	};
	const {prompt} = state;
	if (prompt?.kind === 'pick') {
		const lines = pickPage(prompt, columns, rows - 1, theme.glyphs);
		return {panes: [block('pick', lines, columns, rows - 1, theme)], footer};
	}
	if (state.compare?.shown && state.overlay === null) {
		const lines = comparePage(state, columns, rows - 1, theme.glyphs);
		return {panes: [block('compare', lines, columns, rows - 1, theme)], footer};
	}
	if (state.overlay !== null) {
		return {
			panes: [block('overlay', overlayPage(state, columns, rows - 1, theme.glyphs), columns, rows - 1, theme)],
			footer,
		};
	}
	const blocks = [...facetsBlock(state, theme), ...layout.areas.map(area => paneBlock(state, area, theme))];
	const panes = blocks.flatMap((pane, index): Block[] =>
		index === 0 ? [pane] : [dividerBlock(pane.rows, index, theme), pane],
	);
	return {panes, footer};
}

function facetsBlock(state: AppState, theme: Theme): Block[] {
	if (state.facets === null) return [];
	const {columns, rows} = facetsArea(state);
	return [block('facets', facetLines(state.facets, columns, rows, theme.glyphs), columns, rows, theme)];
}

function paneBlock(state: AppState, {pane, columns, rows}: Area, theme: Theme): Block {
	const lines: Line[] = views[pane](state, columns, rows, theme.glyphs as Glyphs);
	return block(pane, lines, columns, rows, theme);
}

function dividerBlock(rows: number, index: number, theme: Theme): Block {
	const divider = Array.from({length: rows}, () => line({text: theme.glyphs.divider, style: 'dim'}));
	return block(`divider ${index}`, divider, 1, rows, theme);
}

function block(name: string, lines: readonly Line[], columns: number, rows: number, theme: Theme): Block {
	return {name, columns, rows, text: paintBlock(lines, columns, rows, theme)};
}

/** The whole screen as one text: what is painted before Ink is there. */
export function screenText(state: AppState, theme: Theme): string {
	const {panes, footer} = screenBlocks(state, theme);
	const columns = panes.map(({text}) => text.split('\n'));
	const rows = columns[0]?.map((_, row) => columns.map(lines => lines[row]).join('')) ?? [];
	return [...rows, footer.text].join('\n');
}
