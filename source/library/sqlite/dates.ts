import type {DateMention} from '../../model/date-mention.ts';
import type {DatePassage, Library, Scope} from '../library.ts';
import type {Database} from './database.ts';
import {withPassages} from './passages.ts';
import {isLargeScope, scopeKeys, wantedKeys} from './scope.ts';

const order = 'ORDER BY from_day, to_day, article, position';

/** What is skipped is skipped in the index alone; only the dates of the page are read. */
const pageOf = (places: string) => `SELECT article, start, end, type, value, from_day AS "from", to_day AS "to", basis
	FROM (SELECT article, position FROM ${places} ${order} LIMIT ? OFFSET ?) CROSS JOIN dates USING (article, position)
	${order}`;

const all = 'dates WHERE from_day IS NOT NULL';
const few = `${wantedKeys} CROSS JOIN dates ON article = wanted WHERE from_day IS NOT NULL`;
const many = `dates INDEXED BY dates_by_day WHERE from_day IS NOT NULL AND article IN ${wantedKeys}`;

const listAll = pageOf(all);
const listFew = pageOf(few);
const listMany = pageOf(many);
/** After those with a day: what would have one if the day of publication were known. */
const undatedPage = (
	places: string,
) => `SELECT article, start, end, type, value, from_day AS "from", to_day AS "to", basis
	FROM ${places} ORDER BY article, position LIMIT ? OFFSET ?`;
const undatedAll = 'dates WHERE undated = 1';
const undatedSome = `${wantedKeys} CROSS JOIN dates ON article = wanted WHERE undated = 1`;

const countAll = `SELECT count(*) AS count FROM ${all}`;
const countSome = `SELECT count(*) AS count FROM ${few}`;

type Row = DateMention & {article: number};

export function datesOf(database: Database): Library['dates'] {
	const countOf = (scope: Scope, ofAll: string, ofSome: string, ...more: string[]) => {
		const row =
			scope.of === 'all'
				? database.get<{count: number}>(ofAll, ...more)
				: database.get<{count: number}>(ofSome, scopeKeys(scope), ...more);
		return row!.count;
	};
	const dated = (scope: Scope, limit: number, offset: number) =>
		scope.of === 'all'
			? database.all<Row>(listAll, limit, offset)
			: database.all<Row>(isLargeScope(database, scope.keys) ? listMany : listFew, scopeKeys(scope), limit, offset);
	const undated = (scope: Scope, limit: number, offset: number) =>
		scope.of === 'all'
			? database.all<Row>(undatedPage(undatedAll), limit, offset)
			: database.all<Row>(undatedPage(undatedSome), scopeKeys(scope), limit, offset);
	return {
		async list(scope, {offset, limit}) {
			const rows = dated(scope, limit, offset);
			if (rows.length < limit) {
				const skipped = rows.length > 0 ? 0 : Math.max(0, offset - countOf(scope, countAll, countSome));
				rows.push(...undated(scope, limit - rows.length, skipped));
			}
			const found = rows.map(({article, ...date}): Pick<DatePassage, 'article' | 'span' | 'date'> => {
				return {article, span: {start: date.start, end: date.end}, date};
			});
			return withPassages(database, found);
		},
		async count(scope) {
			const undatedCount = countOf(
				scope,
				`SELECT count(*) AS count FROM ${undatedAll}`,
				`SELECT count(*) AS count FROM ${undatedSome}`,
			);
			return countOf(scope, countAll, countSome) + undatedCount;
		},
		async countBefore(scope, day) {
			return countOf(scope, `${countAll} AND from_day < ?`, `${countSome} AND from_day < ?`, day);
		},
	};
}
