import {type Binding, panes} from '../keys/binding.ts';
import type {AppState} from '../state.ts';
import {selectedDate} from '../timeline/selected.ts';
import {openArticle, takenEstimate} from './dating.ts';

/** Over entities the key assigns names. */
const canTake = (state: AppState) => takenEstimate(state) !== null && !(state.focus === 'panel' && state.panel.tab === 'entities');
const hasDate = (state: AppState) => selectedDate(state) !== null;

export const datingKeys: Binding[] = [
	{action: 'accept-estimate', keys: ['A'], shown: 'A', label: 'accept day', help: 'take the estimated day of publication of an article without one', section: 'Dates', places: panes, footer: 2, live: canTake, command: () => ({type: 'accept-estimate'})},
	{action: 'published', keys: ['D'], shown: 'D', label: 'day of article', help: 'say when the article was published; nothing takes back what was said', section: 'Dates', places: panes, live: state => openArticle(state) !== null, command: () => ({type: 'ask-published'})},
	{action: 'correct-date', keys: ['d'], shown: 'd', label: 'correct date', help: 'say what the selected date of the timeline means; nothing takes it back', section: 'Dates', places: ['timeline'], footer: 5, live: hasDate, command: () => ({type: 'ask-date'})},
	{action: 'no-date', keys: ['x'], shown: 'x', label: 'no date', help: 'the selected words are no date', section: 'Dates', places: ['timeline'], live: hasDate, command: () => ({type: 'dismiss-date'})},
];
