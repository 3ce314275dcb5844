/*
The panes for those who hear the screen: one pane at a time, no frames and no columns, every line a sentence that says
what it is. The selected line begins with "> ", and the terminal's cursor stands on it.
*/
import {remarksOn} from '../../decisions/remarks.ts';
import type {ArticleRow, EntityRow} from '../../model/listing.ts';
import {flat} from '../drawing/excerpt.ts';
import {type Line, line, marked} from '../drawing/line.ts';
import type {Glyphs} from '../drawing/theme.ts';
import {ellipsize, widthOf} from '../drawing/width.ts';
import {isMarked} from '../state/marking/marking.ts';
import {shownListing} from '../state/panel/panel.ts';
import {tabNames} from '../state/panel/places.ts';
import {scopeText} from '../state/panel/scope.ts';
import type {SearchHit} from '../state/search/state.ts';
import type {AppState} from '../state/state.ts';
import {placeInTimeline} from '../state/timeline/loading.ts';
import {copiesText} from './copies.ts';
import {spokenRemarks} from './remarks.ts';

/** "Article 3 of 18: title. Outlet. Date. Starred."; a long title gives way to what follows it. */
export function articleLine(state: AppState, row: ArticleRow, index: number, columns: number, glyphs: Glyphs): Line {
	const {list, search} = state;
	const pointer = index === list.selected ? '> ' : '  ';
	const start = `${pointer}Article ${index + 1} of ${list.keys.length}: `;
	const said = [isMarked(state, index) ? ' Marked.' : '', ...spokenRemarks(remarksOn(state.decided, row.id))].join('');
	const copies = copiesText(row);
	const where = [row.outlet ?? 'Unknown outlet', row.published ?? 'undated', ...(copies === '' ? [] : [copies])];
	const rest = `${where.map(part => ` ${flat(part)}.`).join('')}${said}`;
	const title = ellipsize(flat(row.title), columns - widthOf(start) - widthOf(rest) - 1, glyphs.ellipsis);
	const marks = search.hits.get(row.key)?.titleMarks ?? [];
	return line(start, ...marked(title, marks, 'match'), `.${rest}`);
}

export function passageLine(hit: SearchHit | undefined): Line {
	if (hit?.passage == null) return line('  Found in the title.');
	const {text, marks} = hit.passage;
	return line('  Found: ', ...marked(flat(text), marks, 'match'));
}

/** What is listed, of whom, and how far down the selection is. */
export function panelTitle(state: AppState): string {
	const {panel} = state;
	const {items, selected, total} = shownListing(state);
	const about = scopeText(state);
	const mentions = panel.tab === 'entities' ? panel.mentions : null;
	const what = mentions === null ? tabNames[panel.tab] : `Mentions of ${flat(mentions.entity.name)}`;
	return `${what}, ${about}${items.length === 0 ? '' : `: ${panel.tab === 'timeline' ? placeInTimeline(state) : selected + 1} of ${total ?? items.length}`}.`;
}

export function entityLine({name, type, mentions, articles}: EntityRow, isSelected: boolean): Line {
	const counts = `${mentions} ${mentions === 1 ? 'mention' : 'mentions'}`;
	const where = articles > 1 ? ` in ${articles} articles` : '';
	return line(isSelected ? '> ' : '  ', {text: flat(name), style: type}, `, ${type}, ${counts}${where}.`);
}
