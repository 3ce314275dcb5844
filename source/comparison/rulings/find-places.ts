import type {ArticleKey} from '../../model/listing.ts';
import type {Span} from '../../model/span.ts';
import type {Compared} from '../comparison.ts';
import type {Statement} from '../statements/statement.ts';
import type {StatementPlace} from './rulings.ts';

/** Statements by their places: answers with indexes, in the order of the text. */
export type FindPlace = (place: StatementPlace) => number[];

/**
 * A place means the statements that lie in it for the most part: what was decided of a claim holds for its clauses, and
 * when a later analysis draws its borders a little otherwise, for that.
 */
export function placeFinder(statements: readonly Statement[], articles: readonly Compared[]): FindPlace {
	const byArticle = new Map<ArticleKey, number[]>();
	for (const [index, {article}] of statements.entries()) {
		const {key} = articles[article]!;
		const list = byArticle.get(key);
		if (list) list.push(index);
		else byArticle.set(key, [index]);
	}
	return ({article, span}) => (byArticle.get(article) ?? []).filter(index => liesIn(statements[index]!.span, span));
}

function liesIn(span: Span, place: Span): boolean {
	const shared = Math.min(span.end, place.end) - Math.max(span.start, place.start);
	return shared * 2 > span.end - span.start;
}
