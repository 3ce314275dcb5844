import {findClaims} from '../../../source/analysis/claims/find-claims.ts';
import {readDocument} from '../../../source/analysis/language.ts';
import type {Claim} from '../../../source/model/claim.ts';
import type {Entity, EntityType} from '../../../source/model/entity.ts';

/** A claim with the words in place of the spans. */
export interface ReadClaim extends Pick<Claim, 'via' | 'negated' | 'hedged' | 'quoted' | 'worth' | 'rule'> {
	source: string | null;
	name: string | null;
	cue: string | null;
	content: string[];
}

export function readClaims(text: string, entities: Entity[] = []): ReadClaim[] {
	const document = readDocument(text);
	return findClaims(document, entities, []).map(({source, cue, content, start: _start, end: _end, ...rest}) => ({
		...rest,
		source: source && text.slice(source.start, source.end),
		name: source?.name ?? null,
		cue: cue && text.slice(cue.start, cue.end),
		content: content.map(({start, end}) => text.slice(start, end)),
	}));
}

/** An entity with a mention wherever one of the spellings stands in the text. */
export function entity(text: string, name: string, type: EntityType, ...spellings: string[]): Entity {
	const mentions = [name, ...spellings]
		.flatMap(spelling => [...text.matchAll(new RegExp(`\\b${spelling}\\b`, 'g'))])
		.map(match => ({start: match.index, end: match.index + match[0].length, named: true}))
		.sort((a, b) => a.start - b.start || b.end - a.end)
		.filter((mention, index, all) => !all.slice(0, index).some(({end}) => end > mention.start));
	return {name, type, mentions};
}
