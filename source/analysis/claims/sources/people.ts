import type {Entity} from '../../../model/entity.ts';
import type {Tokens} from '../../document.ts';
import {tokensOf} from '../syntax/tokens-of.ts';

export type Gender = 'he' | 'she';

const male = new Set([
	'mr.',
	'mr',
	'sir',
	'lord',
	'king',
	'prince',
	'father',
	'brother',
	'son',
	'husband',
	'spokesman',
	'congressman',
	'businessman',
	'chairman',
	'pope',
]);
const female = new Set([
	'mrs.',
	'mrs',
	'ms.',
	'ms',
	'miss',
	'lady',
	'queen',
	'princess',
	'mother',
	'sister',
	'daughter',
	'wife',
	'spokeswoman',
	'congresswoman',
	'businesswoman',
	'chairwoman',
	'actress',
]);

/** Who is named where: the entities of an article by the tokens of their mentions. */
export interface Naming {
	/** For each token the entity that is meant there, and whether it is named; -1 where none is. */
	entityAt: Int32Array;
	named: Uint8Array;
	entities: readonly Entity[];
	/** By entity, where a word by its name gives it away ("Mr.", "spokeswoman"). */
	genders: ReadonlyMap<number, Gender>;
}

/** Lays the mentions of the entities over the tokens. Linear in both. */
export function readNaming(tokens: Tokens, entities: readonly Entity[]): Naming {
	const entityAt = new Int32Array(tokens.length).fill(-1);
	const named = new Uint8Array(tokens.length);
	const genders = new Map<number, Gender>();
	for (const [index, {mentions, type}] of entities.entries()) {
		for (const mention of mentions) {
			const [first, end] = tokensOf(tokens, mention);
			for (let token = first; token < end; token++) {
				if (named[token] === 1) continue;
				entityAt[token] = index;
				if (mention.named) named[token] = 1;
			}
			const gender =
				type === 'person' && mention.named
					? (genderOf(tokens.lower[first]!) ?? genderOf(tokens.lower[first - 1] ?? ''))
					: null;
			if (gender !== null) genders.set(index, gender);
		}
	}
	return {entityAt, named, entities, genders};
}

export function genderOf(word: string): Gender | null {
	if (male.has(word)) return 'he';
	return female.has(word) ? 'she' : null;
}
