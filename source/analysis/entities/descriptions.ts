import type {Document} from '../document.ts';
import {addTo, type Draft, type NameMention} from './draft.ts';
import {type NamesByToken, type Role, roleBeginningAt, roleEndingAt} from './role-phrases.ts';
import {roleChangers} from './roles.ts';

/** A place in the text where an entity is meant without its name. */
export interface Meant {
	draft: Draft;
	start: number;
	end: number;
	firstToken: number;
	endToken: number;
}

interface KnownRole extends Role {
	draft: Draft;
	/** Where the text says so. */
	token: number;
}

/** Where a role is given to people more often, the text is a list, and the role tells nobody apart. */
const mostHolders = 80;

/**
 * Descriptions of people who were named with their role before: "the Russian president" after "Russian President Vladimir
 * Putin". One is resolved only where everybody in the text who has that role is the same person, so that "the
 * president" stays open in a text about two.
 */
export function findDescriptions(
	document: Document,
	mentions: readonly NameMention[],
	draftOf: (mention: NameMention) => Draft,
): Meant[] {
	const names = byToken(mentions);
	const known = new Map<string, KnownRole[]>();
	for (const mention of mentions) {
		if (mention.type !== 'person') continue;
		for (const role of rolesBeside(document, names, mention)) {
			addTo(known, role.head, {...role, draft: draftOf(mention), token: mention.firstToken});
		}
	}
	if (known.size === 0) return [];
	const counterparts = known.get('counterpart') ?? [];
	const {tokens} = document;
	const found: Meant[] = [];
	const openHeads = new Set<string>();
	for (let token = 0; token < tokens.length; token++) {
		const afterArticle = tokens.lower[token] === 'the';
		const owner = afterArticle ? undefined : names.beginningAt(token);
		if (!afterArticle && !(owner && /^['’]s$/.test(tokens.lower[owner.endToken] ?? ''))) continue;
		const role = roleBeginningAt(document, names, afterArticle ? token + 1 : token);
		if (role === null || meansAnother(document, names, role.endToken)) continue;
		const holders = known.get(role.head) ?? [];
		const others = role.owner === null ? [] : counterparts;
		const isOpen = openHeads.has(role.head) && role.owner === null;
		const draft = isOpen ? null : onlyHolder(role, holders, others, token);
		if (draft === null) {
			openHeads.add(role.head);
			continue;
		}
		const start = tokens.start[token]!;
		const end = tokens.end[role.endToken - 1]!;
		found.push({draft, start, end, firstToken: token, endToken: role.endToken});
		token = role.endToken - 1;
	}
	return found;
}

function byToken(mentions: readonly NameMention[]): NamesByToken {
	const beginnings = new Map(mentions.map(mention => [mention.firstToken, mention]));
	const ends = new Map(mentions.map(mention => [mention.endToken, mention]));
	return {beginningAt: token => beginnings.get(token), endingAt: token => ends.get(token)};
}

/** "Russian President Vladimir Putin", "the president, Vladimir Putin", "Vladimir Putin, the Russian president". */
function rolesBeside(document: Document, names: NamesByToken, {firstToken, endToken}: NameMention): Role[] {
	const {tokens} = document;
	const found: Role[] = [];
	const before = roleEndingAt(document, names, firstToken);
	if (before) found.push(before);
	if (tokens.surface[firstToken - 1] === ',') {
		const apposed = roleEndingAt(document, names, firstToken - 1);
		if (apposed && (apposed.owner !== null || tokens.lower[apposed.firstToken - 1] === 'the')) found.push(apposed);
	}
	if (tokens.surface[endToken] === ',') {
		const article = tokens.lower[endToken + 1] === 'the' ? 1 : 0;
		const after = roleBeginningAt(document, names, endToken + 1 + article);
		if (after && /^[,.;]$/.test(tokens.surface[after.endToken] ?? '.')) found.push(after);
	}
	return found;
}

/** "the president Vladimir Putin" names him, and "the president office" is about an office. */
function meansAnother({tokens, sentences}: Document, names: NamesByToken, endToken: number): boolean {
	if (endToken >= tokens.length || sentences[tokens.sentence[endToken - 1]!]!.endToken === endToken) return false;
	const tag = tokens.partOfSpeech[endToken];
	const lower = tokens.lower[endToken]!;
	// "the officer who was hurt" is told from others by what follows.
	if (lower === 'who' || lower === 'whose' || lower === 'that') return true;
	const apposed = tokens.surface[endToken] === ',' && names.beginningAt(endToken + 1)?.type === 'person';
	return (
		apposed ||
		names.beginningAt(endToken) !== undefined ||
		tag === 'NOUN' ||
		tag === 'PROPN' ||
		tokens.surface[endToken] === '-'
	);
}

/** @param others Those who may hold the role without being said to: "his Russian counterpart". */
function onlyHolder(
	role: Role,
	holders: readonly KnownRole[],
	others: readonly KnownRole[],
	token: number,
): Draft | null {
	if (holders.length + others.length > mostHolders) return null;
	const fitting = [...holders, ...others].filter(holder => fits(role, holder));
	const [first] = fitting;
	if (!first || fitting.some(({draft}) => draft !== first.draft)) return null;
	return fitting.some(holder => holder.token < token) ? first.draft : null;
}

function fits(role: Role, holder: KnownRole): boolean {
	if (role.owner !== null && holder.owner !== role.owner) return false;
	const changed = (modifiers: readonly string[]) => modifiers.filter(word => roleChangers.has(word)).join(' ');
	if (changed(role.modifiers) !== changed(holder.modifiers)) return false;
	return holder.head === 'counterpart' || role.modifiers.every(word => holder.modifiers.includes(word));
}
