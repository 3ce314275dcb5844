import type {Effect, Handlers} from '../message.ts';
import {askAgain} from '../search/search-box.ts';
import type {AppState} from '../state.ts';
import type {DecisionsCommand, DecisionsEvent} from './messages.ts';

export const decisionsCommands: Handlers<DecisionsCommand['type']> = {
	undo: (state, command) => [state, [command]],
	redo: (state, command) => [state, [command]],
};

/** Searches again where the query may speak of what was decided: only its fields can, `tag:` and the like. */
const again = (state: AppState): Effect[] => (state.search.text.includes(':') ? askAgain(state) : []);

export const decisionsEvents: Handlers<DecisionsEvent['type']> = {
	decided: (state, {decided, changed}) => {
		const next = {...state, decided};
		if (!changed) return [next, state.decided === decided ? [] : again(state)];
		const list = {...state.list, rows: new Map()};
		const {key} = state.reader;
		const article: Effect[] = key === null ? [] : [{type: 'load-article', key, query: state.search.text.trim()}];
		return [
			{...next, list, libraryVersion: state.libraryVersion + 1},
			[{type: 'load-keys', order: state.list.order}, ...article],
		];
	},
};
