import type {Placed} from '../screen/cursor.ts';
import type {AppState} from '../state.ts';
import {panelRows, shownListing, shownRows, withListing} from './panel.ts';
import {type Tab, tabs} from './state.ts';

/** Scrolls without moving the selection, as long as it can be seen whole. */
export function scrollPanel(state: AppState, by: number): AppState {
	const {placed, totalLines} = shownRows(state);
	const listing = shownListing(state);
	const rows = panelRows(state);
	const top = Math.max(0, Math.min(listing.top + by, totalLines - rows));
	const isSeen = ({line, height}: Placed) => line >= top && line + height <= top + rows;
	const seen = placed[listing.selected];
	const nearest = by > 0 ? placed.findIndex(isSeen) : placed.findLastIndex(isSeen);
	const selected = (seen !== undefined && isSeen(seen)) || nearest === -1 ? listing.selected : nearest;
	return withListing(state, {...listing, top, selected});
}

/** The item on a line of the panel's body as it is scrolled now; `null` on a heading and below the last. */
export function itemAtLine(state: AppState, line: number): number | null {
	const at = shownListing(state).top + line;
	const index = shownRows(state).placed.findIndex(item => at >= item.line && at < item.line + item.height);
	return line < 0 || index === -1 ? null : index;
}

/** What the tabs are called; one blank stands on either side of each. */
export const tabNames: Record<Tab, string> = {entities: 'Entities', claims: 'Claims', timeline: 'Timeline'};

/** The tab at a column of the panel. */
export function tabAt(column: number): Tab | null {
	let left = 0;
	for (const tab of tabs) {
		left += tabNames[tab].length + 2;
		if (column < left) return tab;
	}
	return null;
}
