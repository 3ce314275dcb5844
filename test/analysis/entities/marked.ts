import type {Document} from '../../../source/analysis/document.ts';
import {findEntities} from '../../../source/analysis/entities/find-entities.ts';
import type {NameTagger, TaggedName} from '../../../source/analysis/entities/name-tagger.ts';
import type {NameType} from '../../../source/analysis/entities/tagging/labels.ts';
import {readDocument} from '../../../source/analysis/language.ts';
import type {Entity} from '../../../source/model/entity.ts';

/** "[PER Ana Lopez] met [ORG NATO]" → its plain text, and a tagger that finds just these names in it. */
export function readMarked(marked: string): {document: Document; tagger: NameTagger} {
	let text = '';
	const spans: {start: number; end: number; type: NameType}[] = [];
	let from = 0;
	for (const match of marked.matchAll(/\[(PER|ORG|LOC|MISC) ([^\]]+)\]/g)) {
		text += marked.slice(from, match.index);
		spans.push({start: text.length, end: text.length + match[2]!.length, type: match[1] as NameType});
		text += match[2];
		from = match.index + match[0].length;
	}
	text += marked.slice(from);
	const document = readDocument(text);
	const {start, end} = document.tokens;
	const names = spans.map((span): TaggedName => {
		const firstToken = start.indexOf(span.start);
		const endToken = end.indexOf(span.end) + 1;
		if (firstToken === -1 || endToken === 0)
			throw new Error(`no token begins or ends with ${text.slice(span.start, span.end)}`);
		return {firstToken, endToken, type: span.type};
	});
	return {document, tagger: {version: 'marked', tag: () => names}};
}

/** The entities of a marked text as "name: mention, mention"; mentions without a name in parentheses. */
export function entitiesOf(marked: string): string[] {
	const {document, tagger} = readMarked(marked);
	return findEntities(document, tagger).map(entity => describeEntity(document.text, entity));
}

export function describeEntity(text: string, {name, mentions}: Entity): string {
	const shown = mentions.map(({start, end, named}) => (named ? text.slice(start, end) : `(${text.slice(start, end)})`));
	return `${name}: ${shown.join(', ')}`;
}
