import type {EntityType} from '../../model/entity.ts';
import type {Document} from '../document.ts';
import {isDemonym} from './places.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Nouns that name something that takes place. */
const eventNouns = words(
	`cup open olympics olympic paralympics games championship championships championships prix masters marathon tour
	festival summit show conference congress election elections awards award prize day week year eve christmas easter ramadan
	hanukkah holiday war wars battle revolution uprising intifada coup massacre genocide holocaust spring expo fair
	biennale derby trophy series final finals playoffs bowl race rally classic carnival parade referendum census
	pandemic earthquake hurricane typhoon tsunami campaign operation crisis talks round ashes`.replace(/\s+/g, ' '),
);
/** Nouns that name a text, a law or a work of art. */
const workNouns = words(
	`act treaty agreement accord accords convention protocol pact charter constitution law bill resolution declaration
	code bible koran quran torah gospel report book song symphony opera album movie film series plan index
	memorandum communique`.replace(/\s+/g, ' '),
);
/** Peoples, parties, faiths and their like: "Muslims", "Maori", "Republican", "Marxists", "Londoner". */
const groupEnding =
	/(?:ians?|eans?|[^aeiou]ans?|eses?|ish|ists?|ites?|rats?|icans?|oners?|lims?|slems?|tians?|jews?|hindus?|sikhs?|arabs?|kurds?|tamils?|serbs?|croats?|is?|ic|ern)$/u;
const openingQuote = /^["“”'‘«]$/;

/**
 * The tagger knows only "something else with a name". This tells what: a group (nationality, faith, party), an event or
 * a work; `null` for what is none of these (GMT, COVID-19, a currency).
 */
export function typeOfMiscellaneous(
	{tokens}: Document,
	firstToken: number,
	endToken: number,
	nameWords: readonly string[],
): EntityType | null {
	if (nameWords.length === 0) return null;
	if (isDemonym(nameWords)) return 'group';
	const last = nameWords.at(-1)!;
	const inQuotes = firstToken > 0 && openingQuote.test(tokens.surface[firstToken - 1]!) && endToken - firstToken > 1;
	if (nameWords.length > 1) {
		if (nameWords.some(word => workNouns.has(word))) return 'work';
		if (nameWords.some(word => eventNouns.has(word))) return 'event';
		if (inQuotes) return 'work';
		if (isDemonym([last]) || groupEnding.test(last)) return 'group';
		return null;
	}
	if (eventNouns.has(last)) return 'event';
	if (workNouns.has(last)) return 'work';
	const surface = tokens.surface[firstToken]!;
	if (/\d/.test(surface) || surface === surface.toUpperCase()) return null;
	const tag = tokens.partOfSpeech[firstToken];
	return groupEnding.test(last) || tag === 'ADJ' ? 'group' : null;
}
