import type {AnnotationEffect} from '../state/annotation/messages.ts';
import {editText, NoEditorError} from './edit-text.ts';
import type {EffectHandlers, World} from './world.ts';

/** What annotating asks for: the names of articles, and a note in the editor. */
export function annotateEffects({
	library,
	terminal,
	dispatch,
}: World): EffectHandlers<Exclude<AnnotationEffect['type'], 'wait-for-reading'>> {
	return {
		async 'name-articles'({keys, what}) {
			const rows = await library.articles.rows(keys);
			dispatch({type: 'articles-named', articles: rows.map(({id, title}) => ({id, title})), what});
		},
		async 'edit-note'({text, articles, adds}) {
			const name = articles.length === 1 ? `note on ${articles[0]!.title}` : `note on ${articles.length} articles`;
			try {
				const written = await terminal.suspend(() => editText(text, name));
				if (written === null) {
					dispatch({type: 'notice', text: 'The editor gave up: the note stays as it was', warning: false});
				} else dispatch({type: 'note-written', text: written, articles, adds});
			} catch (error) {
				if (!(error instanceof NoEditorError)) throw error;
				dispatch({type: 'note-unwritten', reason: error.message, text, articles, adds});
			}
		},
	};
}
