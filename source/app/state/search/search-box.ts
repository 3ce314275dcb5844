import type {ArticleKey} from '../../../model/listing.ts';
import type {Span} from '../../../model/span.ts';
import {selectedKey, showKeys} from '../list/list.ts';
import type {Effect, Event, Step} from '../message.ts';
import type {TextEdit} from '../prompt/messages.ts';
import {applyEdit} from '../prompt/text-edit.ts';
import {jumpTo} from '../reader/reader.ts';
import type {AppState} from '../state.ts';
import {remembered} from './earlier.ts';
import {mergeHits} from './merge-hits.ts';
import {hitSorts, type SearchHit} from './state.ts';

export function openSearch(state: AppState): Step<AppState> {
	const {history, text} = state.search;
	const search = {...state.search, editing: true, cursor: text.length, completion: null, walked: -1};
	return [{...state, focus: 'list', left: 'list', search}, history === null ? [{type: 'load-history'}] : []];
}

export function editSearch(state: AppState, edit: TextEdit): Step<AppState> {
	const {text, cursor} = applyEdit(state.search, edit);
	return writeSearch(state, text, cursor);
}

/** Puts a text into the box and looks for it. What it may go on with is asked first: that is quicker. */
export function writeSearch(state: AppState, text: string, cursor: number): Step<AppState> {
	const before = state.search;
	const search = {...before, text, cursor, walked: text === before.text ? before.walked : -1};
	const completing: Effect[] = before.editing ? [{type: 'complete', text, cursor}] : [];
	if (text === before.text) return [{...state, search}, completing];
	if (text.trim() === '') return [withoutHits({...state, search: {...search, completion: null}}), []];
	return [{...state, search}, [...completing, {type: 'find', text, sort: search.sort, thorough: false}]];
}

/** Searches for a text that was chosen or made elsewhere. */
export function searchFor(state: AppState, text: string): Step<AppState> {
	const {focus} = state;
	const shown: AppState = focus === 'reader' || focus === 'panel' ? {...state, focus: 'list', left: 'list'} : state;
	return writeSearch({...shown, search: {...state.search, editing: false, completion: null}}, text, text.length);
}

/** Leaves the box and goes to what was found. */
export function acceptSearch(state: AppState): Step<AppState> {
	const [next, remember] = remembered({...state, search: {...state.search, editing: false, completion: null}});
	const key = selectedKey(next);
	if (key === null || next.search.text.trim() === '') return [next, remember];
	const [opened, effects] = jumpTo(next, key, firstMark(next.search.hits.get(key)));
	return [opened, [...remember, ...effects]];
}

export function clearSearch(state: AppState): AppState {
	const search = {...state.search, editing: false, text: '', cursor: 0, completion: null, walked: -1};
	return withoutHits({...state, search});
}

/** Looks again for what is searched for, since there may be more to find. */
export function askAgain({search}: AppState): Effect[] {
	const {text, sort, thorough} = search;
	return text.trim() === '' ? [] : [{type: 'find', text, sort, thorough}];
}

/** The hits in the next order. */
export function nextSort(state: AppState): Step<AppState> {
	const {search} = state;
	const sort = hitSorts[(hitSorts.indexOf(search.sort) + 1) % hitSorts.length]!;
	const next = {...state, search: {...search, sort}};
	return [next, search.text.trim() === '' ? [] : [{type: 'find', text: search.text, sort, thorough: true}]];
}

type Found = Extract<Event, {type: 'found'}>;

/** Answers to an older text than the one in the box, or in another order, are dropped; those to the same are merged. */
export function found(
	state: AppState,
	{text, sort, thorough, hits, total, more, words = true, notes}: Found,
): Step<AppState> {
	const before = state.search;
	if (text !== before.text || sort !== before.sort) return [state, []];
	const isAgain = before.answered === text && before.answeredSort === sort;
	const refined = hits.map(({key}) => key);
	const keys = isAgain ? mergeHits(state.list.keys, state.list.selected, refined) : refined;
	const known = new Map(hits.map(hit => [hit.key, hit]));
	const answer = {hits: known, answered: text, answeredSort: sort, thorough, total, more, words, notes};
	// The search of last time, made again: its hit stays open at its line.
	const isOfLastTime = before.answered === '' && !before.editing && state.list.keys.length === 0;
	const keep = isAgain ? keptKey(state, keys) : isOfLastTime ? state.reader.key : null;
	const next = showKeys({...state, search: {...before, ...answer}}, keys, keep);
	return [next, isOfLastTime ? [] : [{type: 'wait-for-rest', selected: selectedKey(next)}]];
}

/** The selected article, or where it is no hit any more (a tag was taken away) what stands in its place now. */
function keptKey(state: AppState, keys: readonly ArticleKey[]): ArticleKey | null {
	const selected = selectedKey(state);
	if (selected !== null && keys.includes(selected)) return selected;
	return keys[Math.min(state.list.selected, keys.length - 1)] ?? null;
}

/**
 * The place of a hit in the text of its article: the word in which its first mark stands, since marks are the characters
 * that were typed. `null` where only the title matched.
 */
export function firstMark(hit: SearchHit | undefined): Span | null {
	const mark = hit?.passage?.marks[0];
	if (mark === undefined) return null;
	const {start, text} = hit!.passage!;
	const before = /[\p{L}\p{N}]*$/u.exec(text.slice(0, mark.start))![0].length;
	const after = /^[\p{L}\p{N}]*/u.exec(text.slice(mark.end))![0].length;
	return {start: start + mark.start - before, end: start + mark.end + after};
}

function withoutHits(state: AppState): AppState {
	const keep = selectedKey(state);
	const search = {
		...state.search,
		hits: new Map(),
		answered: '',
		thorough: false,
		notes: [],
		total: 0,
		more: false,
		words: true,
	};
	const reader = {...state.reader, query: '', matches: [], match: 0, titleMatches: []};
	return showKeys({...state, search, reader}, state.list.all, keep);
}
