import type {ArticleKey} from '../../../model/listing.ts';
import {selectedKey, selectIndex} from '../list/list.ts';
import type {Step} from '../message.ts';
import type {AppState} from '../state.ts';
import {articleInHand} from '../take-out/in-hand.ts';

/** The places in the list that an open range covers, half-open; empty where none is open or its beginning is not listed. */
export function openRange({list, marking}: AppState): {from: number; to: number} {
	const anchor = marking.anchor === null ? -1 : list.keys.indexOf(marking.anchor);
	if (anchor === -1) return {from: 0, to: 0};
	return {from: Math.min(anchor, list.selected), to: Math.max(anchor, list.selected) + 1};
}

/** Every marked article, those of an open range among them: in the order of the list, then those that are not listed. */
export function markedKeys(state: AppState): ArticleKey[] {
	const {list, marking} = state;
	const {from, to} = openRange(state);
	if (marking.keys.size === 0) return list.keys.slice(from, to);
	const marked = new Set([...marking.keys, ...list.keys.slice(from, to)]);
	const listed = list.keys.filter(key => marked.has(key));
	return listed.length === marked.size ? listed : [...new Set([...listed, ...marked])];
}

/** Whether the article at a place of the list is marked, or in a range that is still open. */
export function isMarked(state: AppState, index: number): boolean {
	const {from, to} = openRange(state);
	return (index >= from && index < to) || state.marking.keys.has(state.list.keys[index]!);
}

/** How many are marked, without listing them. */
export function markedCount(state: AppState): number {
	const {list, marking} = state;
	const {from, to} = openRange(state);
	return marking.keys.size + list.keys.slice(from, to).filter(key => !marking.keys.has(key)).length;
}

export function hasMarks({marking}: AppState): boolean {
	return marking.keys.size > 0 || marking.anchor !== null;
}

/** What a command is about: in the list the marked articles; else, and elsewhere, the one in hand. */
export function articlesInHand(state: AppState): ArticleKey[] {
	const marked = state.focus === 'list' ? markedKeys(state) : [];
	if (marked.length > 0) return marked;
	const article = articleInHand(state);
	return article === null ? [] : [article];
}

/** Marks or unmarks, and goes on to the article behind. */
export function mark(state: AppState, by: number): Step<AppState> {
	const {list, marking} = state;
	const key = selectedKey(state);
	if (key === null) return [state, []];
	if (marking.anchor !== null) return [endRange(state), []];
	const keys = new Set(marking.keys);
	const unmarks = keys.has(key);
	for (const each of list.keys.slice(list.selected, list.selected + by)) {
		if (unmarks) keys.delete(each);
		else keys.add(each);
	}
	return selectIndex({...state, marking: {keys, anchor: null}}, list.selected + by);
}

export function markRange(state: AppState): AppState {
	if (state.marking.anchor !== null) return endRange(state);
	return {...state, marking: {...state.marking, anchor: selectedKey(state)}};
}

const endRange = (state: AppState): AppState => ({
	...state,
	marking: {keys: new Set(markedKeys(state)), anchor: null},
});

/** Leaves the range that is open, else all marks. */
export function unmark(state: AppState): AppState {
	const keys = state.marking.anchor === null ? new Set<ArticleKey>() : state.marking.keys;
	return {...state, marking: {keys, anchor: null}};
}
