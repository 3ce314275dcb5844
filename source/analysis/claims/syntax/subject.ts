import type {Tokens} from '../../document.ts';
import type {Scene} from '../scene.ts';
import {isNominal, isTime, isTimeWord, phraseStart} from './noun-phrase.ts';
import type {VerbGroup} from './verb-group.ts';
import {pointers, possessivePronouns, relativePronouns} from './words.ts';

/** How a subject was reached from its verb. */
export type SubjectKind = 'direct' | 'pronoun' | 'relative' | 'apposition' | 'coordinated' | 'participle' | 'control';

/** Tokens `from` up to but not including `to`. */
export interface Subject {
	from: number;
	to: number;
	kind: SubjectKind;
}

/** How far left an apposition or a relative clause may reach: "Smith, who …, said". */
const longestInsertion = 40;

/** A verb already read, whose subject a later one may share. */
export interface Predicate {
	group: VerbGroup;
	subject: Subject | null;
	/** Whether it is a verb of saying: what "…, adding that" goes on from. */
	speech: boolean;
}

/**
 * Whom the verb is about: the noun phrase before it, or that of an earlier verb of the sentence which it shares
 * ("Xi called … and urged …", "Xi said …, adding …", "Xi refused to say …").
 *
 * @param earlier The verbs of this sentence so far, in text order.
 */
export function findSubject(scene: Scene, group: VerbGroup, earlier: readonly Predicate[]): Subject | null {
	const {tokens} = scene;
	const limit = scene.sentenceStart[group.verb]!;
	if (group.to) return shared(earlier.at(-1), 'control');
	const last = skipBack(scene, skipAside(scene, group.from - 1, limit), limit);
	if (last < limit) return null;
	const lower = tokens.lower[last]!;
	const tag = tokens.partOfSpeech[last];
	if (group.form === 'gerund') {
		if (lower === ',' || lower === '—' || tag === 'ADP' || tag === 'SCONJ' || tag === 'VERB')
			return shared(main(earlier, group), 'participle');
		if (tag === 'CCONJ') return shared(earlier.at(-1), 'coordinated');
	}
	if (tag === 'CCONJ') return shared(coordinate(scene, earlier, group), 'coordinated');
	if (relativePronouns.has(lower) && last > limit && !(lower === 'that' && tokens.partOfSpeech[last] === 'SCONJ')) {
		return {from: last, to: last + 1, kind: 'relative'};
	}
	if (lower === ',' || lower === '—' || lower === '--') {
		const outer = beforeInsertion(scene, last, limit);
		if (outer !== null) return outer;
		return shared(coordinate(scene, earlier, group), 'coordinated');
	}
	return phraseAt(scene, last, limit);
}

