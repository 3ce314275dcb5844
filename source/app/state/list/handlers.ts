import type {ArticleKey} from '../../../model/listing.ts';
import type {Effect, Handlers, Step} from '../message.ts';
import {showArticle} from '../reader/reader.ts';
import {isShown} from '../screen/layout.ts';
import {missingPassages} from '../search/passages.ts';
import {firstMark} from '../search/search-box.ts';
import type {AppState} from '../state.ts';
import {keysLoaded, orders, rowsLoaded, selectedKey} from './list.ts';
import type {ListCommand, ListEvent} from './messages.ts';

export const listCommands: Handlers<ListCommand['type']> = {
	'next-order': state => {
		const order = orders[(orders.indexOf(state.list.order) + 1) % orders.length]!;
		return [state, [{type: 'load-keys', order}]];
	},
};

export const listEvents: Handlers<ListEvent['type']> = {
	'keys-loaded': (state, {order, keys}) => keysLoaded(state, order, keys),
	'rows-loaded': (state, {rows}) => [rowsLoaded(state, rows), []],
	rested: (state, {selected}) => rested(state, selected),
};

/** The hand rests: the search looks again, thoroughly, and the reader follows the selection where it can be seen. */
function rested(state: AppState, selected: ArticleKey | null): Step<AppState> {
	const {search} = state;
	const refine: Effect[] =
		search.answered !== '' && search.answered === search.text && !search.thorough
			? [{type: 'find', text: search.text, sort: search.sort, thorough: true}]
			: [];
	const again = [...missingPassages(state), ...refine];
	const key = selectedKey(state);
	if (key === null || key !== selected) return [state, again];
	const mark = firstMark(search.hits.get(key));
	const isOpen = key === state.reader.key && mark === null;
	if (isOpen || !(isShown(state, 'reader') || isShown(state, 'panel'))) return [state, again];
	const [next, effects] = showArticle(state, key, mark);
	return [next, [...again, ...effects]];
}
