import {calendarLevels} from '../../../model/timeline.ts';
import {entityInHand} from '../entities/entity-in-hand.ts';
import type {Step} from '../message.ts';
import {showTab} from '../panel/panel.ts';
import {openLine} from '../prompt/line.ts';
import type {AppState} from '../state.ts';
import {selectedDate} from './selected.ts';
import type {ListedDate} from './state.ts';
import {subjectOf} from './subject.ts';

/** The strip from farther off (−1) or closer (1), as far as there are levels. */
export function zoomStrip(state: AppState, by: 1 | -1): AppState {
	const {density, level} = state.timeline;
	const at = calendarLevels.indexOf(level ?? density?.level ?? 'year');
	const next = calendarLevels[Math.max(0, Math.min(calendarLevels.length - 1, at + by))]!;
	return {...state, timeline: {...state.timeline, level: next}};
}

export const askDay = (state: AppState): AppState => openLine(state, 'Go to:', {type: 'go-to-day', text: ''});

export function goToDay(state: AppState, text: string): Step<AppState> {
	const typed = text.trim();
	if (typed === '') return [state, []];
	const from = selectedDate(state)?.date.from ?? null;
	return [state, [{type: 'load-day', typed, from, limit: 300, ...subjectOf(state)}]];
}

/** Lists the other sentences that tell the same event below the first, or folds them into it again. */
export function toggleFold(state: AppState): AppState {
	const {items, selected} = state.panel.timeline;
	let at = selected;
	while (at > 0 && items[at]?.isOther) at--;
	const first = items[at];
	if (first === undefined || first.told === null) return state;
	const {others, isOpen} = first.told;
	const toggled: ListedDate = {...first, told: {...first.told, isOpen: !isOpen}};
	const below = isOpen ? [] : others;
	const next = [...items.slice(0, at), toggled, ...below, ...items.slice(at + 1 + (isOpen ? others.length : 0))];
	return {...state, panel: {...state.panel, timeline: {...state.panel.timeline, items: next, selected: at}}};
}

/** Whether the selected entry is one of several that tell the same. */
export function isToldBySeveral(state: AppState): boolean {
	const date = selectedDate(state);
	return date !== null && (date.told !== null || date.isOther);
}

export function togglePublications(state: AppState): AppState {
	const {timeline} = state;
	return {...state, timeline: {...timeline, publications: !timeline.publications}};
}

/** Of the entity in hand, in the scope of the panel; where that is one article, over all of them. */
export function entityTimeline(state: AppState): AppState {
	const entity = entityInHand(state);
	if (entity === null) return state;
	const scope = state.panel.scope === 'article' ? 'all' : state.panel.scope;
	const next = showTab(state, 'timeline', scope);
	return {...next, timeline: {...state.timeline, entity}};
}
