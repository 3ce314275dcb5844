import type {ArticleKey} from '../../../model/listing.ts';
import type {Span} from '../../../model/span.ts';
import {keyOf} from '../keys/heard.ts';
import {selectKey} from '../list/list.ts';
import type {Event, Step} from '../message.ts';
import {areaOf, bodyRows} from '../screen/layout.ts';
import type {AppState} from '../state.ts';
import {lineOf, type ReaderText, readerText} from './reader-text.ts';

/** Lines of context above the sentence that was jumped to. */
const linesAbove = 3;

/** Puts an article into the reader, at a place where one is given, without moving the focus. */
export function showArticle(state: AppState, key: ArticleKey, target: Span | null): Step<AppState> {
	const {reader} = state;
	const query = state.search.text.trim();
	const isThere = reader.key === key && reader.stored?.key === key;
	const next = isThere
		? scrollToTarget({...state, reader: {...reader, target}})
		: {...state, reader: {...reader, key, target, matches: [], match: 0, titleMatches: [], wanted: null}};
	return [next, isThere && reader.query === query ? [] : [{type: 'load-article', key, query}]];
}

/** Shows a place and goes there; Esc comes back. */
export function jumpTo(state: AppState, key: ArticleKey, target: Span | null): Step<AppState> {
	const from = state.focus === 'panel' ? 'panel' : state.focus === 'list' ? 'list' : state.from;
	const [next, effects] = showArticle(selectKey({...state, focus: 'reader', from}, key), key, target);
	return [next, effects];
}

type ArticleLoaded = Extract<Event, {type: 'article-loaded'}>;

/**
 * Takes over the article that was asked for last. Whoever has moved in it stays there: one that was there already keeps
 * its place, and one that was moved in before it came opens at that line.
 */
export function articleLoaded(state: AppState, {stored, query, matches, titleMatches = []}: ArticleLoaded): AppState {
	if (stored.key !== state.reader.key) return state;
	const {target, wanted, top, stored: before} = state.reader;
	const match = target === null ? 0 : matches.findIndex(({end}) => end > target.start);
	const found = {stored, query, matches, match: Math.max(0, match), titleMatches, wanted: null};
	const isThere = before?.key === stored.key;
	const next = {...state, reader: {...state.reader, ...found, top: isThere ? top : (wanted ?? 0)}};
	return clampReader(isThere || wanted !== null ? next : scrollToTarget(next));
}

export function scrollReader(state: AppState, by: number): AppState {
	const {reader} = state;
	if (reader.key !== null && reader.stored?.key !== reader.key) {
		return {...state, reader: {...reader, wanted: Math.max(0, (reader.wanted ?? 0) + by)}};
	}
	return {...state, reader: {...reader, top: clampTop(state, reader.top + by)}};
}

/** Steps over matches of the search, backwards where `by` is negative, round the ends of the article. */
export function nextMatch(state: AppState, by: number): AppState {
	const {matches, match, target} = state.reader;
	if (matches.length === 0) return withoutMatch(state);
	const standsAt = target !== null && matches[match]?.start === target.start;
	const steps = standsAt ? by : by - Math.sign(by);
	const next = (((match + steps) % matches.length) + matches.length) % matches.length;
	const moved = {...state, reader: {...state.reader, match: next, target: matches[next]!}};
	return {...scrollToTarget(moved), notice: {text: `Match ${next + 1} of ${matches.length}`, warning: false}};
}

/** Nothing to step to in the text: says why the article was found, and shows it where that can be seen. */
function withoutMatch(state: AppState): AppState {
	const {text, hits} = state.search;
	const {key, titleMatches} = state.reader;
	const say = (said: string) => ({...state, notice: {text: said, warning: false}});
	if (text === '') return say(`Nothing is searched for: press ${keyOf(state, 'search')} first`);
	if (titleMatches.length > 0) {
		const said = say('Found in the title only');
		return {...said, reader: {...said.reader, top: 0, target: null}};
	}
	if (key !== null && hits.has(key)) return say('Found by what is known of the article, not by its text');
	return say('No match in this article');
}

/** Keeps the place in range after the size of the pane changed. */
export function clampReader(state: AppState): AppState {
	const top = clampTop(state, state.reader.top);
	return top === state.reader.top ? state : {...state, reader: {...state.reader, top}};
}

/** The article in the reader as lines; `null` where there is none. */
export function textInReader(state: AppState): ReaderText | null {
	const {stored} = state.reader;
	return stored && readerText(stored, areaOf(state, 'reader').columns, state);
}

function clampTop(state: AppState, top: number): number {
	const text = textInReader(state);
	if (text === null) return 0;
	const {totalLines} = text;
	return Math.max(0, Math.min(top, totalLines - bodyRows(state, 'reader')));
}

function scrollToTarget(state: AppState): AppState {
	const {target, top} = state.reader;
	const text = textInReader(state);
	if (text === null || target === null) return state;
	const line = lineOf(text, target.start);
	const rows = bodyRows(state, 'reader');
	const seen = line >= top + linesAbove && line < top + rows - linesAbove;
	return seen ? state : {...state, reader: {...state.reader, top: clampTop(state, line - linesAbove)}};
}
