import type {Entity, Mention} from '../../model/entity.ts';
import type {Document} from '../document.ts';
import {findDescriptions} from './descriptions.ts';
import {addTo, type Draft, join, type NameMention, rootOf} from './draft.ts';
import {findMentions} from './find-mentions.ts';
import type {NameTagger} from './name-tagger.ts';
import {eachDefinedAcronym, joinOrganizations} from './organizations.ts';
import {joinPeople} from './people.ts';
import {joinGroups, joinPlaces} from './places.ts';
import {findPronouns} from './pronouns.ts';

/**
 * Who and what is named in the text: each person, organization, place … once, under the fullest name, with all places
 * where it is meant. Descriptions ("the Russian president") and pronouns count only where it is clear whom they mean.
 *
 * @returns In the order of first mention, the mentions of each in text order. Linear in the length of the text.
 */
export function findEntities(document: Document, tagger: NameTagger): Entity[] {
	const names = findMentions(document, tagger);
	const drafts = draftsOf(names);
	joinDrafts(document, names, drafts);
	const draftOf = (mention: NameMention) => rootOf(drafts.get(keyOf(mention))!);
	const described = findDescriptions(document, names, draftOf);
	const meant = [...described, ...findPronouns(document, names, draftOf, described)];

	const entities = new Map<Draft, {spellings: Map<string, number>; entity: Entity}>();
	const entryOf = (draft: Draft) => {
		let entry = entities.get(draft);
		if (entry === undefined) {
			entry = {spellings: new Map(), entity: {name: '', type: draft.type, mentions: []}};
			entities.set(draft, entry);
		}
		return entry;
	};
	for (const mention of names) {
		const {entity, spellings} = entryOf(draftOf(mention));
		spellings.set(mention.name, (spellings.get(mention.name) ?? 0) + 1);
		entity.mentions.push({start: mention.start, end: mention.end, named: true});
	}
	for (const {draft, start, end} of meant) entryOf(draft).entity.mentions.push({start, end, named: false});
	for (const [draft, {entity, spellings}] of entities) {
		entity.name = draft.canonicalName ?? fullest(spellings);
		if (meant.length > 0) entity.mentions.sort(inTextOrder);
	}
	return [...entities.values()].map(({entity}) => entity);
}

const inTextOrder = (a: Mention, b: Mention): number => a.start - b.start || a.end - b.end;

const keyOf = ({type, words}: NameMention): string => `${type} ${words.join(' ')}`;

function draftsOf(names: readonly NameMention[]): Map<string, Draft> {
	const drafts = new Map<string, Draft>();
	for (const mention of names) {
		const key = keyOf(mention);
		const draft = drafts.get(key);
		if (draft) draft.mentions.push(mention);
		else {
			drafts.set(key, {
				type: mention.type,
				words: mention.words,
				mentions: [mention],
				sameAs: null,
				canonicalName: null,
			});
		}
	}
	return drafts;
}

function joinDrafts(document: Document, names: readonly NameMention[], drafts: Map<string, Draft>): void {
	const byType = new Map<string, Draft[]>();
	for (const draft of drafts.values()) addTo(byType, draft.type, draft);
	const of = (type: string) => byType.get(type) ?? [];
	const byFirstToken = new Map(names.map(mention => [mention.firstToken, mention]));
	eachDefinedAcronym(document, names, (index, token) => {
		const acronym = byFirstToken.get(token);
		if (acronym) join(drafts.get(keyOf(acronym))!, drafts.get(keyOf(names[index]!))!);
	});
	joinPeople(of('person'));
	joinOrganizations(of('organization'), document);
	joinPlaces(of('place'));
	joinGroups(of('group'));
}

/** The spelling with the most words; among these one that is not in capitals, then the longest, then the most used. */
function fullest(spellings: ReadonlyMap<string, number>): string {
	let best = '';
	let bestRank: readonly number[] = [];
	for (const [name, count] of spellings) {
		const rank = [name.split(/[\s-]+/).length, name === name.toUpperCase() ? 0 : 1, name.length, count];
		const at = rank.findIndex((value, index) => value !== bestRank[index]);
		if (at !== -1 && rank[at]! > (bestRank[at] ?? -1)) {
			best = name;
			bestRank = rank;
		}
	}
	return best;
}
