import {gather, type Indexes} from './candidates.ts';
import {expandTerm} from './expand.ts';
import {allowedBy} from './field-filter.ts';
import {marksIn} from './marks.ts';
import type {Query, Term} from './query.ts';
import type {Hit, SearchResult} from './search.ts';
import type {SearchSource} from './source.ts';
import {mostJudged, type Weighed, weigh} from './weigh.ts';

export interface Ask {
	source: SearchSource;
	indexes: Indexes;
	query: Query;
	/** Whether to look for the words in a row as well, which takes longer. */
	deep: boolean;
	limit: number;
	signal: AbortSignal | undefined;
}

/** An article with the terms that it was found by. */
interface Answer extends Weighed {
	terms: Term[];
}

/** From a query to ranked and marked hits. */
export async function findHits(ask: Ask): Promise<SearchResult> {
	const notes = [...ask.query.notes];
	const best = new Map<number, Answer>();
	let more = false;
	for (const terms of ask.query.alternatives) {
		const answers = await findAlternative(ask, terms, notes);
		more ||= answers.length >= mostJudged && terms.some(isSought);
		for (const answer of answers) {
			const known = best.get(answer.key);
			if (!known || answer.score < known.score) best.set(answer.key, answer);
		}
	}
	const ranked = keepWhole([...best.values()], notes).sort((a, b) => a.score - b.score || b.key - a.key);
	return {
		hits: ranked.slice(0, ask.limit).map(toHit),
		total: ranked.length,
		more,
		notes: [...new Set(notes)],
	};
}

const isSought = (term: Term) => !term.not && term.field === null;
const isRuledOut = (term: Term) => term.not && term.field === null;

/** Articles with all the terms; only where there are none, those with most of them. */
function keepWhole(answers: Answer[], notes: string[]): Answer[] {
	const most = answers.reduce((most, {coverage}) => Math.max(most, coverage), 0);
	if (answers.length > 0 && most < 1) notes.push('No article has all of these words; these have most of them.');
	return answers.filter(({coverage}) => coverage === most);
}

async function findAlternative(ask: Ask, terms: Term[], notes: string[]): Promise<Answer[]> {
	const {source, indexes, deep, signal} = ask;
	const allowed = await allowedBy(source, indexes, terms, notes);
	const sought = terms.filter(isSought);
	if (sought.length === 0) return allowed ? wholeField(indexes, allowed) : [];
	const expansions = sought.map(term => expandTerm(indexes.words, term));
	const not = terms.filter(isRuledOut);
	const ruledOut = not.flatMap(term => expandTerm(indexes.words, term).asTyped);
	const keys = [...(await gather(source, indexes, {sought: expansions, ruledOut, allowed}, deep))];
	signal?.throwIfAborted();
	const bodies = await source.text.bodies(keys);
	signal?.throwIfAborted();
	const articles = keys
		.filter(key => bodies.has(key))
		.map(key => ({key, title: indexes.titles.titles[indexes.places.get(key)!]!, body: bodies.get(key)!}));
	return weigh(articles, expansions, not).map(weighed => ({...weighed, terms: sought}));
}

/** What only fields are asked of: every article that they leave. */
function wholeField(indexes: Indexes, allowed: Uint8Array): Answer[] {
	const found: Answer[] = [];
	allowed.forEach((yes, place) => {
		const key = indexes.titles.keys[place]!;
		const title = indexes.titles.titles[place]!;
		if (yes) found.push({key, title, body: '', passage: null, coverage: 1, score: 0, terms: []});
	});
	return found;
}

function toHit({key, title, score, body, passage, terms}: Answer): Hit {
	const text = passage ? body.slice(passage.start, passage.end) : '';
	return {
		key,
		score,
		title: marksIn(title, terms),
		passage: passage ? {start: passage.start, text, marks: marksIn(text, terms)} : null,
	};
}
