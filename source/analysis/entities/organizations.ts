import type {Document} from '../document.ts';
import {addTo, type Draft, firstMention, join, onlyOne} from './draft.ts';

/** What a company's name may end in or do without. */
const legalForm = new Set(
	'inc corp co ltd llc plc ag sa se nv spa gmbh bhd pty corporation incorporated limited'.split(' '),
);
const smallWords = new Set(['of', 'for', 'the', 'and', 'in', 'on', 'to', '&', 'de', 'du', 'la', 'des']);
const mostWords = 12;

/** Joins acronyms and short forms of organizations to their full names. */
export function joinOrganizations(organizations: readonly Draft[], document: Document): void {
	const byInitials = new Map<string, Draft[]>();
	const byBeginning = new Map<string, Draft[]>();
	const byEnd = new Map<string, Draft[]>();
	for (const organization of organizations) {
		const words = withoutLegalForm(organization.words);
		if (words.length > mostWords) continue;
		if (words.length < organization.words.length) addTo(byBeginning, words.join(' '), organization);
		if (words.length < 2) continue;
		for (const initials of initialsOf(words)) addTo(byInitials, initials, organization);
		for (let cut = 1; cut < words.length; cut++) {
			addTo(byBeginning, words.slice(0, cut).join(' '), organization);
			addTo(byEnd, words.slice(cut).join(' '), organization);
		}
	}
	for (const organization of organizations) {
		if (organization.sameAs !== null) continue;
		const words = withoutLegalForm(organization.words);
		const key = words.join(' ');
		const whole =
			(words.length === 1 && isAcronym(organization) ? onlyOne(byInitials.get(key), organization) : null) ??
			shortBeginning(onlyOne(byBeginning.get(key), organization), organization, document) ??
			shortEnd(onlyOne(byEnd.get(key), organization), organization, document);
		if (whole) join(organization, whole);
	}
}

/**
 * "Acmetron" after "Acmetron Motor Works". Where the short name comes first it is the company, and the longer name one
 * of its things; but a headline may be short.
 */
function shortBeginning(whole: Draft | null, alias: Draft, {tokens}: Document): Draft | null {
	if (whole === null) return null;
	const first = alias.mentions.find(({firstToken}) => tokens.sentence[firstToken]! > 0);
	return first === undefined || firstMention(whole) < first.start ? whole : null;
}

/** "the Commission" after "European Commission": a last word alone needs its article, and the full name before it. */
function shortEnd(whole: Draft | null, alias: Draft, {tokens}: Document): Draft | null {
	if (whole === null || firstMention(whole) > firstMention(alias)) return null;
	if (alias.words.length > 1) return whole;
	return alias.mentions.every(({firstToken}) => firstToken > 0 && tokens.lower[firstToken - 1] === 'the')
		? whole
		: null;
}

function withoutLegalForm(words: readonly string[]): readonly string[] {
	let end = words.length;
	while (end > 1 && legalForm.has(words[end - 1]!)) end--;
	return words.slice(0, end);
}

/** With and without the small words: "Bank of Ghana" is BoG and BG. */
function initialsOf(words: readonly string[]): string[] {
	const all = words.map(word => word[0]).join('');
	const large = words
		.filter(word => !smallWords.has(word))
		.map(word => word[0])
		.join('');
	return large === all ? [all] : [all, large];
}

function isAcronym({mentions}: Draft): boolean {
	return /^(?:\p{Lu}[\p{L}\d&]{0,6}\p{Lu}s?|(?:\p{Lu}\. ?){2,6})$/u.test(mentions[0]!.name);
}

/**
 * Organizations and places that are followed by an acronym in parentheses: "Shanghai Cooperation Organization (SCO)".
 * Calls `found` with the name and the token of the acronym.
 */
export function eachDefinedAcronym(
	{tokens}: Document,
	names: readonly {firstToken: number; endToken: number; words: readonly string[]}[],
	found: (name: number, token: number) => void,
): void {
	for (const [index, {endToken, words}] of names.entries()) {
		if (words.length < 2 || endToken + 2 >= tokens.length) continue;
		if (tokens.surface[endToken] !== '(' || tokens.surface[endToken + 2] !== ')') continue;
		const acronym = tokens.surface[endToken + 1]!;
		if (!/^\p{Lu}[\p{L}\d&-]{0,8}\p{Lu}$/u.test(acronym)) continue;
		if (agrees(acronym.toLowerCase(), words)) found(index, endToken + 1);
	}
}

/** The letters of the acronym stand in the name in their order, the first one at its beginning. */
function agrees(acronym: string, words: readonly string[]): boolean {
	const letters = words.join('');
	let at = 0;
	for (const letter of acronym) {
		const next = letters.indexOf(letter, at);
		if (next === -1 || (at === 0 && next > 0)) return false;
		at = next + 1;
	}
	return true;
}
