import {selectIndex} from '../list/list.ts';
import type {Handlers} from '../message.ts';
import {scrollOverlay} from '../overlay/overlay.ts';
import {selectInPanel, shownListing} from '../panel/panel.ts';
import {clampReader} from '../reader/reader.ts';
import type {ScreenCommand, ScreenEvent} from './messages.ts';
import {click, toggleMouse, wheel} from './mouse.ts';
import {back, focusNext, focusOn, moveBy, moveTo, open, pageOf, withSelectedOpen} from './navigation.ts';

export const screenCommands: Handlers<ScreenCommand['type']> = {
	move: (state, {by}) => moveBy(state, by),
	'move-page': (state, {by}) => moveBy(state, Math.trunc(by * pageOf(state)) || Math.sign(by)),
	'move-to': (state, {to}) => moveTo(state, to),
	open,
	back,
	focus: (state, {pane}) => withSelectedOpen(state, focusOn(state, pane)),
	'focus-next': (state, {by}) => withSelectedOpen(state, focusNext(state, by)),
	zoom: (state, {on}) => [clampReader({...state, zoomed: on}), []],
	click: (state, {x, y}) => click(state, x, y),
	wheel: (state, {x, y, by}) => wheel(state, x, y, by),
	'toggle-mouse': toggleMouse,
};

export const screenEvents: Handlers<ScreenEvent['type']> = {
	resized: (state, {columns, rows}) => {
		const next = scrollOverlay(clampReader({...state, columns, rows}), 0);
		const [listed] = selectIndex(next, next.list.selected);
		return [selectInPanel(listed, shownListing(listed).selected), []];
	},
};
