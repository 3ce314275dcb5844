import type {Entity, EntityType} from '../../model/entity.ts';
import type {Document} from '../document.ts';
import type {NameTagger} from './name-tagger.ts';
import type {NameType} from './tagging/labels.ts';

const types: Record<NameType, EntityType> = {PER: 'person', ORG: 'organization', LOC: 'place', MISC: 'group'};

/** Who and what is named in the text, in the order of first mention. */
export function findEntities(document: Document, tagger: NameTagger): Entity[] {
	const {text, tokens} = document;
	const entities = new Map<string, Entity>();
	for (const {firstToken, endToken, type} of tagger.tag(document)) {
		const start = tokens.start[firstToken]!;
		const end = tokens.end[endToken - 1]!;
		const name = text.slice(start, end);
		const key = `${type} ${name}`;
		let entity = entities.get(key);
		if (entity === undefined) {
			entity = {name, type: types[type], mentions: []};
			entities.set(key, entity);
		}
		entity.mentions.push({start, end, named: true});
	}
	return [...entities.values()];
}
