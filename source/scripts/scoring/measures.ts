import type {Analysis} from '../../model/analysis.ts';
import type {EntityType} from '../../model/entity.ts';
import type {Span} from '../../model/span.ts';

/** Marked-up articles: what should be found in each. Offsets as in the JSON contract. */
export interface Marked {
	text: string;
	names?: (Span & {type: string})[];
	dates?: (Span & {value: string})[];
	claims?: {content: Span[]; source: Span[]; cue: Span[]}[];
}

/** What was right, what was said, and what should have been. */
export interface Tally {
	hits: number;
	found: number;
	wanted: number;
}

/** Precision, recall and their harmonic mean, in per cent. */
export function scoresOf({hits, found, wanted}: Tally): {precision: number; recall: number; f1: number} {
	const precision = found === 0 ? 0 : (100 * hits) / found;
	const recall = wanted === 0 ? 0 : (100 * hits) / wanted;
	return {precision, recall, f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall)};
}

const shared = (a: Span, b: Span) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Pairs of what is wanted and what was found, each in one pair at most: those with the most in common first. */
export function pairs<Wanted extends Span, Found extends Span>(
	wanted: readonly Wanted[],
	found: readonly Found[],
	fits: (wanted: Wanted, found: Found) => boolean,
): [Wanted, Found][] {
	const all = wanted.flatMap(one =>
		found.filter(other => shared(one, other) > 0 && fits(one, other)).map((other): [Wanted, Found] => [one, other]),
	);
	all.sort((a, b) => shared(...b) - shared(...a));
	const taken = new Set<Span>();
	return all.filter(([one, other]) => {
		const isFree = !taken.has(one) && !taken.has(other);
		if (isFree) taken.add(one).add(other);
		return isFree;
	});
}

type Measure = (marked: Marked, analysis: Analysis) => Record<string, Tally>;

const nameTypes: Partial<Record<EntityType, string>> = {person: 'PER', organization: 'ORG', place: 'LOC'};

/** Mentions of persons, organizations and places with the right type: the very same words, or some in common. */
const names: Measure = ({names = []}, {entities}) => {
	const wanted = names.filter(({type}) => Object.values(nameTypes).includes(type));
	const found = entities.flatMap(({type, mentions}) =>
		mentions.flatMap(({start, end, named}) => (named && nameTypes[type] ? [{start, end, type: nameTypes[type]}] : [])),
	);
	const touching = pairs(wanted, found, (a, b) => a.type === b.type);
	const exact = touching.filter(([a, b]) => a.start === b.start && a.end === b.end).length;
	const sizes = {found: found.length, wanted: wanted.length};
	return {exact: {hits: exact, ...sizes}, overlap: {hits: touching.length, ...sizes}};
};

/** TempEval-3, task A: the same words (strict), some in common (relaxed), and of these the same TIMEX3 value. */
const dates: Measure = ({dates: wanted = []}, {dates: found}) => {
	const both = pairs(wanted, found, () => true);
	const sizes = {found: found.length, wanted: wanted.length};
	return {
		strict: {hits: both.filter(([a, b]) => a.start === b.start && a.end === b.end).length, ...sizes},
		relaxed: {hits: both.length, ...sizes},
		value: {hits: both.filter(([a, b]) => a.value === b.value).length, ...sizes},
	};
};

const around = (spans: readonly Span[]): Span => ({
	start: Math.min(...spans.map(({start}) => start)),
	end: Math.max(...spans.map(({end}) => end)),
});

/** Attributed claims: contents that have at least half of each other, and of these those with the right source or cue. */
const claims: Measure = (marked, analysis) => {
	const wanted = (marked.claims ?? []).map(claim => ({...around(claim.content), claim}));
	const found = analysis.claims.flatMap(claim => (claim.source === null ? [] : [{...around(claim.content), claim}]));
	const isHalf = (part: number, {start, end}: Span) => 2 * part >= end - start;
	const both = pairs(wanted, found, (a, b) => isHalf(shared(a, b), a) && isHalf(shared(a, b), b));
	const touches = (spans: readonly Span[], span: Span | null) =>
		span !== null && spans.some(one => shared(one, span) > 0);
	const sizes = {found: found.length, wanted: wanted.length};
	const withSource = both.filter(([a, b]) => a.claim.source.length === 0 || touches(a.claim.source, b.claim.source));
	return {
		content: {hits: both.length, ...sizes},
		'content + source': {hits: withSource.length, ...sizes},
		'content + cue': {hits: both.filter(([a, b]) => touches(a.claim.cue, b.claim.cue)).length, ...sizes},
	};
};

export const measures = {names, dates, claims} satisfies Record<string, Measure>;
