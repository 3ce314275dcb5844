import {type Binding, panes} from '../keys/binding.ts';
import {hasMarks} from '../marking/marking.ts';
import type {Command} from '../message.ts';
import type {AppState} from '../state.ts';
import {isChosen, isList, offered} from './completing.ts';
import {isWalking} from './earlier.ts';

const isFiltered = ({search}: AppState) => search.text !== '';

const isListed = (state: AppState) => isList(offered(state));

/** What the arrows are for depends on what the box shows: completions, an earlier search, or hits alone. */
const step = (state: AppState, by: 1 | -1): Command => {
	if (by > 0 ? isListed(state) : isChosen(state)) return {type: 'complete-move', by};
	if (by > 0 ? state.search.walked >= 0 : isWalking(state)) return {type: 'earlier-search', by: -by};
	return {type: 'move', by};
};

export const searchKeys: Binding[] = [
	{action: 'complete', keys: ['tab'], shown: 'Tab', label: 'complete', help: 'while typing: complete the field or the value', section: 'Search', places: ['search'], footer: 5, live: state => offered(state) !== null, command: () => ({type: 'complete-accept'})},
	{action: 'search-down', keys: ['down', 'ctrl-n'], shown: '↓ Ctrl-N', label: 'down', help: 'while typing: next hit, or completion, or later search', section: 'Search', places: ['search'], footer: 3, command: state => step(state, 1)},
	{action: 'search-up', keys: ['up', 'ctrl-p'], shown: '↑ Ctrl-P', label: 'up', help: 'while typing: previous hit or completion; in an empty box: earlier searches', section: 'Search', places: ['search'], footer: 4, command: state => step(state, -1)},
	{action: 'save-search', keys: ['ctrl-s'], shown: 'Ctrl-S', label: 'save search', help: 'save the search under a name', section: 'Search', places: ['search', ...panes], live: isFiltered, command: () => ({type: 'name-search'})},
	{action: 'saved-searches', keys: ['S'], shown: 'S', label: 'saved searches', help: 'choose a saved search', section: 'Search', places: ['list', 'reader'], command: () => ({type: 'saved-searches'})},
	{action: 'forget-search', keys: ['alt-S'], shown: 'Alt-S', label: 'forget search', help: 'choose a saved search to forget', section: 'Search', places: ['list', 'reader'], live: ({decided}) => decided.searches.size > 0, command: () => ({type: 'forget-search'})},
	{action: 'leave-search', keys: ['escape', 'h', 'left'], shown: 'Esc h ←', label: 'clear', help: 'leave the marks, then the search: show every article', section: 'Search', places: ['list'], footer: 5, live: state => isFiltered(state) || hasMarks(state), command: () => ({type: 'back'})},
	{action: 'search', keys: ['/'], shown: '/', label: 'search', help: 'search as you type; typos are forgiven', section: 'Search', places: panes, footer: 2, command: () => ({type: 'search'})},
	{action: 'search-open', keys: ['enter'], shown: 'Enter', label: 'open', help: 'while typing: open the selected hit, or take the chosen completion', section: 'Search', places: ['search'], footer: 1, command: state => ({type: isChosen(state) ? 'complete-accept' : 'search-accept'})},
	{action: 'search-close', keys: ['escape', 'ctrl-g'], shown: 'Esc', label: 'clear', help: 'while typing: close the completions, then leave the search', section: 'Search', places: ['search'], footer: 2, command: state => ({type: isListed(state) ? 'complete-close' : 'search-clear'})},
];
