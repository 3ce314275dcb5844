import {type Binding, panes} from '../keys/binding.ts';
import {hasMarks} from '../marking/marking.ts';
import type {AppState} from '../state.ts';

const isFiltered = ({search}: AppState) => search.text !== '';

export const searchKeys: Binding[] = [
	{action: 'leave-search', keys: ['escape', 'h', 'left'], shown: 'Esc h ←', label: 'clear', help: 'leave the marks, then the search: show every article', section: 'Search', places: ['list'], footer: 5, live: state => isFiltered(state) || hasMarks(state), command: () => ({type: 'back'})},
	{action: 'search', keys: ['/'], shown: '/', label: 'search', help: 'search as you type; typos are forgiven', section: 'Search', places: panes, footer: 2, command: () => ({type: 'search'})},
	{action: 'search-open', keys: ['enter'], shown: 'Enter', label: 'open', help: 'while typing: open the selected hit', section: 'Search', places: ['search'], footer: 1, command: () => ({type: 'search-accept'})},
	{action: 'search-close', keys: ['escape', 'ctrl-g'], shown: 'Esc', label: 'clear', help: 'while typing: leave the search', section: 'Search', places: ['search'], footer: 2, command: () => ({type: 'search-clear'})},
];
