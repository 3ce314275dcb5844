import type {Candidate, Range} from '../candidate.ts';
import type {Scene} from '../scene.ts';
import {headOf} from '../syntax/noun-phrase.ts';
import {relativePronouns} from '../syntax/words.ts';
import type {Gender, Naming} from './people.ts';
import {documentNouns} from './source-words.ts';

/** How many paragraphs back a pronoun may reach for the person who spoke. */
const reach = 2;

interface Speaker {
	name: string;
	/** Index of the entity; -1 where the name was read off the text. */
	entity: number;
	paragraph: number;
	token: number;
}

/**
 * Names the sources of an article's claims, in text order: the entity that the head of the source mentions; for a
 * document ("a Kremlin readout") whose it is; for "who" the one before it; for "he" and "she" the person who spoke last,
 * if that is safe. `null` where it stays open.
 *
 * @param named The claims in text order; the names come back in the same order.
 */
export function nameSources(scene: Scene, naming: Naming, candidates: readonly Candidate[]): (string | null)[] {
	const fullNames = readFullNames(scene);
	const speakers: Speaker[] = [];
	return candidates.map(({source, head}) => {
		if (source === null) return null;
		const named = nameOf(scene, naming, fullNames, source);
		if (named !== null) {
			speakers.push({...named, paragraph: scene.paragraph[head.token]!, token: head.token});
			return named.name;
		}
		if (scene.tokens.partOfSpeech[source.from] !== 'PRON') return null;
		const pronoun = scene.tokens.lower[source.from]!;
		if (pronoun !== 'he' && pronoun !== 'she') return mentioned(naming, source.from)?.name ?? null;
		const speaker = lastSpeaker(scene, naming, speakers, source.from, pronoun) ?? mentioned(naming, source.from);
		if (speaker !== null) speakers.push({...speaker, paragraph: scene.paragraph[head.token]!, token: head.token});
		return speaker?.name ?? null;
	});
}

/** What a source that has no name is called in a chain: its words, without the article; `null` for a pronoun. */
export function wordsOf({tokens, text}: Scene, {from, to}: Range): string | null {
	if (tokens.partOfSpeech[from] === 'PRON') return null;
	const first = tokens.partOfSpeech[from] === 'DET' && to - from > 1 ? from + 1 : from;
	return text.slice(tokens.start[first]!, tokens.end[to - 1]!);
}

/** The name of one source on its own. */
export function nameSource(scene: Scene, naming: Naming, source: Range): string | null {
	return nameOf(scene, naming, new Map(), source)?.name ?? null;
}

function nameOf(
	scene: Scene,
	naming: Naming,
	fullNames: ReadonlyMap<string, string>,
	source: Range,
): {name: string; entity: number} | null {
	const {tokens} = scene;
	if (relativePronouns.has(tokens.lower[source.from]!)) {
		const before = tokens.surface[source.from - 1] === ',' ? source.from - 2 : source.from - 1;
		if (before < 0 || tokens.lower[source.from] === 'which') return null;
		return nameAt(scene, naming, fullNames, before);
	}
	if (namesSeveral(scene, naming, source)) return null;
	const head = headOf(tokens, source.from, source.to);
	const apposed = hasComma(tokens.surface, source);
	const named = nameAt(scene, naming, fullNames, apposed ? source.to - 1 : head);
	if (named !== null) return named;
	if (!documentNouns.has(tokens.lemma[head]!) && !documentNouns.has(tokens.lower[head]!)) return null;
	for (let token = source.from; token < source.to; token++) {
		const owner = nameAt(scene, naming, fullNames, token);
		if (owner !== null && naming.entities[owner.entity]?.type !== 'group') return owner;
	}
	return null;
}

/** "the bank’s chief, Jane Fraser": the name comes last. */
function hasComma(surface: readonly string[], {from, to}: Range): boolean {
	for (let token = from; token < to; token++) if (surface[token] === ',') return true;
	return false;
}

