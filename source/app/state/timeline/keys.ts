import {entityInHand} from '../entities/entity-in-hand.ts';
import type {Binding} from '../keys/binding.ts';
import type {AppState} from '../state.ts';
import {isToldBySeveral} from './timeline.ts';

const isEntity = (state: AppState) => entityInHand(state) !== null;

export const timelineKeys: Binding[] = [
	{action: 'go-to-day', keys: ['@'], shown: '@', label: 'go to a day', help: 'timeline: go to a day, a month or a year by typing it', section: 'Dates', places: ['timeline'], footer: 2, command: () => ({type: 'ask-day'})},
	{action: 'entity-timeline', keys: ['@'], shown: '@', label: 'its timeline', help: 'timeline of the articles that name the entity', section: 'Dates', places: ['entities'], footer: 4, live: isEntity, command: () => ({type: 'entity-timeline'})},
	{action: 'fold', keys: ['z'], shown: 'z', label: 'unfold', help: 'list all sentences that tell the same event, or fold them again', section: 'Dates', places: ['timeline'], footer: 3, live: isToldBySeveral, command: () => ({type: 'toggle-fold'})},
	{action: 'strip-closer', keys: ['>'], shown: '>', label: 'closer', help: 'the strip over the timeline by decades, years, months, days', section: 'Dates', places: ['timeline'], footer: 4, command: () => ({type: 'zoom-strip', by: 1})},
	{action: 'strip-farther', keys: ['<'], shown: '<', label: 'farther', help: 'the strip over the timeline by months, years, decades, centuries', section: 'Dates', places: ['timeline'], footer: 4, command: () => ({type: 'zoom-strip', by: -1})},
	{action: 'publications', keys: ['p'], shown: 'p', label: 'published', help: 'with the days on which articles were published, or without', section: 'Dates', places: ['timeline'], command: () => ({type: 'toggle-publications'})},
];
