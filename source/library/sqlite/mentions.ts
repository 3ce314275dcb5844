import type {EntityKey, MentionPassage, Page, Scope} from '../library.ts';
import type {Database} from './database.ts';
import {sensesOf} from './entity-articles.ts';
import {parseMentions} from './packed-spans.ts';
import {scopeKeys, wantedKeys} from './scope.ts';

type Found = Pick<MentionPassage, 'article' | 'span' | 'named'>;
type Row = {article: number; position: number; mentions: number};

const order = 'ORDER BY published DESC, article LIMIT ?';
const ofOne = 'SELECT article, position, mentions FROM article_entities WHERE sense = ?';
const ofMany = `SELECT article, position, mentions FROM article_entities WHERE sense IN ${wantedKeys}`;

/**
 * One page of the mentions of an entity. Each row says how many it has, so that only those on the page are unpacked; and
 * each has at least one, so that as many rows are enough as mentions are wanted, and those that complete the last article.
 */
export function mentionsOn(database: Database, entity: EntityKey, scope: Scope, {offset, limit}: Page): Found[] {
	const senses = sensesOf(database, entity);
	const [from, wanted] = senses.length === 1 ? [ofOne, senses[0]!] : [ofMany, JSON.stringify(senses)];
	const most = offset + limit + senses.length;
	const rows =
		scope.of === 'all'
			? database.all<Row>(`${from} ${order}`, wanted, most)
			: database.all<Row>(`${from} AND article IN ${wantedKeys} ${order}`, wanted, scopeKeys(scope), most);
	const found: Found[] = [];
	let before = 0;
	for (let at = 0; at < rows.length && before < offset + limit; ) {
		const {article} = rows[at]!;
		const inArticle: Row[] = [];
		let mentions = 0;
		for (; rows[at]?.article === article; at++) {
			inArticle.push(rows[at]!);
			mentions += rows[at]!.mentions;
		}
		if (before + mentions > offset) {
			const onPage = inArticle
				.flatMap(row => readMentions(database, row))
				.sort((a, b) => a.start - b.start || a.end - b.end)
				.slice(Math.max(0, offset - before), offset + limit - before);
			for (const {start, end, named} of onPage) found.push({article, span: {start, end}, named});
		}
		before += mentions;
	}
	return found;
}

function readMentions(database: Database, {article, position}: Row) {
	const {spans} = database.get<{spans: string}>(
		'SELECT spans FROM article_entities WHERE article = ? AND position = ?',
		article,
		position,
	)!;
	return parseMentions(spans);
}
