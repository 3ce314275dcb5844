import type {Handlers} from '../message.ts';
import type {SearchCommand, SearchEvent} from './messages.ts';
import {acceptSearch, clearSearch, found, openSearch} from './search-box.ts';

export const searchCommands: Handlers<SearchCommand['type']> = {
	search: state => [openSearch(state), []],
	'search-accept': acceptSearch,
	'search-clear': state => [clearSearch(state), []],
};

export const searchEvents: Handlers<SearchEvent['type']> = {found};
