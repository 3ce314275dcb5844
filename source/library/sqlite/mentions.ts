import type {EntityKey, MentionPassage, Page, Scope} from '../library.ts';
import type {Database} from './database.ts';
import {parseMentions} from './packed-spans.ts';
import {scopeKeys, wantedKeys} from './scope.ts';

type Found = Pick<MentionPassage, 'article' | 'span' | 'named'>;
type InArticle = {article: number; position: number; mentions: number};

const order = 'ORDER BY published DESC, article LIMIT ?';
const inAll = `SELECT article, position, mentions FROM article_entities WHERE entity = ? ${order}`;
const inSome = `SELECT article, position, mentions FROM article_entities WHERE entity = ?
	AND article IN ${wantedKeys} ${order}`;

/**
 * One page of the mentions of an entity. Each article says how many it has, so that only those on the page are unpacked;
 * and each has at least one, so that as many articles are enough as mentions are wanted.
 */
export function mentionsOn(database: Database, entity: EntityKey, scope: Scope, {offset, limit}: Page): Found[] {
	const articles =
		scope.of === 'all'
			? database.all<InArticle>(inAll, entity, offset + limit)
			: database.all<InArticle>(inSome, entity, scopeKeys(scope), offset + limit);
	const found: Found[] = [];
	let before = 0;
	for (const {article, position, mentions} of articles) {
		if (before >= offset + limit) break;
		if (before + mentions > offset) {
			const onPage = readMentions(database, article, position).slice(
				Math.max(0, offset - before),
				offset + limit - before,
			);
			for (const {start, end, named} of onPage) found.push({article, span: {start, end}, named});
		}
		before += mentions;
	}
	return found;
}

function readMentions(database: Database, article: number, position: number) {
	const {spans} = database.get<{spans: string}>(
		'SELECT spans FROM article_entities WHERE article = ? AND position = ?',
		article,
		position,
	)!;
	return parseMentions(spans);
}