/** The noun phrase that ends at `last`, without words of time around it. */
function phraseAt(scene: Scene, last: number, limit: number): Subject | null {
	const {tokens} = scene;
	if (pointers.has(tokens.lower[last]!)) return null;
	if (tokens.partOfSpeech[last] === 'PRON' || possessivePronouns.has(tokens.lower[last]!)) {
		return {from: last, to: last + 1, kind: 'pronoun'};
	}
	if (!mayEndPhrase(tokens, last)) {
		const name = capitalisedFrom(tokens, last, limit);
		return name === -1 ? null : {from: name, to: last + 1, kind: 'direct'};
	}
	let from = phraseStart(tokens, last, limit);
	// "In a speech Trump said": a phrase that hangs on a preposition is no subject; its last name is.
	if (from > limit && tokens.partOfSpeech[from - 1] === 'ADP' && tokens.lower[from - 1] !== 'as') {
		let name = last;
		while (name > from && tokens.partOfSpeech[name - 1] === 'PROPN') name--;
		if (name === from || tokens.partOfSpeech[name] !== 'PROPN') return null;
		from = name;
	}
	while (from < last && isTimeWord(tokens, from)) from++;
	// "Monday's readout": the day is gone, and its mark says nothing.
	if (from < last && /^['’]s?$/.test(tokens.surface[from]!)) from++;
	if (isTimeWord(tokens, last) && from === last) return null;
	return {from, to: last + 1, kind: 'direct'};
}

function mayEndPhrase(tokens: Tokens, last: number): boolean {
	const tag = tokens.partOfSpeech[last];
	return isNominal(tokens, last) || tokens.surface[last] === ')' || tag === 'DET' || tag === 'ADJ';
}

/** "Human Rights Watch said": a name for the eye, whatever the tagger makes of its last word; -1 where it is none. */
function capitalisedFrom({surface, partOfSpeech}: Tokens, last: number, limit: number): number {
	let from = last + 1;
	while (
		from > limit &&
		from > last - 5 &&
		/^\p{Lu}\p{Ll}/u.test(surface[from - 1]!) &&
		partOfSpeech[from - 1] !== 'AUX'
	)
		from--;
	return last - from >= 1 ? from : -1;
}

/** Steps left over an adverb between commas: "Trump, meanwhile, said". */
function skipAside({tokens}: Scene, last: number, limit: number): number {
	const aside = last - 2 > limit && tokens.surface[last] === ',' && tokens.surface[last - 2] === ',';
	return aside && tokens.partOfSpeech[last - 1] === 'ADV' ? last - 3 : last;
}

/** Steps left over what may stand between subject and verb: adverbs, "on Thursday", "in a statement". */
function skipBack(scene: Scene, token: number, limit: number): number {
	const {tokens} = scene;
	let last = token;
	while (last > limit) {
		const tag = tokens.partOfSpeech[last];
		if (tag === 'ADV' && !relativePronouns.has(tokens.lower[last]!)) last--;
		else if (isTimeWord(tokens, last) && tag !== 'ADJ') {
			const before = beforeTime(tokens, last, limit);
			if (before === last) break;
			last = before;
		} else break;
	}
	return last;
}

const timeOrders = new Set(['last', 'next', 'this', 'past', 'earlier', 'late', 'early']);

/** The token before the time that ends at `last`: "on Monday", "last week", "Monday"; `last` where that is all there is. */
function beforeTime(tokens: Tokens, last: number, limit: number): number {
	if (timeOrders.has(tokens.lower[last - 1] ?? '')) return last - 2 >= limit ? last - 2 : last;
	let first = last;
	while (first > limit && first > last - 4 && isTimePart(tokens, first - 1)) first--;
	if (tokens.partOfSpeech[first - 1] === 'ADP' && first - 2 >= limit) return first - 2;
	return last > limit && isNominal(tokens, last - 1) ? last - 1 : last;
}

function isTimePart(tokens: Tokens, token: number): boolean {
	const tag = tokens.partOfSpeech[token];
	return isNominal(tokens, token) || tag === 'DET' || tag === 'ADJ';
}

/** "Smith, who knows him, said": the phrase before the insertion that ends with the comma at `comma`. */
function beforeInsertion(scene: Scene, comma: number, limit: number): Subject | null {
	const {tokens} = scene;
	const mark = tokens.surface[comma]!;
	const floor = Math.max(limit + 1, comma - longestInsertion);
	for (let token = comma - 1; token >= floor; token--) {
		if (tokens.surface[token] !== mark) continue;
		const before = token - 1;
		const name = isName(tokens, token + 1, comma);
		const nominal =
			isNominal(tokens, before) || tokens.surface[before] === ')' || (name && mayEndPhrase(tokens, before));
		if (!nominal || scene.quoteAt[token] !== scene.quoteAt[comma] || isTime(tokens, before, token)) continue;
		const next = tokens.lower[token + 1]!;
		const inserted =
			relativePronouns.has(next) ||
			next === 'a' ||
			next === 'an' ||
			next === 'the' ||
			next === 'whose' ||
			token + 6 > comma ||
			tokens.partOfSpeech[token + 1] !== 'PRON';
		const phrase = inserted ? phraseAt(scene, before, limit) : null;
		if (name) return {from: phrase?.from ?? token + 1, to: comma, kind: 'apposition'};
		if (phrase === null) continue;
		// One more step out of "Kidd, a professor at Newport, Virginia, said".
		const further =
			phrase.from - 1 > limit && tokens.surface[phrase.from - 1] === ',' ? beforeNarrow(scene, phrase, limit) : null;
		return {...(further ?? phrase), kind: 'apposition'};
	}
	return null;
}

/** "the bank’s chief, Jane Fraser, said": the name comes second, and belongs to the source. */
function isName({partOfSpeech}: Tokens, from: number, to: number): boolean {
	if (to - from < 2 || to - from > 5) return false;
	for (let token = from; token < to; token++) if (partOfSpeech[token] !== 'PROPN') return false;
	return partOfSpeech[from - 2] !== 'PROPN';
}

/** The name before a chain of appositions: "Meeks, a Democrat, chairman of the panel, said". */
function beforeNarrow(scene: Scene, phrase: Subject, limit: number): Subject | null {
	const {tokens} = scene;
	const before = phrase.from - 2;
	const article = tokens.partOfSpeech[phrase.from] === 'DET' || tokens.partOfSpeech[phrase.from] === 'NOUN';
	if (!article || before < limit || tokens.partOfSpeech[before] !== 'PROPN') return null;
	return phraseAt(scene, before, limit);
}

function shared(predicate: Predicate | undefined, kind: SubjectKind): Subject | null {
	return predicate?.subject ? {...predicate.subject, kind} : null;
}

/** The verb that "and …" goes on from: the nearest one before it of the same form. */
function coordinate(scene: Scene, earlier: readonly Predicate[], group: VerbGroup): Predicate | undefined {
	for (let index = earlier.length - 1; index >= 0 && index > earlier.length - 6; index--) {
		const predicate = earlier[index]!;
		if (
			predicate.subject &&
			predicate.group.form === group.form &&
			scene.quoteAt[predicate.group.verb] === scene.quoteAt[group.verb]
		)
			return predicate;
	}
	return earlier.findLast(predicate => predicate.subject !== null);
}

/** The verb that a participle goes on from: the nearest verb of saying, else the first of the sentence. */
function main(earlier: readonly Predicate[], group: VerbGroup): Predicate | undefined {
	return (
		earlier.findLast(({speech, subject, group: {form}}) => speech && subject !== null && form !== group.form) ??
		earlier.find(predicate => predicate.subject !== null)
	);
}
