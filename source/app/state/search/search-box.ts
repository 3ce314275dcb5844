import type {ArticleKey} from '../../../model/listing.ts';
import type {Span} from '../../../model/span.ts';
import {selectedKey, showKeys} from '../list/list.ts';
import type {Event, Step} from '../message.ts';
import type {TextEdit} from '../prompt/messages.ts';
import {applyEdit} from '../prompt/text-edit.ts';
import {jumpTo} from '../reader/reader.ts';
import type {AppState} from '../state.ts';
import type {SearchHit} from './state.ts';

export function openSearch(state: AppState): AppState {
	const search = {...state.search, editing: true, cursor: state.search.text.length};
	return {...state, focus: 'list', left: 'list', search};
}

export function editSearch(state: AppState, edit: TextEdit): Step<AppState> {
	const {text, cursor} = applyEdit(state.search, edit);
	const next = {...state, search: {...state.search, text, cursor}};
	if (text === state.search.text) return [next, []];
	if (text.trim() === '') return [withoutHits(next), []];
	return [next, [{type: 'find', text, thorough: false}]];
}

/** Leaves the box and goes to what was found. */
export function acceptSearch(state: AppState): Step<AppState> {
	const next = {...state, search: {...state.search, editing: false}};
	const key = selectedKey(next);
	if (key === null || next.search.text.trim() === '') return [next, []];
	return jumpTo(next, key, firstMark(next.search.hits.get(key)));
}

/** The query as something else has made it: the list shows what it finds, and whoever looks elsewhere stays there. */
export function rewriteSearch(state: AppState, text: string): Step<AppState> {
	const next = {...state, search: {...state.search, text, cursor: text.length}};
	if (text.trim() === '') return [withoutHits(next), []];
	return [next, [{type: 'find', text, thorough: false}]];
}

export function clearSearch(state: AppState): AppState {
	return withoutHits({...state, search: {...state.search, editing: false, text: '', cursor: 0}});
}

type Found = Extract<Event, {type: 'found'}>;

/** Answers to an older text than the one in the box are dropped. */
export function found(state: AppState, {text, thorough, hits, notes}: Found): Step<AppState> {
	if (text !== state.search.text) return [state, []];
	const again = state.search.answered === text;
	const keep = again ? keptKey(state, hits) : null;
	const search = {...state.search, hits: new Map(hits.map(hit => [hit.key, hit])), answered: text, thorough, notes};
	const next = showKeys(
		{...state, search},
		hits.map(hit => hit.key),
		keep,
	);
	return [next, [{type: 'wait-for-rest', selected: selectedKey(next)}]];
}

/** The selected article, or where it is no hit any more (a tag was taken away) what stands in its place now. */
function keptKey(state: AppState, hits: readonly SearchHit[]): ArticleKey | null {
	const selected = selectedKey(state);
	if (hits.some(({key}) => key === selected)) return selected;
	return hits[Math.min(state.list.selected, hits.length - 1)]?.key ?? null;
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
	const search = {...state.search, hits: new Map(), answered: '', thorough: false, notes: []};
	const reader = {...state.reader, query: '', matches: [], match: 0};
	return showKeys({...state, search, reader}, state.list.all, keep);
}
