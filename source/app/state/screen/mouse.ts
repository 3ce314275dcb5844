import type {MouseEvent} from '../../terminal/input-event.ts';
import {scrollList, selectIndex} from '../list/list.ts';
import type {Command, Step} from '../message.ts';
import {scrollOverlay} from '../overlay/overlay.ts';
import {panelHeadRows, selectInPanel, showTab} from '../panel/panel.ts';
import {itemAtLine, scrollPanel, tabAt} from '../panel/places.ts';
import {selectInPick} from '../prompt/pick.ts';
import type {PickPrompt} from '../prompt/state.ts';
import {scrollReader} from '../reader/reader.ts';
import type {AppState} from '../state.ts';
import {type Area, layoutOf, listRowHeight, titleRows} from './layout.ts';
import {focusOn, moveBy, withSelectedOpen} from './navigation.ts';

/** Lines that one notch of the wheel is worth. */
const notch = 3;

/** What the mouse asks for: the left button and the wheel; everything else is left to the terminal. */
export function mouseCommand({action, button, x, y}: MouseEvent): Command | null {
	if (action === 'press' && button === 'left') return {type: 'click', x, y};
	if (action === 'wheel-up') return {type: 'wheel', x, y, by: -notch};
	return action === 'wheel-down' ? {type: 'wheel', x, y, by: notch} : null;
}

interface Place {
	area: Area;
	/** Cell inside the area. */
	x: number;
	y: number;
}

function placeAt(state: AppState, x: number, y: number): Place | null {
	let left = 0;
	for (const area of layoutOf(state).areas) {
		if (x >= left && x < left + area.columns && y < area.rows) return {area, x: x - left, y};
		left += area.columns + 1;
	}
	return null;
}

/** Focuses the pane and selects what was clicked; opening is left to Enter, so that no click does two things. */
export function click(state: AppState, x: number, y: number): Step<AppState> {
	if (state.prompt?.kind === 'pick') return [clickPick(state, state.prompt, y), []];
	const place = placeAt(state, x, y);
	if (place === null || state.overlay !== null || state.facets !== null) return [state, []];
	if (state.prompt !== null || state.compare?.shown) return [state, []];
	const {pane} = place.area;
	const isTyping = state.search.editing && pane === 'list';
	const focused = focusOn({...state, search: {...state.search, editing: isTyping}}, pane);
	const [next, effects] = withSelectedOpen(state, focused);
	const [clicked, more] =
		pane === 'list' ? clickList(next, place) : [pane === 'panel' ? clickPanel(next, place) : next, []];
	return [clicked, [...effects, ...more]];
}

function clickList(state: AppState, {y}: Place): Step<AppState> {
	const index = state.list.top + Math.floor((y - titleRows) / listRowHeight(state));
	return y < titleRows || index >= state.list.keys.length ? [state, []] : selectIndex(state, index);
}

/** A choice of the list that lies over the screen; running it is left to Enter. */
function clickPick(state: AppState, prompt: PickPrompt, y: number): AppState {
	const index = prompt.top + y - titleRows;
	return y < titleRows || index >= prompt.choices.length ? state : selectInPick(state, prompt, index);
}

function clickPanel(state: AppState, {x, y}: Place): AppState {
	if (y < titleRows) {
		const tab = tabAt(x);
		return tab === null ? state : showTab(state, tab, null);
	}
	const item = itemAtLine(state, y - titleRows - panelHeadRows(state));
	return item === null ? state : selectInPanel(state, item);
}

/** Scrolls what is under the pointer; the focus stays where it is. */
export function wheel(state: AppState, x: number, y: number, by: number): Step<AppState> {
	if (state.prompt !== null || state.facets !== null) return moveBy(state, by);
	if (state.overlay !== null) return [scrollOverlay(state, by), []];
	if (state.compare?.shown) return moveBy(state, Math.sign(by));
	const pane = placeAt(state, x, y)?.area.pane;
	if (pane === 'list') return scrollList(state, by);
	if (pane === 'panel') return [scrollPanel(state, by), []];
	return [pane === 'reader' ? scrollReader(state, by) : state, []];
}

/** The terminal's own selection of text works only while it does not report the mouse. */
export function toggleMouse(state: AppState): Step<AppState> {
	const on = !state.mouse;
	const text = on ? 'The mouse selects and scrolls here' : 'The mouse is the terminal’s again';
	return [{...state, mouse: on, notice: {text, warning: false}}, [{type: 'set-mouse', on}]];
}
