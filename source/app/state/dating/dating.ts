import type {StoredArticle} from '../../../model/listing.ts';
import type {PublishedEstimate} from '../../../model/published-estimate.ts';
import {selectedKey} from '../list/list.ts';
import type {Step} from '../message.ts';
import {openLine} from '../prompt/line.ts';
import type {AppState} from '../state.ts';
import {selectedDate} from '../timeline/selected.ts';

/** An estimate that spans more days is no day that one key could take. */
const widest = 14;
const dayLength = 86_400_000;

/** How many days later than its first the article may have been published. */
export const widthOf = ({from, to}: PublishedEstimate): number => (Date.parse(to) - Date.parse(from)) / dayLength - 1;

/** The article that the reader shows; in the list, only if it is the selected one: the reader follows a moment later. */
export function openArticle(state: AppState): StoredArticle | null {
	const {stored} = state.reader;
	return state.focus === 'list' && selectedKey(state) !== stored?.key ? null : stored;
}

/** The estimate of the open article; `null` where it says its day, or nothing hints at it. */
export function openEstimate(state: AppState): PublishedEstimate | null {
	const stored = openArticle(state);
	if (stored === null || stored.article.published !== null) return null;
	return stored.analysis.estimate ?? null;
}

/** The same where it is narrow enough to be taken as it is. */
export function takenEstimate(state: AppState): PublishedEstimate | null {
	const estimate = openEstimate(state);
	return estimate !== null && widthOf(estimate) <= widest ? estimate : null;
}

export function acceptEstimate(state: AppState): Step<AppState> {
	const estimate = takenEstimate(state);
	const stored = openArticle(state);
	if (estimate === null || stored === null) return [state, []];
	const {id, title} = stored.article;
	const choice = {do: 'publish', article: id, day: estimate.from, basis: 'estimated'} as const;
	const choices = [title === null ? choice : {...choice, about: title}];
	return [state, [{type: 'decide', choices, said: `Taken as published on ${estimate.from}, an estimate`}]];
}

export function askPublished(state: AppState): AppState {
	const stored = openArticle(state);
	if (stored === null) return state;
	const text = stored.article.published ?? takenEstimate(state)?.from ?? '';
	return openLine(state, 'Published on:', {type: 'set-date', text, article: stored.key, span: null});
}

/** On a day of publication, that day is asked for. */
export function askDate(state: AppState): AppState {
	const date = selectedDate(state);
	if (date === null) return state;
	const {article, span, isPublication = false, sentence, sentenceStart} = date;
	const text = date.date.value;
	if (isPublication) return openLine(state, 'Published on:', {type: 'set-date', text, article, span: null});
	const words = sentence.slice(span.start - sentenceStart, span.end - sentenceStart);
	const sign = `“${words.replace(/\s+/g, ' ')}” is:`;
	return openLine(state, sign, {type: 'set-date', text: date.date.from === null ? '' : text, article, span});
}

export function dismissDate(state: AppState): Step<AppState> {
	const date = selectedDate(state);
	if (date === null || date.isPublication) return [state, []];
	return [state, [{type: 'date', typed: null, article: date.article, span: date.span}]];
}
