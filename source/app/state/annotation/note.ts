import type {Choice} from '../../../decisions/vocabulary.ts';
import type {Step} from '../message.ts';
import {openLine} from '../prompt/line.ts';
import type {AppState} from '../state.ts';
import {inWords} from './annotate.ts';
import type {AnnotationEvent, NamedArticle} from './messages.ts';

/** Opens the note of the articles in the editor; where they have different ones, what is written is added to each. */
export function openNote(state: AppState, articles: NamedArticle[]): Step<AppState> {
	const [first = '', ...others] = new Set(articles.map(({id}) => state.decided.notes.get(id) ?? ''));
	const adds = others.length > 0;
	return [state, [{type: 'edit-note', text: adds ? '' : first, articles, adds}]];
}

/** Keeps what was written; nothing is decided where it is what there was. An empty note is taken away. */
export function setNote(
	state: AppState,
	{text, articles, adds}: {text: string; articles: readonly NamedArticle[]; adds: boolean},
): Step<AppState> {
	const written = text.trim();
	const choices = articles.flatMap(({id, title}): Choice[] => {
		const before = state.decided.notes.get(id) ?? '';
		const after = adds ? [before, written].filter(part => part !== '').join('\n') : written;
		return after === before ? [] : [{do: 'note', article: id, text: after, about: title}];
	});
	if (choices.length === 0) return [{...state, notice: {text: 'The note stays as it was', warning: false}}, []];
	const said = written === '' ? 'Note taken away from' : adds ? 'Note added to' : 'Note kept on';
	return [state, [{type: 'decide', choices, said: `${said} ${inWords(articles)}`}]];
}

/** Asks for the note on a line where no editor can be started; lines that are there already stay. */
export function askForNote(state: AppState, event: Extract<AnnotationEvent, {type: 'note-unwritten'}>): AppState {
	const {reason, articles} = event;
	const isLong = event.text.includes('\n');
	const adds = event.adds || isLong;
	const asked = openLine(state, adds ? 'Add to the note:' : 'Note:', {
		type: 'set-note',
		text: isLong ? '' : event.text,
		articles,
		adds,
	});
	return {...asked, notice: {text: reason, warning: true}};
}
