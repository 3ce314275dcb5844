import {askFacets} from '../facets/facets.ts';
import type {Handlers} from '../message.ts';
import {acceptCompletion, closeCompletion, completed, moveInCompletion} from './completing.ts';
import {earlierSearch} from './earlier.ts';
import type {SearchCommand, SearchEvent} from './messages.ts';
import {hitsShown} from './passages.ts';
import {dropSearch, nameSearch, pickSaved, saveSearch} from './saved.ts';
import {acceptSearch, askAgain, clearSearch, found, nextSort, openSearch, searchFor} from './search-box.ts';

export const searchCommands: Handlers<SearchCommand['type']> = {
	search: openSearch,
	'search-accept': acceptSearch,
	'search-clear': state => [clearSearch(state), []],
	'search-for': (state, {text}) => searchFor(state, text),
	'next-sort': nextSort,
	'complete-move': (state, {by}) => [moveInCompletion(state, by), []],
	'complete-accept': acceptCompletion,
	'complete-close': state => [closeCompletion(state), []],
	'earlier-search': (state, {by}) => earlierSearch(state, by),
	'name-search': state => [nameSearch(state), []],
	'save-search': (state, {text}) => saveSearch(state, text),
	'drop-search': (state, {name}) => dropSearch(state, name),
	'saved-searches': state => [pickSaved(state, (_, text) => ({type: 'search-for', text}), 'S'), []],
	'forget-search': state => [pickSaved(state, name => ({type: 'drop-search', name}), 'forget'), []],
};

export const searchEvents: Handlers<SearchEvent['type']> = {
	found,
	'hits-shown': (state, event) => [hitsShown(state, event), []],
	completed: (state, event) => [completed(state, event), []],
	'search-ready': state => [state, [...askAgain(state), ...(state.facets === null ? [] : askFacets(state))]],
	'history-loaded': (state, {searches}) => [{...state, search: {...state.search, history: searches}}, []],
};
