import type {ArticleKey} from '../library.ts';
import {removeEntities} from './article-entities.ts';
import type {Database} from './database.ts';
import {removeEntries} from './date-counts.ts';
import {removeSentences} from './sentences.ts';

const countedBody = 'SELECT text, json_array_length(sentences) / 2 AS sentences FROM bodies WHERE article = ?';

/**
 * Takes an article out, with all that was found in it. Entities that occur nowhere any more stay until `removeUnused`,
 * so that one that is found again at once keeps its key.
 */
export function removeArticle(database: Database, key: ArticleKey): void {
	const body = database.get<{text: string; sentences: number}>(countedBody, key);
	if (body !== undefined) {
		// https://sqlite.org/fts5.html#external_content_tables: the index has to be told the very text that it had read.
		database.run(`INSERT INTO body_index (body_index, rowid, text) VALUES ('delete', ?, ?)`, key, body.text);
		database.run('DELETE FROM bodies WHERE article = ?', key);
		removeSentences(database, key, body.sentences);
	}
	removeEntities(database, key, body?.text ?? null);
	database.run(`DELETE FROM article_names WHERE field IN ('author', 'source') AND article = ?`, key);
	database.run('DELETE FROM signatures WHERE article = ?', key);
	database.run('DELETE FROM claims WHERE article = ?', key);
	database.run('DELETE FROM dates WHERE article = ?', key);
	removeEntries(database, key);
	database.run('DELETE FROM articles WHERE key = ?', key);
}
