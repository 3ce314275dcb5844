import type {Fields} from '../draft.ts';
import type {Reading} from './format.ts';

/** The article that the paragraphs of a document are. */
export function* readParagraphs(paragraphs: readonly string[], fields: Fields): Generator<Reading> {
	yield {draft: {fields, body: {kind: 'text', text: paragraphs.join('\n\n')}}, place: null};
}
