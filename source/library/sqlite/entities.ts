import type {EntityRow, Library, MentionPassage, Page, Scope} from '../library.ts';
import type {Database} from './database.ts';
import {parseMentions} from './packed-spans.ts';
import {withPassages} from './passages.ts';
import {scopeKeys, wantedKeys} from './scope.ts';

const columns = 'key, name, type, articles, mentions, first, last';
const order = 'articles DESC, mentions DESC, name, type';

const listAll = `SELECT ${columns} FROM entities WHERE articles > 0 ORDER BY ${order} LIMIT ? OFFSET ?`;

const listSome = `SELECT key, name, type, found.articles, found.mentions, found.first, found.last
	FROM (
		SELECT entity, count(*) AS articles, sum(mentions) AS mentions, min(published) AS first, max(published) AS last
		FROM ${wantedKeys} CROSS JOIN article_entities ON article = wanted GROUP BY entity
	) AS found JOIN entities ON key = entity
	ORDER BY found.articles DESC, found.mentions DESC, name, type LIMIT ? OFFSET ?`;

const countAll = 'SELECT count(*) AS count FROM entities WHERE articles > 0';

const countSome = `SELECT count(DISTINCT entity) AS count
	FROM ${wantedKeys} CROSS JOIN article_entities ON article = wanted`;

export function entitiesOf(database: Database): Library['entities'] {
	return {
		async list(scope, {offset, limit}) {
			const rows =
				scope.of === 'all'
					? database.all<EntityRow>(listAll, limit, offset)
					: database.all<EntityRow>(listSome, scopeKeys(scope), limit, offset);
			return rows.map(row => ({...row}));
		},
		async count(scope) {
			const row =
				scope.of === 'all'
					? database.get<{count: number}>(countAll)
					: database.get<{count: number}>(countSome, scopeKeys(scope));
			return row!.count;
		},
		async articles(entity) {
			const rows = database.all<{article: number}>(
				'SELECT article FROM article_entities WHERE entity = ? ORDER BY published DESC, article',
				entity,
			);
			return rows.map(({article}) => article);
		},
		async mentions(entity, scope, page) {
			return withPassages(database, mentionsOn(database, entity, scope, page));
		},
	};
}

const inArticlesAll = `SELECT article, position, mentions FROM article_entities WHERE entity = ?
	ORDER BY published DESC, article`;

const inArticlesSome = `SELECT article, position, mentions FROM article_entities WHERE entity = ?
	AND article IN ${wantedKeys} ORDER BY published DESC, article`;

type InArticle = {article: number; position: number; mentions: number};

/** Each article says how many mentions it has, so that only those on the page are unpacked. */
function mentionsOn(
	database: Database,
	entity: number,
	scope: Scope,
	{offset, limit}: Page,
): Pick<MentionPassage, 'article' | 'span' | 'named'>[] {
	const articles =
		scope.of === 'all'
			? database.all<InArticle>(inArticlesAll, entity)
			: database.all<InArticle>(inArticlesSome, entity, scopeKeys(scope));
	const found: Pick<MentionPassage, 'article' | 'span' | 'named'>[] = [];
	let before = 0;
	for (const {article, position, mentions} of articles) {
		if (before >= offset + limit) break;
		if (before + mentions > offset) {
			const {spans} = database.get<{spans: string}>(
				'SELECT spans FROM article_entities WHERE article = ? AND position = ?',
				article,
				position,
			)!;
			const onPage = parseMentions(spans).slice(Math.max(0, offset - before), offset + limit - before);
			for (const {start, end, named} of onPage) found.push({article, span: {start, end}, named});
		}
		before += mentions;
	}
	return found;
}
