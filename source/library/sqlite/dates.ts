import type {DateMention} from '../../model/date-mention.ts';
import {calendarLevels, type TimelineOptions} from '../../model/timeline.ts';
import type {ArticleKey, DatePassage, Library, Scope} from '../library.ts';
import type {Database} from './database.ts';
import {type DateCounts, dateCountsOf, shownCounts} from './date-counts.ts';
import {dayOfKey, dayPlaceOf, firstKeyOf, isAsFineAs} from './date-keys.ts';
import {withPassages} from './passages.ts';
import {publicationPosition} from './publication.ts';
import {isLargeScope, scopeKeys, wantedKeys} from './scope.ts';
import {entitiesIn} from './sentence-entities.ts';

const columns = 'article, position, start, end, type, value, from_day AS "from", to_day AS "to", basis';
const order = 'ORDER BY from_day, to_day, article, position';

/** What is skipped is skipped in the index alone; only the dates of the page are read. */
const pageOf = (places: string, condition: string) => `SELECT ${columns}
	FROM (SELECT article, position FROM ${places} ${condition} AND position >= ? ${order} LIMIT ? OFFSET ?)
	CROSS JOIN dates USING (article, position)
	${order}`;

const places = {
	all: 'dates INDEXED BY dates_by_day WHERE',
	many: `dates INDEXED BY dates_by_day WHERE article IN ${wantedKeys} AND`,
	few: `${wantedKeys} CROSS JOIN dates ON article = wanted WHERE`,
};
/** What begins between two days, both included; and what has days in a range, its last day first. */
const conditions = {beginning: 'from_day >= ? AND from_day <= ?', within: 'from_day <= ? AND to_day > ?'};

/** After those with a day: what would have one if the day of publication were known. */
const undatedPage = (places: string) => `SELECT ${columns} FROM ${places} ORDER BY article, position LIMIT ? OFFSET ?`;
const undatedAll = 'dates WHERE undated = 1';
const undatedSome = `${wantedKeys} CROSS JOIN dates ON article = wanted WHERE undated = 1`;

type Row = DateMention & {article: ArticleKey; position: number};

export function datesOf(database: Database): Library['dates'] {
	const countsOf = dateCountsOf(database);
	const rowsOf = (scope: Scope, condition: keyof typeof conditions, ...values: (string | number)[]): Row[] => {
		const page = (where: string) => pageOf(where, conditions[condition]);
		if (scope.of === 'all') return database.all<Row>(page(places.all), ...values);
		const where = isLargeScope(database, scope.keys) ? places.many : places.few;
		return database.all<Row>(page(where), scopeKeys(scope), ...values);
	};
	const undated = (scope: Scope, limit: number, offset: number): Row[] =>
		scope.of === 'all'
			? database.all<Row>(undatedPage(undatedAll), limit, offset)
			: database.all<Row>(undatedPage(undatedSome), scopeKeys(scope), limit, offset);
	const undatedCount = (scope: Scope): number => {
		const count = (places: string) => `SELECT count(*) AS count FROM ${places}`;
		const row =
			scope.of === 'all'
				? database.get<{count: number}>(count(undatedAll))
				: database.get<{count: number}>(count(undatedSome), scopeKeys(scope));
		return row!.count;
	};
	return {
		async list(scope, {offset, limit}, {publications = false} = {}) {
			const {stretch, before} = locate(countsOf(scope), publications, offset, limit);
			const rows: Row[] = [];
			if (stretch !== null) {
				const {from, to, skip} = stretch;
				rows.push(...rowsOf(scope, 'beginning', from, to, leastPosition(publications), limit, skip));
			}
			if (rows.length < limit) rows.push(...undated(scope, limit - rows.length, Math.max(0, offset - before)));
			return passagesOf(database, rows);
		},
		async within(scope, {from, to}, {offset, limit}, {publications = false} = {}) {
			const days = [to ?? '9999-12-31', from ?? '0001-01-01'];
			return passagesOf(database, rowsOf(scope, 'within', ...days, leastPosition(publications), limit, offset));
		},
		async count(scope, options) {
			return sumBefore(countsOf(scope), options, Number.POSITIVE_INFINITY) + undatedCount(scope);
		},
		async countBefore(scope, day, options) {
			return sumBefore(countsOf(scope), options, firstKeyOf(day));
		},
		async density(scope, level, {publications = false} = {}) {
			const bars = new Map<string, number>();
			const place = calendarLevels.indexOf(level);
			let coarser = 0;
			let day = -1;
			let piece = '';
			for (const [key, count] of shownCounts(countsOf(scope), publications)) {
				if (!isAsFineAs(key, place)) {
					coarser += count;
					continue;
				}
				if (dayPlaceOf(key) !== day) piece = dayOfKey(key).slice(0, pieceLength[place]);
				day = dayPlaceOf(key);
				bars.set(piece, (bars.get(piece) ?? 0) + count);
			}
			return {bars: [...bars].map(([value, count]) => ({value, count})), coarser};
		},
		async entities(passages) {
			return entitiesIn(database, passages);
		},
	};
}

const leastPosition = (publications: boolean) => (publications ? publicationPosition : 0);

/** How much of a day says in which century, decade, year, month, day it lies. */
const pieceLength = [2, 3, 4, 7, 10];

/** Days in which a page lies, and how many entries are to be skipped from the first of them on. */
interface Stretch {
	from: string;
	to: string;
	skip: number;
}

/** `stretch: null` where no entry with a day is so far down; `before`: how many entries with a day there are. */
function locate(
	counts: DateCounts,
	publications: boolean,
	offset: number,
	limit: number,
): {stretch: Stretch | null; before: number} {
	let before = 0;
	let beforeDay = 0;
	let day = -1;
	let from: number | null = null;
	let to = 0;
	let skip = 0;
	for (const [key, count] of shownCounts(counts, publications)) {
		if (dayPlaceOf(key) !== day) beforeDay = before;
		day = dayPlaceOf(key);
		before += count;
		if (before <= offset) continue;
		if (from === null) {
			from = key;
			skip = offset - beforeDay;
		}
		if (beforeDay < offset + limit) to = key;
	}
	return {stretch: from === null ? null : {from: dayOfKey(from), to: dayOfKey(to), skip}, before};
}

function sumBefore(counts: DateCounts, options: TimelineOptions | undefined, end: number): number {
	let sum = 0;
	for (const [key, count] of shownCounts(counts, options?.publications ?? false)) {
		if (key >= end) break;
		sum += count;
	}
	return sum;
}

function passagesOf(database: Database, rows: readonly Row[]): DatePassage[] {
	const found = rows.map(({article, position, ...date}) => {
		return {article, position, span: {start: date.start, end: date.end}, date};
	});
	return withPassages(database, found).map(({position, ...passage}) =>
		position === publicationPosition
			? {...passage, sentence: passage.title, sentenceStart: 0, isPublication: true as const}
			: passage,
	);
}
