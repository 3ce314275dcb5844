import {mayBeCollection, readCollection} from '../collections/index.ts';
import type {Capture, Fields} from '../draft.ts';
import type {Reading} from './format.ts';

/** The article that the paragraphs of a document are, or the articles where a press archive has made it. */
export function* readParagraphs(
	paragraphs: readonly string[],
	fields: Fields,
	capture: Capture = {},
): Generator<Reading> {
	const text = paragraphs.join('\n\n');
	const articles = mayBeCollection(text) ? readCollection(linesOf(text)) : null;
	if (articles) yield* articles;
	else yield {draft: {fields, capture, body: {kind: 'text', text}}, place: null};
}

/** The lines of a text that are not empty, trimmed. */
function linesOf(text: string): string[] {
	return text
		.split('\n')
		.map(line => line.replace(/[\s\u00a0]+/g, ' ').trim())
		.filter(line => line !== '');
}
