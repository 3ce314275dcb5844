import type {DateMention} from '../../model/date-mention.ts';
import type {DatePassage, Library} from '../library.ts';
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
const countAll = `SELECT count(*) AS count FROM ${all}`;
const countSome = `SELECT count(*) AS count FROM ${few}`;

type Row = DateMention & {article: number};

export function datesOf(database: Database): Library['dates'] {
	return {
		async list(scope, {offset, limit}) {
			const rows =
				scope.of === 'all'
					? database.all<Row>(listAll, limit, offset)
					: database.all<Row>(isLargeScope(database, scope.keys) ? listMany : listFew, scopeKeys(scope), limit, offset);
			const found = rows.map(({article, ...date}): Pick<DatePassage, 'article' | 'span' | 'date'> => {
				return {article, span: {start: date.start, end: date.end}, date};
			});
			return withPassages(database, found);
		},
		async count(scope) {
			const row =
				scope.of === 'all'
					? database.get<{count: number}>(countAll)
					: database.get<{count: number}>(countSome, scopeKeys(scope));
			return row!.count;
		},
		async countBefore(scope, day) {
			const row =
				scope.of === 'all'
					? database.get<{count: number}>(`${countAll} AND from_day < ?`, day)
					: database.get<{count: number}>(`${countSome} AND from_day < ?`, scopeKeys(scope), day);
			return row!.count;
		},
	};
}
