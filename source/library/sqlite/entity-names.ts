import type {EntityKey, NameUse, Scope} from '../library.ts';
import type {Database} from './database.ts';
import {scopeKeys, wantedKeys} from './scope.ts';

const overAll = `SELECT names.name AS name, names.type AS type, sum(senses.articles) AS articles
	FROM senses JOIN names ON names.key = senses.name WHERE shown = ? GROUP BY names.key`;

const overSome = `SELECT names.name AS name, names.type AS type, count(*) AS articles
	FROM ${wantedKeys} CROSS JOIN article_entities ON article = wanted
	JOIN senses ON senses.key = sense JOIN names ON names.key = senses.name WHERE shown = ? GROUP BY names.key`;

/** The names that articles have for an entity, most used first. */
export function namesMeaning(database: Database, entity: EntityKey, scope: Scope): NameUse[] {
	const rows =
		scope.of === 'all'
			? database.all<NameUse>(overAll, entity)
			: database.all<NameUse>(overSome, scopeKeys(scope), entity);
	return rows.map(row => ({...row})).sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
}
