import type {Handlers} from '../message.ts';
import type {IndexingEvent} from './messages.ts';

export const indexingEvents: Handlers<IndexingEvent['type']> = {
	'index-progress': (state, {progress}) => [
		{...state, indexing: progress},
		[{type: 'load-keys', order: state.list.order}],
	],
	'index-finished': (state, {failures, changed}) => {
		const libraryVersion = state.libraryVersion + (changed ? 1 : 0);
		const next = {...state, indexing: null, failures, libraryVersion};
		if (!changed) return [next, []];
		const list = {...next.list, rows: new Map()};
		return [{...next, list}, [{type: 'load-keys', order: state.list.order}]];
	},
};
