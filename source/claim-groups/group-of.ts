import {compare} from '../comparison/compare.ts';
import type {Outlet} from '../comparison/comparison.ts';
import type {MatrixRow, Saying} from '../comparison/matrix/matrix.ts';
import {matrixOf} from '../comparison/matrix/matrix-of.ts';
import {sentenceFeatures} from '../comparison/statements/sentence-features.ts';
import {keyOf, keysOf} from '../comparison/statements/sentence-keys.ts';
import type {Decided} from '../decisions/decide.ts';
import type {Library, SentenceHit} from '../library/library.ts';
import type {ArticleKey} from '../model/listing.ts';
import type {Span} from '../model/span.ts';
import {joinedWith} from './joined-with.ts';
import {knownCopies} from './known-copies.ts';
import {type ReadArticle, readArticles} from './read-articles.ts';
import {rulingsOf} from './rulings-of.ts';

/** Sentences that may say the same, of as many articles at most. */
const mostCandidates = 160;
/** The share of sentences that a word is taken to be in where that was not counted: an ordinary word of content. */
const ordinaryShare = 0.003;

/** A claim over the corpus. */
export interface ClaimInOutlets {
	/** The columns of the row: outlets with sentences that have something in common with the claim. */
	outlets: Outlet[];
	row: MatrixRow;
}

/**
 * Everywhere that a claim is made in the library, with the sentences: by candidates that share its rare words, of about
 * the same days, and those that a reader has joined it with. Some tens of milliseconds, whatever the size of the corpus.
 *
 * @returns `null` where nobody else says it, or it is gone or dismissed.
 */
export async function groupOf(
	library: Library,
	article: ArticleKey,
	claim: Span,
	{claims}: Pick<Decided, 'claims'>,
): Promise<ClaimInOutlets | null> {
	const [own] = await readArticles(library, [article]);
	if (own === undefined) return null;
	const {published} = own.article;
	const features = sentenceFeatures(own, claim);
	const keys = keysOf(features);
	const counts = await library.sentences.counts(keys, published);
	const hits = await library.sentences.alike(keys, published, mostCandidates);
	const joined = await joinedWith(library, claims, own, claim);
	const sentences = sentencesByArticle(own, claim, hits);
	const read = await readArticles(library, [article, ...sentences.keys(), ...joined]);
	const articles = read.map(stored =>
		joined.has(stored.key) ? stored : withSentences(stored, sentences.get(stored.key)!),
	);
	const shareOf = new Map(keys.map((key, index) => [key, counts.having[index]! / Math.max(1, counts.sentences)]));
	const comparison = compare(articles, {
		rulings: rulingsOf(claims, articles),
		copies: knownCopies(articles),
		shares: feature => shareOf.get(keyOf(feature)) ?? ordinaryShare,
	});
	const {rows, outlets} = matrixOf(comparison, articles);
	const row = rows.find(
		({kind, cells}) =>
			kind !== 'single' &&
			has(
				cells.flatMap(({sayings}) => sayings),
				article,
				claim,
			),
	);
	return row === undefined ? null : {outlets, row};
}

function has(sayings: readonly Saying[], article: ArticleKey, {start, end}: Span): boolean {
	return sayings.some(
		({article: own, span, copies}) =>
			(own === article && span.start < end && span.end > start) || copies.includes(article),
	);
}

/** Which sentences of which articles are looked at, by number; those of the claim itself among them. */
function sentencesByArticle(own: ReadArticle, claim: Span, hits: readonly SentenceHit[]): Map<ArticleKey, Set<number>> {
	const numbers = own.analysis.sentences.flatMap(({start, end}, number) =>
		start < claim.end && end > claim.start ? [number] : [],
	);
	const found = new Map([[own.key, new Set(numbers)]]);
	for (const {article, sentence} of hits) {
		if (article === own.key) continue;
		found.set(article, (found.get(article) ?? new Set()).add(sentence));
	}
	return found;
}

function withSentences(stored: ReadArticle, numbers: ReadonlySet<number>): ReadArticle {
	const sentences = stored.analysis.sentences.filter((_, number) => numbers.has(number));
	return {...stored, analysis: {...stored.analysis, sentences}};
}
