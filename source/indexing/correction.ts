import {hash} from 'node:crypto';
import {sentenceKeys} from '../comparison/statements/sentence-keys.ts';
import type {Decided} from '../decisions/decide.ts';
import type {GivenDay, Redated} from '../decisions/marks.ts';
import {findQuote} from '../decisions/quote.ts';
import type {FoundDay, Revision} from '../library/library.ts';
import type {Analysis} from '../model/analysis.ts';
import type {Article} from '../model/article.ts';
import type {DateCorrection} from '../model/date-mention.ts';

/**
 * What is decided of a corpus that changes how its articles are read, and how the entities in them are shown. Plain
 * data: it can be sent to a worker thread.
 */
export type Corrections = Pick<Decided, 'published' | 'redated'> & Partial<Pick<Decided, 'entities'>>;

export const noCorrections: Corrections = {published: new Map(), redated: new Map()};

/** What is decided of one article that changes how it is read. */
export interface Correction {
	/** Tells these decisions from any other about the same article. */
	by: string;
	published: GivenDay | null;
	redated: readonly Redated[];
}

/** `null` where nothing is decided. */
export function correctionOf({published, redated}: Corrections, id: string): Correction | null {
	const day = published.get(id) ?? null;
	const dates = redated.get(id) ?? [];
	if (day === null && dates.length === 0) return null;
	const said = [day && [day.day, day.basis], dates.map(({text, occurrence, value}) => [text, occurrence, value])];
	return {by: hash('sha256', JSON.stringify(said), 'base64url').slice(0, 22), published: day, redated: dates};
}

export type Analyze = (article: Article, corrections: readonly DateCorrection[]) => Analysis | Promise<Analysis>;

/**
 * An article and its analysis as they are after what was decided. One and the same whether the article was read from its
 * file just now or was in the library.
 *
 * @param found As its file has it.
 */
export async function correct(found: Article, correction: Correction | null, analyze: Analyze): Promise<Revision> {
	const article = withDay(found, correction);
	const analysis = await analyze(article, dateCorrections(found.text, correction));
	return {
		article,
		analysis,
		sentenceKeys: sentenceKeys({article, analysis}),
		corrected: correction === null ? null : {by: correction.by, found: foundDay(found)},
	};
}

/** The article with the day that a reader gave it. */
export function withDay(found: Article, correction: Correction | null): Article {
	const given = correction?.published ?? null;
	if (given === null) return found;
	const {publishedTime: _, foundBy, ...article} = found;
	const {published: __, ...others} = foundBy ?? {};
	return {
		...article,
		published: given.day,
		publishedBasis: given.basis,
		...(foundBy === undefined ? {} : {foundBy: others}),
	};
}

function foundDay({published, publishedBasis, publishedTime, foundBy}: Article): FoundDay {
	return {
		published,
		publishedBasis,
		...(publishedTime === undefined ? {} : {publishedTime}),
		...(foundBy === undefined ? {} : {foundBy}),
	};
}

/** Where the words of the decisions stand, in text order. What the text does not have is left out, as is what overlaps. */
function dateCorrections(text: string, correction: Correction | null): DateCorrection[] {
	const places = (correction?.redated ?? []).flatMap(redated => {
		const span = findQuote(text, redated);
		return span === null ? [] : [{...span, value: redated.value}];
	});
	places.sort((a, b) => a.start - b.start || b.end - a.end);
	let end = 0;
	return places.filter(place => {
		const apart = place.start >= end;
		if (apart) ({end} = place);
		return apart;
	});
}
