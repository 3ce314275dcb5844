/*
An article is read when the reader has had the focus on it for a moment, or when somebody has scrolled to its end. Only
passing over it in the list does not count.
*/
import type {ArticleKey} from '../../../model/listing.ts';
import type {Effect, Step} from '../message.ts';
import {readerText} from '../reader/reader-text.ts';
import {areaOf, bodyRows} from '../screen/layout.ts';
import type {AppState} from '../state.ts';

/** The article that somebody looks at now; `null` where it is not there yet, or something lies over it. */
function lookedAt({focus, overlay, prompt, reader}: AppState): ArticleKey | null {
	if (focus !== 'reader' || overlay !== null || prompt !== null) return null;
	return reader.stored?.key === reader.key ? reader.key : null;
}

/** Waits for the moment when another article is looked at; records at once that its end was reached. */
export function followReading(before: AppState, state: AppState): Step<AppState> {
	const article = lookedAt(state);
	const next = article === state.reading ? state : {...state, reading: article};
	if (isRead(state)) return [next, []];
	if (reachesEnd(before, state)) return [next, recordRead(state)];
	return [next, article === null || next === state ? [] : [{type: 'wait-for-reading', article}]];
}

/** The moment is over. */
export function read(state: AppState, article: ArticleKey): Step<AppState> {
	return [state, state.reading === article && !isRead(state) ? recordRead(state) : []];
}

const isRead = ({decided, reader}: AppState) => reader.stored === null || decided.read.has(reader.stored.article.id);

function recordRead({reader}: AppState): Effect[] {
	const {id, title} = reader.stored!.article;
	return [{type: 'record', choices: [{do: 'read', article: id, ...(title === null ? {} : {about: title})}]}];
}

/** Scrolled there, not jumped, and not there from the beginning because it is short. */
function reachesEnd(before: AppState, state: AppState): boolean {
	const {stored, top, target} = state.reader;
	const was = before.reader;
	if (stored === null || was.stored !== stored || was.target !== target || top <= was.top) return false;
	const {totalLines} = readerText(stored, areaOf(state, 'reader').columns, state);
	return top >= totalLines - bodyRows(state, 'reader');
}
