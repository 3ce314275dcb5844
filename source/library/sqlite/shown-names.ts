import type {Claim} from '../../model/claim.ts';
import type {ArticleKey} from '../library.ts';
import type {Database} from './database.ts';
import {wantedKeys} from './scope.ts';

type Renamed = {article: ArticleKey; name: string; shown: string};

const columns = 'article, names.name AS name, entities.name AS shown';
const differs = 'names.name <> entities.name AND hidden = 0';
/** A person last: who is credited with a claim mostly is one. */
const order = `ORDER BY names.type = 'person'`;

const inSome = `SELECT ${columns} FROM ${wantedKeys} CROSS JOIN article_entities ON article = wanted
	JOIN senses ON senses.key = sense JOIN names ON names.key = senses.name JOIN entities ON entities.key = shown
	WHERE ${differs} ${order}`;

const inAll = `SELECT ${columns} FROM senses CROSS JOIN names ON names.key = senses.name
	CROSS JOIN entities ON entities.key = shown CROSS JOIN article_entities ON sense = senses.key
	WHERE ${differs} ${order}`;

/** What the names of an article are shown as, where that is something else. */
export type ShownNames = (article: ArticleKey, name: string) => string;

/** @param articles `null` for all. */
export function shownNames(database: Database, articles: readonly ArticleKey[] | null): ShownNames {
	const rows =
		articles === null
			? database.all<Renamed>(inAll)
			: database.all<Renamed>(inSome, JSON.stringify([...new Set(articles)]));
	const shown = new Map(rows.map(row => [`${row.article} ${row.name}`, row.shown]));
	return (article, name) => shown.get(`${article} ${name}`) ?? name;
}

/** The claim with its source, and who passed it on, called as they are shown. */
export function withShownNames(claim: Claim, article: ArticleKey, shown: ShownNames): Claim {
	const {source, via} = claim;
	return {
		...claim,
		source: source === null || source.name === null ? source : {...source, name: shown(article, source.name)},
		via: via.map(name => shown(article, name)),
	};
}
