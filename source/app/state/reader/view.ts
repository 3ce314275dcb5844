import type {AppState} from '../state.ts';
import {isSpan} from './cut-lines.ts';
import {clampReader, textInReader} from './reader.ts';
import {lineOf, type ReaderView} from './reader-text.ts';

/** Shows or hides what was cut out, or which rule found what; the line at the top of the pane stays where it is. */
export function toggleView(state: AppState, part: keyof ReaderView): AppState {
	const {reader} = state;
	const before = textInReader(state);
	if (reader.stored === null || before === null) return state;
	const nothing = part === 'cut' && !reader.view.cut && reader.stored.article.cut.length === 0;
	if (nothing) return {...state, notice: {text: 'Nothing was cut out of this article', warning: false}};
	const next = {...state, reader: {...reader, view: {...reader.view, [part]: !reader.view[part]}}};
	const line = before.body.slice(Math.max(0, reader.top - before.headerLines)).find(isSpan);
	// What is shown in the head is seen at the top only.
	const top = part === 'facts' || reader.top === 0 || line === undefined ? 0 : lineOf(textInReader(next)!, line.start);
	return clampReader({...next, reader: {...next.reader, top}});
}
