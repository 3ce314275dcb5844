import type {Claim} from '../../model/claim.ts';
import type {DateMention} from '../../model/date-mention.ts';
import type {Entity} from '../../model/entity.ts';
import type {Document} from '../document.ts';
import type {Candidate, Range} from './candidate.ts';
import {findCandidates} from './find-candidates.ts';
import {readScene, type Scene} from './scene.ts';
import {choose, type Scored} from './scoring/choose.ts';
import {type Learned, readLearned} from './scoring/learned.ts';
import {scoreReadings} from './scoring/score-readings.ts';
import {findChains} from './sources/chain.ts';
import {isSource} from './sources/is-source.ts';
import {readNaming} from './sources/people.ts';
import {nameSource, nameSources, wordsOf} from './sources/source-names.ts';
import {tokensOf} from './syntax/tokens-of.ts';
import {findUnattributed} from './unattributed.ts';
import {scoreWorth} from './worth/score-worth.ts';
import {writeClaim, writeStatement} from './write-claim.ts';

/**
 * Who says what: every statement of the text that is credited to somebody, and those of the article's own that are
 * worth checking (`source: null`).
 *
 * Words that may attribute are looked up in tables (`cues/`), each is read in every way that a pattern knows
 * (`patterns/`), and a linear model chooses one reading of each or none (`scoring/`). A claim carries the name of the
 * pattern that read it.
 *
 * @param entities Name the sources; without them the capitalised words of the text do.
 * @returns In text order, by the start of the claim. Linear in the length of the text.
 */
export function findClaims(document: Document, entities: Entity[], dates: DateMention[]): Claim[] {
	return traceClaims(document, entities, dates).found.map(({claim}) => claim);
}

/** Claims together with what they were made of, for whoever wants to know why. */
export interface ClaimTrace {
	scene: Scene;
	learned: Learned;
	/** For each token whether it is part of a date. */
	dateAt: Uint8Array;
	/** In text order, by the start of the claim. */
	found: {
		claim: Claim;
		content: readonly Range[];
		/** The reading that was chosen; `null` for a statement that nobody is credited with. */
		reading: Scored | null;
	}[];
}

/** The same as `findClaims`, with what each claim was made of. */
export function traceClaims(document: Document, entities: Entity[], dates: DateMention[]): ClaimTrace {
	const learned = readLearned();
	const scene = readScene(document, learned.boundary);
	const naming = readNaming(scene.tokens, entities);
	const dateAt = new Uint8Array(scene.tokens.length);
	for (const date of dates) dateAt.fill(1, ...tokensOf(scene.tokens, date));

	const readings = chooseReadings(scene, learned).filter(
		({candidate: {source}}) => source === null || isSource(scene, source, dateAt),
	);
	const chosen = readings.map(({candidate}) => candidate);
	const chains = findChains(chosen);
	const names = nameSources(scene, naming, chosen);
	const found: ClaimTrace['found'] = [];
	for (const [index, candidate] of chosen.entries()) {
		const chain = chains[index];
		if (chain === undefined || chain === null) continue;
		const name = names[index] ?? null;
		const via = [
			...chain.map(outer => names[outer] ?? wordsOf(scene, chosen[outer]!.source!)),
			...(candidate.via ?? []).map(source => nameSource(scene, naming, source) ?? wordsOf(scene, source)),
		].filter((outer): outer is string => outer !== null && outer !== name);
		const {content} = candidate;
		const worth = scoreWorth(scene, content, dateAt);
		const claim = writeClaim(scene, candidate, {name, via: [...new Set(via)], worth});
		found.push({claim, content, reading: readings[index]!});
	}
	for (const {content, worth} of findUnattributed(scene, tokensTaken(scene, chosen), dateAt)) {
		found.push({claim: writeStatement(scene, content, worth), content: [content], reading: null});
	}
	found.sort(({claim: a}, {claim: b}) => a.start - b.start || b.end - a.end);
	return {scene, learned, dateAt, found};
}

function chooseReadings(scene: Scene, learned: Learned): Scored[] {
	const readings = findCandidates(scene, learned.lexicon).map(candidates =>
		scoreReadings(scene, candidates, learned.claim),
	);
	return choose(readings, learned.threshold)
		.filter(({candidate: {source, rule}}) => source !== null || rule === 'unnamed')
		.sort((a, b) => a.candidate.head.token - b.candidate.head.token);
}

function tokensTaken(scene: Scene, candidates: readonly Candidate[]): Uint8Array {
	const taken = new Uint8Array(scene.tokens.length);
	for (const {content, cue, source} of candidates) {
		for (const {from, to} of [...content, cue, source ?? cue]) taken.fill(1, from, to);
	}
	return taken;
}
