import type {DateMention} from '../../model/date-mention.ts';
import type {DatePassage, Library} from '../library.ts';
import type {Database} from './database.ts';
import {withPassages} from './passages.ts';
import {scopeKeys, wantedKeys} from './scope.ts';

const columns = 'article, start, end, type, value, from_day AS "from", to_day AS "to", basis';
const some = `${wantedKeys} CROSS JOIN dates ON article = wanted`;
const order = 'from_day, to_day, article, position';

const listAll = `SELECT ${columns} FROM dates WHERE from_day IS NOT NULL ORDER BY ${order} LIMIT ? OFFSET ?`;
const listSome = `SELECT ${columns} FROM ${some} WHERE from_day IS NOT NULL ORDER BY ${order} LIMIT ? OFFSET ?`;
const countAll = 'SELECT count(*) AS count FROM dates WHERE from_day IS NOT NULL';
const countSome = `SELECT count(*) AS count FROM ${some} WHERE from_day IS NOT NULL`;

/** The list over all articles is read off the index that has its order. */
export function datesOf(database: Database): Library['dates'] {
	return {
		async list(scope, {offset, limit}) {
			const rows =
				scope.of === 'all'
					? database.all<DateMention & {article: number}>(listAll, limit, offset)
					: database.all<DateMention & {article: number}>(listSome, scopeKeys(scope), limit, offset);
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
