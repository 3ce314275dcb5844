import type {Document} from '../document.ts';
import type {Meant} from './descriptions.ts';
import type {Draft, NameMention} from './draft.ts';
import {roles, unnamedPersons} from './roles.ts';

type Gender = 'female' | 'male';

const pronouns: Readonly<Record<string, Gender>> = {
	he: 'male',
	him: 'male',
	his: 'male',
	himself: 'male',
	she: 'female',
	her: 'female',
	hers: 'female',
	herself: 'female',
};
/** Words before a name that tell the gender. */
const genderBefore: ReadonlyMap<string, Gender> = new Map([
	...'mr sir king prince lord duke father brother husband son uncle nephew grandfather actor congressman'
		.split(' ')
		.map((word): [string, Gender] => [word, 'male']),
	...'mrs ms miss queen princess lady dame duchess mother sister wife daughter aunt niece grandmother actress congresswoman'
		.split(' ')
		.map((word): [string, Gender] => [word, 'female']),
]);

/** What is said of one sentence while the pronouns are read. */
interface People {
	/** Those meant so far, each once. */
	readonly drafts: Set<Draft>;
	/** True where somebody is named inside a quotation. */
	quoted: boolean;
	/** True where somebody without a name is about, who could be meant too. */
	unnamed: boolean;
}

/**
 * Pronouns of the third person where it is safe to say whom they mean: the only person mentioned before in the
 * sentence, or, where there is none, the only one in the sentence before. Nobody unnamed may be about ("his
 * spokesman said he …"), one person has one gender, and who is named inside a quotation is not meant outside it
 * (“Lopez is wrong,” he said) nor the other way round.
 */
export function findPronouns(
	document: Document,
	mentions: readonly NameMention[],
	draftOf: (mention: NameMention) => Draft,
	described: readonly Meant[],
): Meant[] {
	const {tokens, sentences} = document;
	const people = new Map<number, {draft: Draft; endToken: number}>();
	const genders = new Map<Draft, Gender>();
	for (const mention of mentions) {
		if (mention.type !== 'person') continue;
		const draft = draftOf(mention);
		people.set(mention.firstToken, {draft, endToken: mention.endToken});
		const before = tokens.lower[mention.firstToken - (tokens.surface[mention.firstToken - 1] === '.' ? 2 : 1)];
		const gender = before && genderBefore.get(before.replace('.', ''));
		if (gender) genders.set(draft, gender);
	}
	for (const {draft, firstToken, endToken} of described) people.set(firstToken, {draft, endToken});

	const found: Meant[] = [];
	let previous = nobody();
	let previousParagraph = -1;
	let inQuotation = false;
	for (const {firstToken, endToken, paragraph} of sentences) {
		const current = nobody();
		const named = [...new Set(draftsBetween(people, firstToken, endToken))];
		if (paragraph > previousParagraph + 1) previous = nobody();
		if (paragraph !== previousParagraph) inQuotation = false;
		for (let token = firstToken; token < endToken; token++) {
			const person = people.get(token);
			if (person) {
				if (inQuotation) current.quoted = true;
				else current.drafts.add(person.draft);
				token = person.endToken - 1;
				continue;
			}
			const lower = tokens.lower[token]!;
			if (/^["“”]$/.test(lower)) inQuotation = lower === '“' || (lower === '"' && !inQuotation);
			const gender = pronouns[lower];
			if (gender === undefined || inQuotation) {
				const isTitle = people.has(token + 1);
				if (!isTitle && (unnamedPersons.has(lower) || roles.has(lower))) current.unnamed = true;
				continue;
			}
			const outside = current.drafts.size === 0;
			const from = outside ? previous : current;
			const [draft] = from.drafts;
			if (!draft || from.drafts.size > 1 || from.unnamed || current.unnamed || current.quoted) {
				if (outside) current.unnamed = true;
				continue;
			}
			if ((genders.get(draft) ?? gender) !== gender) continue;
			// "When he arrived, Lavrov said …": the pronoun may stand for a name that follows.
			if (outside && named.some(other => other !== draft)) continue;
			genders.set(draft, gender);
			current.drafts.add(draft);
			const [start, end] = [tokens.start[token]!, tokens.end[token]!];
			found.push({draft, start, end, firstToken: token, endToken: token + 1});
		}
		previous = current;
		previousParagraph = paragraph;
	}
	return found;
}

const nobody = (): People => ({drafts: new Set(), quoted: false, unnamed: false});

function* draftsBetween(people: Map<number, {draft: Draft}>, from: number, to: number): Generator<Draft> {
	for (let token = from; token < to; token++) {
		const person = people.get(token);
		if (person) yield person.draft;
	}
}
