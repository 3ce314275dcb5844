import type {Claim} from '../../model/claim.ts';
import type {ArticleKey, Library, Page} from '../library.ts';
import type {Database} from './database.ts';
import {withPassages} from './passages.ts';
import {scopeKeys, wantedKeys} from './scope.ts';
import {shownNames, withShownNames} from './shown-names.ts';

type Row = {article: ArticleKey; claim: string};

/** What is skipped is skipped in the index alone; only the claims of the page are read. */
const listAll = `SELECT article, claim FROM
	(SELECT article, position FROM claims ORDER BY published DESC, article, attributed DESC, position LIMIT ? OFFSET ?)
	CROSS JOIN claims USING (article, position)
	ORDER BY published DESC, article, attributed DESC, position`;

/** SQLite adds up how many entries the pages of an index have, and reads none of them. */
const countAll = 'SELECT count(*) AS count FROM claims';
const countSome = `SELECT coalesce(sum(claims), 0) AS count FROM ${wantedKeys} CROSS JOIN articles ON key = wanted`;

export function claimsOf(database: Database): Library['claims'] {
	return {
		async list(scope, page) {
			const rows =
				scope.of === 'all'
					? database.all<Row>(listAll, page.limit, page.offset)
					: listSome(database, scopeKeys(scope), page);
			const shown = shownNames(
				database,
				rows.map(({article}) => article),
			);
			const found = rows.map(({article, claim: stored}) => {
				const claim = withShownNames(JSON.parse(stored) as Claim, article, shown);
				return {article, span: {start: claim.start, end: claim.end}, claim};
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
	};
}

const articlesOfScope = `SELECT json_group_array(key) AS keys, json_group_array(claims) AS counts FROM
	(SELECT key, claims FROM ${wantedKeys} CROSS JOIN articles ON key = wanted WHERE claims > 0
		ORDER BY published DESC, key)`;

/** Each article says how many claims it has, so that only those that the page is from are looked into. */
function listSome(database: Database, scope: string, {offset, limit}: Page): Row[] {
	const articles = database.get<{keys: string; counts: string}>(articlesOfScope, scope)!;
	const keys: ArticleKey[] = JSON.parse(articles.keys);
	const counts: number[] = JSON.parse(articles.counts);
	const rows: Row[] = [];
	let before = 0;
	for (let at = 0; at < keys.length && before < offset + limit; at++) {
		const count = counts[at]!;
		if (before + count > offset) {
			const claims = database.all<Row>(
				'SELECT article, claim FROM claims WHERE article = ? ORDER BY attributed DESC, position',
				keys[at]!,
			);
			rows.push(...claims.slice(Math.max(0, offset - before), offset + limit - before));
		}
		before += count;
	}
	return rows;
}
