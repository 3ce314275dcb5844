import type {Named} from './candidates.ts';
import type {Expansion} from './expand.ts';
import {matchTerms} from './match-words.ts';
import {makeNeedles} from './needles.ts';
import {findPassage, type Passage} from './passage.ts';
import type {Term} from './query.ts';
import {type Judged, judge, type Verdict} from './rank.ts';

/** What is known of an article that may answer. */
export interface Article {
	key: number;
	title: string;
	body: string;
	/** What one of its names has of the terms; `null` where that was not looked at. */
	named: Named | null;
}

/** An article, judged. */
export interface Weighed extends Article {
	/** The part of the body that answers best; `null` where it has none of the terms. */
	passage: Passage | null;
	/** How many of the terms title and body have between them, 0 … 1. */
	coverage: number;
	/** 0 perfect … 1 nothing of it. */
	score: number;
}

/** An article before it is judged. */
interface Rough extends Article {
	passage: Passage | null;
	/** Terms that the title has, and the body, as bits. */
	titleCovers: number;
	bodyCovers: number;
	/** How many terms they have between them. */
	covers: number;
	/** True for the titles that share most grams with the query. */
	near: boolean;
	/** How near to each other the terms stand, in title or passage. */
	weight: number;
}

/** Fuse.js costs about 10 µs a text: it sees the title and the passage of so many articles. */
export const mostJudged = 80;
/** The titles nearest by their grams are judged in any case: they may have the terms with more than one slip in them. */
const nearestTitles = 10;
/** The same where no article has all the terms. */
const nearestTitlesInNeed = 40;
/** An answer in the body comes after one as good in the title. */
const bodyPenalty = 0.05;
/** An answer in the name of an outlet, an author, an entity, in a tag or a note comes after both. */
const namePenalty = 0.1;

/**
 * Judges articles by their titles, by the best passages of their bodies, and by their names, taking the best of the three.
 *
 * @param articles the nearest titles first.
 * @param sought what was looked for.
 * @param not terms that neither title nor body may have.
 */
export function weigh(articles: readonly Article[], sought: readonly Expansion[], not: readonly Term[]): Weighed[] {
	const terms = sought.map(({term}) => term);
	const chosen = choose(lookInto(articles, sought, not), terms.length);
	const verdicts = judgeTexts(chosen, terms);
	// What was asked for to the letter must be there.
	const required = terms.reduce((set, {kind}, place) => (kind === 'fuzzy' ? set : set | (1 << place)), 0);
	return chosen.flatMap(({key, title, body, named, passage, bodyCovers}, at) => {
		const {inTitle, inPassage, inName} = verdicts[at]!;
		const covers = inTitle.covers | inPassage.covers | bodyCovers | (named?.covers ?? 0);
		if (covers === 0 || (covers & required) !== required) return [];
		const score = Math.min(inTitle.score, inPassage.score + bodyPenalty, inName.score + namePenalty, 1);
		return [{key, title, body, named, passage, coverage: bits(covers) / terms.length, score}];
	});
}

const nothing: Verdict = {score: 1, covers: 0};

type Verdicts = Record<'inTitle' | 'inPassage' | 'inName', Verdict>;

/** Has titles judged that may have something, and passages and names where the title does not have it all. */
function judgeTexts(chosen: readonly Rough[], terms: readonly Term[]): Verdicts[] {
	const all = 2 ** terms.length - 1;
	const texts: Judged[] = [];
	const add = (text: string, elsewhere: number) => (text === '' ? -1 : texts.push({text, elsewhere}) - 1);
	const places = chosen.map(({title, body, named, passage, titleCovers, bodyCovers, near}) => {
		const covers = titleCovers | bodyCovers | (named?.covers ?? 0);
		const inText = passage && titleCovers !== all ? body.slice(passage.start, passage.end) : '';
		return {
			inTitle: titleCovers > 0 || near ? add(title, bodyCovers | (named?.covers ?? 0)) : -1,
			inPassage: add(inText, covers),
			inName: titleCovers === all ? -1 : add(named?.text ?? '', covers),
		};
	});
	const verdicts = judge(texts, terms);
	return places.map(({inTitle, inPassage, inName}) => ({
		inTitle: verdicts[inTitle] ?? nothing,
		inPassage: verdicts[inPassage] ?? nothing,
		inName: verdicts[inName] ?? nothing,
	}));
}

function lookInto(
	articles: readonly Article[],
	sought: readonly Expansion[],
	not: readonly Term[],
): Omit<Rough, 'near'>[] {
	const needles = makeNeedles(sought);
	const ruledOut = not.map(term => ({...term, not: false}));
	const rough: Omit<Rough, 'near'>[] = [];
	for (const article of articles) {
		const {title, body} = article;
		if (ruledOut.length > 0 && (matchTerms(title, ruledOut).length > 0 || matchTerms(body, ruledOut).length > 0))
			continue;
		const inTitle = findPassage(title, needles);
		const passage = findPassage(body, needles);
		const titleCovers = inTitle?.covers ?? 0;
		const bodyCovers = passage?.covers ?? 0;
		const covers = bits(titleCovers | bodyCovers | (article.named?.covers ?? 0));
		const weight = Math.max(inTitle?.weight ?? 0, passage?.weight ?? 0);
		rough.push({...article, passage, titleCovers, bodyCovers, covers, weight});
	}
	return rough;
}

/** The articles worth the time of Fuse.js: those with most of the terms, closest together first, and the nearest titles. */
function choose(rough: readonly Omit<Rough, 'near'>[], terms: number): Rough[] {
	const most = Math.max(0, ...rough.map(({covers}) => covers));
	const nearest = most < terms ? nearestTitlesInNeed : nearestTitles;
	return rough
		.map((article, rank) => ({...article, near: rank < nearest}))
		.filter(({covers, near}) => covers === most || near)
		.sort((a, b) => b.covers - a.covers || b.weight - a.weight)
		.slice(0, mostJudged);
}

function bits(set: number): number {
	let count = 0;
	for (let rest = set; rest !== 0; rest &= rest - 1) count++;
	return count;
}
