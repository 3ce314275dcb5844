import {selectedKey} from '../list/list.ts';
import {markedKeys} from '../marking/marking.ts';
import type {Effect, Event, Step} from '../message.ts';
import {jumpTo} from '../reader/reader.ts';
import {clampIndex, keepVisible} from '../screen/cursor.ts';
import type {AppState} from '../state.ts';
import {selectedPassage} from '../take-out/in-hand.ts';
import {compareLayout} from './layout.ts';
import {placedRows, sayingInHand, sayingsOf, selectedRow, shownRows} from './rows.ts';
import {detailsOf} from './sayings.ts';
import type {CompareState, CompareSubject} from './state.ts';

/** Opens the matrix of a subject; one that is there already is shown as it was left. */
export function openCompare(state: AppState, subject: CompareSubject): AppState {
	const {compare} = state;
	if (compare !== null && JSON.stringify(compare.subject) === JSON.stringify(subject)) {
		return {...state, compare: {...compare, shown: true}};
	}
	return {...state, compare: emptyCompare(state, subject)};
}

function emptyCompare({decided}: AppState, subject: CompareSubject): CompareState {
	return {
		shown: true,
		subject,
		about: '',
		decidedClaims: decided.claims,
		compared: null,
		kind: null,
		marked: new Set(),
		selected: 0,
		top: 0,
		saying: null,
		detailTop: 0,
	};
}

/** What `=` means here: the selected claim of the panel; marked articles; else the article in hand and its story. */
export function subjectInHand(state: AppState): CompareSubject | null {
	const {focus, panel, reader} = state;
	if (focus === 'panel' && panel.tab === 'claims') {
		const passage = selectedPassage(state);
		if (passage !== null) return {of: 'claim', article: passage.article, span: passage.span};
	}
	const marked = focus === 'list' ? markedKeys(state) : [];
	if (marked.length > 1) return {of: 'articles', keys: marked};
	const article = focus === 'list' ? selectedKey(state) : reader.key;
	return article === null ? null : {of: 'article', article};
}

/** The subject after this one: the article and its story, what was found, everything. */
export function widerSubject(state: AppState): CompareSubject | null {
	const {compare, search} = state;
	if (compare === null) return null;
	const isSearched = search.text.trim() !== '';
	if (compare.subject.of === 'all') {
		const article = selectedKey(state);
		return article === null ? null : {of: 'article', article};
	}
	return {of: compare.subject.of !== 'found' && isSearched ? 'found' : 'all'};
}

/** What a comparison is asked for: other articles or another state of the library mean asking again. */
export function aboutOf({compare, search, libraryVersion}: AppState): string {
	const found = compare?.subject.of === 'found' ? `${search.thorough} ${search.answered}` : '';
	return `${JSON.stringify(compare?.subject)} ${libraryVersion} ${found}`;
}

/** Asks for the comparison when it is on the screen and was made for something else. */
export function missingComparison(state: AppState): Step<AppState> {
	const {compare, decided, list} = state;
	if (compare === null || !compare.shown) return [state, []];
	const about = aboutOf(state);
	if (compare.about === about && compare.decidedClaims === decided.claims) return [state, []];
	const effect: Effect = {type: 'load-comparison', subject: compare.subject, found: list.keys, about};
	return [{...state, compare: {...compare, about, decidedClaims: decided.claims}}, [effect]];
}

/** Takes over an answer; an older one is dropped. The selection stays where it was as far as it can. */
export function compared(state: AppState, event: Extract<Event, {type: 'compared'}>): AppState {
	const {compare} = state;
	if (compare === null || event.about !== compare.about) return state;
	const {matrix, articles, leftOut} = event;
	const next = {...compare, compared: {matrix, articles, leftOut}, marked: new Set<number>(), saying: null};
	return selectRow({...state, compare: next}, compare.selected);
}

/** Selects a row and shows its sentences from the first. */
export function selectRow(state: AppState, index: number): AppState {
	const {compare} = state;
	if (compare === null) return state;
	const {placed, totalLines} = placedRows(compare);
	const selected = clampIndex(index, placed.length);
	const item = placed[selected] ?? {line: 0, height: 1};
	const lead = selected === 0 || placed[selected - 1]!.line + 1 < item.line ? 1 : 0;
	const top = keepVisible(compare.top, item, compareLayout(state).rows, totalLines, {lead});
	return {...state, compare: {...compare, selected, top, saying: null, detailTop: 0}};
}

/** Selects a sentence of the selected row, and scrolls to it. */
export function selectSaying(state: AppState, index: number): AppState {
	const {compare} = state;
	const row = compare === null ? null : selectedRow(compare);
	if (compare === null || row === null) return state;
	const saying = clampIndex(index, sayingsOf(row).length);
	const {lines, placed} = detailsOf(row, compare.compared!.matrix.outlets, state.columns);
	const rows = detailRows(state);
	const detailTop = keepVisible(compare.detailTop, placed[saying] ?? {line: 0, height: 1}, rows, lines.length);
	return {...state, compare: {...compare, saying, detailTop}};
}

/** Lines for the sentences. */
export const detailRows = (state: AppState) => compareLayout(state).details;

export function scrollSayings(state: AppState, by: number): AppState {
	const {compare} = state;
	const row = compare === null ? null : selectedRow(compare);
	if (compare === null || row === null) return state;
	const {lines} = detailsOf(row, compare.compared!.matrix.outlets, state.columns);
	const last = Math.max(0, lines.length - detailRows(state));
	return {...state, compare: {...compare, detailTop: Math.max(0, Math.min(last, compare.detailTop + by))}};
}

export function moveInCompare(state: AppState, by: number): AppState {
	const {compare} = state;
	if (compare === null) return state;
	return compare.saying === null ? selectRow(state, compare.selected + by) : selectSaying(state, compare.saying + by);
}

export function moveInCompareTo(state: AppState, index: number): AppState {
	return state.compare?.saying == null ? selectRow(state, index) : selectSaying(state, index);
}

/** From the rows to the sentences of the selected one; from a sentence to its article. */
export function openInCompare(state: AppState): Step<AppState> {
	const {compare} = state;
	if (compare === null || shownRows(compare).length === 0) return [state, []];
	if (compare.saying === null) return [selectSaying(state, 0), []];
	const saying = sayingInHand(compare);
	if (saying === null) return [state, []];
	const [next, effects] = jumpTo({...state, compare: {...compare, shown: false}}, saying.article, saying.span);
	return [{...next, from: 'compare'}, effects];
}

/** From a sentence to the rows; from the rows out of the matrix. */
export function backInCompare(state: AppState): AppState {
	const {compare} = state;
	if (compare === null) return state;
	return compare.saying === null
		? {...state, compare: null}
		: {...state, compare: {...compare, saying: null, detailTop: 0}};
}
