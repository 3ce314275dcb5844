import type {Document} from '../document.ts';
import type {NameMention} from './draft.ts';
import {nationOf} from './places.ts';
import {roles} from './roles.ts';

/** What somebody is: "Russian president" is {owner: "Russia", modifiers: [], head: "president"}. */
export interface Role {
	/** A country by its name, or the words of another name; `null` where none is given. */
	owner: string | null;
	/** "prime", "foreign", "former" … in lower case. */
	modifiers: readonly string[];
	head: string;
}

/** A role with the tokens that say it. */
export interface RolePhrase extends Role {
	firstToken: number;
	endToken: number;
}

/** Looks names up by token. */
export interface NamesByToken {
	beginningAt(token: number): NameMention | undefined;
	endingAt(token: number): NameMention | undefined;
}

const mostModifiers = 3;

export const ownerOf = ({words}: NameMention): string => nationOf(words) ?? words.join(' ');

const isModifier = ({tokens}: Document, token: number): boolean => {
	const tag = tokens.partOfSpeech[token];
	return (tag === 'ADJ' || tag === 'NOUN' || tag === 'PROPN') && /^\p{L}+$/u.test(tokens.surface[token]!);
};

/** The role that ends at `endToken`: "Chinese Foreign Minister" before "Wang Yi". */
export function roleEndingAt(document: Document, names: NamesByToken, endToken: number): RolePhrase | null {
	const {tokens, sentences} = document;
	if (endToken === 0) return null;
	const {firstToken: limit} = sentences[tokens.sentence[endToken - 1]!]!;
	let token = endToken - 1;
	const head = tokens.lower[token]!;
	if (token < limit || !roles.has(head)) return null;
	const modifiers: string[] = [];
	for (token--; token >= limit; token--) {
		const possessive = tokens.lower[token] === "'s" || tokens.lower[token] === '’s';
		const owner = names.endingAt(possessive ? token : token + 1);
		if (owner && owner.type !== 'person' && owner.firstToken >= limit) {
			return {owner: ownerOf(owner), modifiers, head, firstToken: owner.firstToken, endToken};
		}
		if (tokens.surface[token] === '-' && modifiers.length > 0) continue;
		if (modifiers.length === mostModifiers || !isModifier(document, token)) break;
		modifiers.unshift(tokens.lower[token]!);
	}
	return {owner: null, modifiers, head, firstToken: token + 1, endToken};
}

/** The role that begins at `firstToken`: "Russian president", "president of Russia", "Kremlin spokesman". */
export function roleBeginningAt(document: Document, names: NamesByToken, firstToken: number): RolePhrase | null {
	const {tokens, sentences} = document;
	if (firstToken >= tokens.length) return null;
	const {endToken: limit} = sentences[tokens.sentence[firstToken]!]!;
	let token = firstToken;
	let owner: string | null = null;
	const owning = names.beginningAt(token);
	if (owning && owning.type !== 'person' && owning.endToken < limit) {
		owner = ownerOf(owning);
		token = owning.endToken;
		if (/^['’]s$/.test(tokens.lower[token]!)) token++;
	}
	const modifiers: string[] = [];
	for (; token < limit; token++) {
		const lower = tokens.lower[token]!;
		const ends = roles.has(lower) && !(token + 1 < limit && roles.has(tokens.lower[token + 1]!));
		if (ends) {
			const of = token + 1 < limit && (tokens.lower[token + 1] === 'of' || tokens.lower[token + 1] === 'for');
			if (!of) return {owner, modifiers, head: lower, firstToken, endToken: token + 1};
			const article = tokens.lower[token + 2] === 'the' ? 1 : 0;
			const after = names.beginningAt(token + 2 + article);
			if (owner !== null || !after || after.type === 'person' || after.endToken > limit) return null;
			return {owner: ownerOf(after), modifiers, head: lower, firstToken, endToken: after.endToken};
		}
		if (tokens.surface[token] === '-' && modifiers.length > 0) continue;
		if (modifiers.length === mostModifiers || names.beginningAt(token) || !isModifier(document, token)) return null;
		modifiers.push(lower);
	}
	return null;
}
