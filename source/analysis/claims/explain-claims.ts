import type {Claim} from '../../model/claim.ts';
import type {DateMention} from '../../model/date-mention.ts';
import type {Entity} from '../../model/entity.ts';
import type {Document} from '../document.ts';
import {type ClaimTrace, traceClaims} from './find-claims.ts';
import {cueFeatures} from './scoring/cue-features.ts';
import {type Feature, weightOf} from './scoring/linear-model.ts';
import {readingFeatures} from './scoring/reading-features.ts';
import {rulePriors} from './scoring/rule-priors.ts';
import {worthSigns} from './worth/score-worth.ts';
import {worthWeights} from './worth/weights.ts';

/** One term of a linear score. */
export interface Term {
	/** What was seen: `percent`, `cue say`, `rule,form clausal past`. */
	name: string;
	/** Log-odds that it adds. */
	weight: number;
}

/** Why a claim is one, and why it is worth checking. */
export interface Explanation {
	claim: Claim;
	/** `null` for a statement that nobody is credited with. */
	attribution: {
		rule: string;
		/** Log-odds of this reading against the others of the same words, and against none. */
		score: number;
		/** What was asked for: readings below are no claims. */
		threshold: number;
		/** What the score rests on, the heaviest first. */
		terms: Term[];
	} | null;
	/** They add up to the log-odds of `claim.worth`, in the order of the table of weights. */
	worth: Term[];
}

/** Every claim of a text as `findClaims` has it, with the terms and weights of its scores. */
export function explainClaims(document: Document, entities: Entity[], dates: DateMention[]): Explanation[] {
	const trace = traceClaims(document, entities, dates);
	return trace.found.map(found => ({
		claim: found.claim,
		attribution: attributionOf(trace, found),
		worth: worthOf(trace, found),
	}));
}

type Found = ClaimTrace['found'][number];

function attributionOf({scene, learned}: ClaimTrace, {reading}: Found): Explanation['attribution'] {
	if (reading === null) return null;
	const {candidate, odds} = reading;
	const features = [...cueFeatures(scene, candidate.head), ...readingFeatures(scene, candidate)];
	const terms = features.map(feature => ({name: nameOf(feature), weight: weightOf(learned.claim, feature)}));
	const prior = rulePriors[candidate.rule] ?? 0;
	terms.push({name: `prior ${candidate.rule}`, weight: prior});
	return {
		rule: candidate.rule,
		score: rounded(odds),
		threshold: learned.threshold,
		terms: terms
			.filter(({weight}) => weight !== 0)
			.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
			.map(({name, weight}) => ({name, weight: rounded(weight)})),
	};
}

function worthOf({scene, dateAt}: ClaimTrace, {content}: Found): Term[] {
	const signs = worthSigns(scene, content, dateAt);
	return Object.entries(worthWeights)
		.filter(([name]) => name === 'start' || (signs as ReadonlySet<string>).has(name))
		.map(([name, weight]) => ({name, weight}));
}

const nameOf = ([name, ...values]: Feature) => (values.length === 0 ? name! : `${name} ${values.join(' ')}`);
const rounded = (value: number) => Math.round(value * 100) / 100;
