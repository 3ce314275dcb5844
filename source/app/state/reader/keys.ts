import {type Binding, panel, panes} from '../keys/binding.ts';
import type {AppState} from '../state.ts';

const isSearched = ({search}: AppState) => search.text !== '';

export const readerKeys: Binding[] = [
	{action: 'scroll-text-down', keys: ['J'], shown: 'J', label: 'scroll text', help: 'scroll the text down without leaving the list', section: 'Move', places: ['list', ...panel], command: () => ({type: 'scroll-reader', by: 1})},
	{action: 'scroll-text-up', keys: ['K'], shown: 'K', label: 'scroll text', help: 'scroll the text up without leaving the list', section: 'Move', places: ['list', ...panel], command: () => ({type: 'scroll-reader', by: -1})},
	{action: 'next-match', keys: ['n'], shown: 'n', label: 'next match', help: 'next match in the text', section: 'Search', places: panes, footer: 3, live: isSearched, command: () => ({type: 'next-match', by: 1})},
	{action: 'previous-match', keys: ['N'], shown: 'N', label: 'previous match', help: 'previous match in the text', section: 'Search', places: panes, live: isSearched, command: () => ({type: 'next-match', by: -1})},
	{action: 'show-cut', keys: ['x'], shown: 'x', label: 'what was cut', help: 'show what was cut out of the page, where it stood, or hide it', section: 'Reader', places: ['reader'], command: () => ({type: 'toggle-view', part: 'cut'})},
	{action: 'show-facts', keys: ['i'], shown: 'i', label: 'where from', help: 'show what is known of the article, and which rule found it where', section: 'Reader', places: ['reader'], command: () => ({type: 'toggle-view', part: 'facts'})},
];
