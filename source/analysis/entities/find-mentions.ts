import type {EntityType} from '../../model/entity.ts';
import type {Document} from '../document.ts';
import type {NameMention} from './draft.ts';
import {typeOfMiscellaneous} from './miscellaneous.ts';
import type {NameTagger, TaggedName} from './name-tagger.ts';
import {nameWords, tidyName} from './name-words.ts';
import {eachDefinedAcronym} from './organizations.ts';
import {settleTypes} from './settle-types.ts';
import {repairSurnames} from './surnames.ts';
import {titles} from './titles.ts';

const types = {PER: 'person', ORG: 'organization', LOC: 'place'} as const;
/** Characters; what is longer is a list, or no text at all. */
const longestName = 150;
/** Tokens before the agency in a dateline. */
const longestDateline = 20;

/** Signs that stand around names; a closing parenthesis may belong to one: "Rovers (B)". */
const opening = /^["“”‘’'«»(),;:–—-]$/;
const closing = /^["“”‘’'«»(,;:–—-]$/;

/** The names of the text with their type, tidied, in text order. */
export function findMentions(document: Document, tagger: NameTagger): NameMention[] {
	const mentions: NameMention[] = [];
	for (const tagged of tagger.tag(document)) {
		const mention = mentionOf(document, tagged);
		if (mention !== null) mentions.push(mention);
	}
	repairSurnames(mentions);
	settleTypes(document, mentions);
	return addDefinedAcronyms(document, mentions);
}

function mentionOf(document: Document, tagged: TaggedName): NameMention | null {
	const {text, tokens} = document;
	let {firstToken, endToken} = tagged;
	while (endToken - firstToken > 1 && opening.test(tokens.surface[firstToken]!)) firstToken++;
	while (endToken - firstToken > 1 && closing.test(tokens.surface[endToken - 1]!)) endToken--;
	if (tagged.type === 'PER') {
		while (endToken - firstToken > 1 && titles.has(tokens.lower[firstToken]!.replace('.', ''))) firstToken++;
		while (endToken - firstToken > 1 && tokens.surface[firstToken] === '.') firstToken++;
	}
	if (isCredit(document, firstToken, endToken)) return null;
	const start = tokens.start[firstToken]!;
	const end = tokens.end[endToken - 1]!;
	if (end - start > longestName) return null;
	const name = tidyName(text.slice(start, end));
	const words = nameWords(name);
	if (words.length === 0 || !/\p{L}/u.test(name)) return null;
	let type: EntityType | null;
	if (tagged.type !== 'MISC') type = types[tagged.type];
	else type = typeOfMiscellaneous(document, firstToken, endToken, words);
	return type === null ? null : {firstToken, endToken, start, end, type, name, words};
}

/** The agency in "LISBON, June 4 (Reuters) - …" is who wrote this, and nobody in the story. */
function isCredit({tokens, sentences}: Document, firstToken: number, endToken: number): boolean {
	if (tokens.surface[firstToken - 1] !== '(' || tokens.surface[endToken] !== ')') return false;
	if (!/^[-–—]+$/.test(tokens.surface[endToken + 1] ?? '')) return false;
	return firstToken - sentences[tokens.sentence[firstToken]!]!.firstToken <= longestDateline;
}

/** "(SCO)" after the full name is a name too, and of the same type, whatever the tagger took it for. */
function addDefinedAcronyms(document: Document, mentions: NameMention[]): NameMention[] {
	const {tokens} = document;
	const added: NameMention[] = [];
	eachDefinedAcronym(document, mentions, (index, token) => {
		const {type} = mentions[index]!;
		const next = mentions[index + 1];
		if (next && next.firstToken <= token) {
			if (next.firstToken === token && next.endToken === token + 1) next.type = type;
			return;
		}
		const name = tokens.surface[token]!;
		const [start, end] = [tokens.start[token]!, tokens.end[token]!];
		added.push({firstToken: token, endToken: token + 1, start, end, type, name, words: nameWords(name)});
	});
	return added.length === 0 ? mentions : [...mentions, ...added].sort((a, b) => a.start - b.start);
}
