import type {Effect, Event, Step} from '../message.ts';
import {selectInPanel, shownRows} from '../panel/panel.ts';
import {isSameSubject} from '../panel/scope.ts';
import type {AppState} from '../state.ts';
import {stripPieces} from './strip.ts';
import {subjectOf} from './subject.ts';

/** Entries that are loaded at a time. */
const pageSize = 300;
/** More are loaded when the selection comes near an end of what is there. */
const nearEnd = 50;

/** Loads what the timeline shows when it was loaded for something else, and the next page when an end comes near. */
export function missingDates(state: AppState): Step<AppState> {
	const {panel, timeline} = state;
	const subject = subjectOf(state);
	const {about} = subject;
	const listing = panel.timeline;
	const effects: Effect[] = [];
	let next = state;
	if (listing.about !== about) {
		const stays = isSameSubject(listing.about, about);
		const offset = stays ? timeline.before : 0;
		const limit = stays ? Math.max(pageSize, timeline.loaded) : pageSize;
		next = {...state, panel: {...panel, timeline: {...listing, about, total: null, stays}}};
		effects.push({type: 'load-dates', ...subject, offset, limit, place: 'all'});
	} else {
		const [page] = pagesAround(state);
		const name = page === undefined ? '' : `${about} ${page.place} ${page.offset}`;
		if (page !== undefined && name !== timeline.askedPage) {
			next = {...state, timeline: {...timeline, askedPage: name}};
			effects.push(page);
		}
	}
	const {density, level} = next.timeline;
	const isShown = density?.about === about && (level === null || density.level === level);
	if (isShown || next.timeline.asked === `${about} ${level}`) return [next, effects];
	const asking = {...next, timeline: {...next.timeline, asked: `${about} ${level}`}};
	return [asking, [...effects, {type: 'load-density', ...subject, level, pieces: stripPieces(state)}]];
}

type LoadDates = Extract<Effect, {type: 'load-dates'}>;

function pagesAround(state: AppState): LoadDates[] {
	const {panel, timeline} = state;
	const {items, total, selected} = panel.timeline;
	if (total === null || items.length === 0) return [];
	const subject = subjectOf(state);
	const end = timeline.before + timeline.loaded;
	if (end < total && selected >= items.length - nearEnd) {
		return [{type: 'load-dates', ...subject, offset: end, limit: pageSize, place: 'after'}];
	}
	if (timeline.before === 0 || selected >= nearEnd) return [];
	const offset = Math.max(0, timeline.before - pageSize);
	return [{type: 'load-dates', ...subject, offset, limit: timeline.before - offset, place: 'before'}];
}

type DatesLoaded = Extract<Event, {type: 'dates-loaded'}>;

/** Takes over a page; one for what is no longer shown, or that is there already, is dropped. */
export function datesLoaded(state: AppState, event: DatesLoaded): AppState {
	const {panel, timeline} = state;
	const listing = panel.timeline;
	const {about, items, offset, count, total, place} = event;
	// The library may have changed while a day was read: the page is taken, and loaded anew right away.
	const isMeant = place === 'at' ? isSameSubject(about, listing.about) : about === listing.about;
	if (!isMeant) return state;
	const end = timeline.before + timeline.loaded;
	if (place === 'all' || place === 'at') {
		const stays = place === 'all' && listing.stays === true && offset === timeline.before;
		const cursor = stays ? {selected: listing.selected, top: listing.top} : {selected: 0, top: 0};
		const next = {
			...state,
			timeline: {...timeline, askedPage: '', before: offset, loaded: count},
			panel: {...panel, timeline: {about, items, total, ...cursor}},
		};
		return panel.tab === 'timeline' ? selectInPanel(next, cursor.selected) : next;
	}
	if (place === 'after') {
		if (offset !== end) return state;
		return {
			...state,
			timeline: {...timeline, askedPage: '', loaded: timeline.loaded + count},
			panel: {...panel, timeline: {...listing, items: [...listing.items, ...items], total}},
		};
	}
	if (offset + count !== timeline.before) return state;
	const selected = listing.selected + items.length;
	const next = {
		...state,
		timeline: {...timeline, askedPage: '', before: offset, loaded: timeline.loaded + count},
		panel: {...panel, timeline: {...listing, items: [...items, ...listing.items], total, selected}},
	};
	return panel.tab === 'timeline' ? sameOnScreen(state, next) : next;
}

/** The selected entry stays on the line of the screen on which it was. */
function sameOnScreen(before: AppState, after: AppState): AppState {
	const lineOf = (state: AppState) => shownRows(state).placed[state.panel.timeline.selected]?.line ?? 0;
	const {timeline} = after.panel;
	const top = timeline.top + lineOf(after) - lineOf(before);
	return {...after, panel: {...after.panel, timeline: {...timeline, top}}};
}

/** How far down the selected entry stands, from 1; what is folded counts. */
export function placeInTimeline({panel, timeline}: AppState): number {
	let place = timeline.before + 1;
	for (const {told, isOther} of panel.timeline.items.slice(0, panel.timeline.selected)) {
		place += told === null || told.isOpen || isOther ? 1 : 1 + told.others.length;
	}
	return place;
}
