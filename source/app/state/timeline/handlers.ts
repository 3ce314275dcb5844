import type {Handlers} from '../message.ts';
import {selectInPanel} from '../panel/panel.ts';
import {datesLoaded} from './loading.ts';
import type {TimelineCommand, TimelineEvent} from './messages.ts';
import {askDay, entityTimeline, goToDay, toggleFold, togglePublications, zoomStrip} from './timeline.ts';

export const timelineCommands: Handlers<TimelineCommand['type']> = {
	'zoom-strip': (state, {by}) => [zoomStrip(state, by), []],
	'ask-day': state => [askDay(state), []],
	'go-to-day': (state, {text}) => goToDay(state, text),
	'toggle-fold': state => [toggleFold(state), []],
	'toggle-publications': state => [togglePublications(state), []],
	'entity-timeline': state => [entityTimeline(state), []],
};

export const timelineEvents: Handlers<TimelineEvent['type']> = {
	'dates-loaded': (state, event) => [datesLoaded(state, event), []],
	'density-loaded': (state, {type: _, ...density}) => {
		const next = {...state, timeline: {...state.timeline, density}};
		// The strip takes lines from the list.
		return [next.panel.tab === 'timeline' ? selectInPanel(next, next.panel.timeline.selected) : next, []];
	},
};