/** "Xi and Putin": no one name. */
function namesSeveral({tokens}: Scene, {entityAt}: Naming, {from, to}: Range): boolean {
	let and = from;
	while (and < to && tokens.lower[and] !== 'and') and++;
	if (and === to) return false;
	const before = tokens.partOfSpeech[and - 1] === 'PROPN';
	const after = entityAt[and + 1] !== -1 || tokens.partOfSpeech[and + 1] === 'PROPN';
	return before && after && (entityAt[and - 1] === -1 || entityAt[and - 1] !== entityAt[and + 1]);
}

/** The entity named or described at a token, or the capitalised words around it. */
function nameAt(
	scene: Scene,
	naming: Naming,
	fullNames: ReadonlyMap<string, string>,
	token: number,
): {name: string; entity: number} | null {
	const {tokens, text, paragraph} = scene;
	const entity = naming.entityAt[token]!;
	if (entity !== -1 && tokens.partOfSpeech[token] !== 'PRON') return {name: naming.entities[entity]!.name, entity};
	if (tokens.partOfSpeech[token] !== 'PROPN') return null;
	let from = token;
	while (
		from > 0 &&
		isNamePart(tokens.partOfSpeech[from - 1], tokens.surface[from - 1]!) &&
		from > token - 5 &&
		paragraph[from - 1] === paragraph[token]
	)
		from--;
	const name = text.slice(tokens.start[from]!, tokens.end[token]!);
	// "Officials said": a capital at the start of a sentence makes no name.
	const shouted = /^\p{Lu}{2,}$/u.test(name);
	const alone =
		!shouted && from === token && token === scene.sentenceStart[token] && !fullNames.has(name.toLowerCase());
	if (alone && naming.entities.length > 0) return null;
	return {name: fullNames.get(name.toLowerCase()) ?? name, entity: -1};
}

function isNamePart(tag: string | undefined, surface: string): boolean {
	return tag === 'PROPN' && /^\p{Lu}/u.test(surface);
}

/** Last name in lower case → full name, of the runs of proper nouns in the text; the first one wins. */
function readFullNames({tokens, text, paragraph}: Scene): Map<string, string> {
	const names = new Map<string, string>();
	let from = -1;
	for (let token = 0; token <= tokens.length; token++) {
		const goesOn = token < tokens.length && isNamePart(tokens.partOfSpeech[token], tokens.surface[token]!);
		if (goesOn && (from === -1 || paragraph[from] === paragraph[token])) {
			if (from === -1) from = token;
			continue;
		}
		if (from !== -1 && token - from >= 2 && token - from <= 4) {
			const last = tokens.surface[token - 1]!;
			if (!names.has(last.toLowerCase()))
				names.set(last.toLowerCase(), text.slice(tokens.start[from]!, tokens.end[token - 1]!));
		}
		from = goesOn ? token : -1;
	}
	return names;
}

function mentioned({entityAt, entities}: Naming, token: number): {name: string; entity: number} | null {
	const entity = entityAt[token]!;
	return entity === -1 ? null : {name: entities[entity]!.name, entity};
}

/**
 * Whom "he" or "she" as a source means: the last one who spoke, in this paragraph or one of the two before it. Not safe
 * where that is no person, or known to be of the other gender, or where another person was named since.
 */
function lastSpeaker(
	scene: Scene,
	{entities, entityAt, named, genders}: Naming,
	speakers: readonly Speaker[],
	token: number,
	pronoun: Gender,
): Speaker | null {
	const paragraph = scene.paragraph[token]!;
	for (let index = speakers.length - 1; index >= Math.max(0, speakers.length - 4); index--) {
		const speaker = speakers[index]!;
		if (speaker.paragraph < paragraph - reach) return null;
		const type = speaker.entity === -1 ? 'person' : entities[speaker.entity]!.type;
		const gender = speaker.entity === -1 ? undefined : genders.get(speaker.entity);
		if (type !== 'person' || (gender !== undefined && gender !== pronoun)) continue;
		if (speaker.paragraph === paragraph) return speaker;
		for (let at = speaker.token + 1; at < token; at++) {
			const other = entityAt[at]!;
			if (other !== -1 && named[at] === 1 && other !== speaker.entity && entities[other]!.type === 'person') {
				if (genders.get(other) === undefined || genders.get(other) === pronoun) return null;
			}
		}
		return speaker;
	}
	return null;
}
