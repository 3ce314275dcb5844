import type {Claim} from '../../model/claim.ts';
import type {Library} from '../library.ts';
import type {Database} from './database.ts';
import {withPassages} from './passages.ts';
import {scopeKeys, wantedKeys} from './scope.ts';

const order = 'published DESC, article, attributed DESC, position';

const listAll = `SELECT article, claim FROM claims ORDER BY ${order} LIMIT ? OFFSET ?`;

const listSome = `SELECT article, claim FROM ${wantedKeys} CROSS JOIN claims ON article = wanted
	ORDER BY ${order} LIMIT ? OFFSET ?`;

export function claimsOf(database: Database): Library['claims'] {
	return {
		async list(scope, {offset, limit}) {
			const rows =
				scope.of === 'all'
					? database.all<{article: number; claim: string}>(listAll, limit, offset)
					: database.all<{article: number; claim: string}>(listSome, scopeKeys(scope), limit, offset);
			const found = rows.map(({article, claim: stored}) => {
				const claim: Claim = JSON.parse(stored);
				return {article, span: {start: claim.start, end: claim.end}, claim};
			});
			return withPassages(database, found);
		},
		async count(scope) {
			const row =
				scope.of === 'all'
					? database.get<{count: number}>('SELECT coalesce(sum(claims), 0) AS count FROM articles')
					: database.get<{count: number}>(
							`SELECT coalesce(sum(claims), 0) AS count
								FROM ${wantedKeys} CROSS JOIN articles ON key = wanted`,
							scopeKeys(scope),
						);
			return row!.count;
		},
	};
}
