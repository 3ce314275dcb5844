import type {Article} from '../../model/article.ts';
import type {Claim} from '../../model/claim.ts';
import type {DateMention} from '../../model/date-mention.ts';
import type {Entity, EntityType, Mention} from '../../model/entity.ts';
import type {ArticleKey, ArticleRow, Library, StoredArticle} from '../library.ts';
import type {Database} from './database.ts';
import type {ArticleDetails} from './details.ts';
import {orders} from './orders.ts';
import {parseMentions, parseSpans} from './packed-spans.ts';
import {rowColumns} from './row-columns.ts';
import {wantedKeys} from './scope.ts';

export function articlesOf(database: Database): Library['articles'] {
	return {
		async count() {
			return database.get<{count: number}>('SELECT count(*) AS count FROM articles')!.count;
		},
		async keys(order) {
			// One long string is read several times faster than a row a key.
			const {keys} = database.get<{keys: string}>(
				`SELECT json_group_array(key) AS keys FROM (SELECT key FROM articles ORDER BY ${orders[order]})`,
			)!;
			return JSON.parse(keys);
		},
		async rows(keys) {
			const rows = database.all<ArticleRow>(
				`SELECT ${rowColumns} FROM ${wantedKeys} CROSS JOIN articles ON key = wanted`,
				JSON.stringify(keys),
			);
			const byKey = new Map(rows.map(row => [row.key, {...row}]));
			return keys.flatMap(key => byKey.get(key) ?? []);
		},
		async read(key) {
			return readArticle(database, key);
		},
	};
}

type StoredColumns = Omit<Article, 'authors' | 'cut' | keyof ArticleDetails> & {
	authors: string;
	cut: string;
	sentences: string;
	details: string;
};

function readArticle(database: Database, key: ArticleKey): StoredArticle | null {
	const stored = database.get<StoredColumns>(
		`SELECT id, path, title, outlet, authors, published, published_basis AS publishedBasis, url, language, text, cut, sentences, details
			FROM articles JOIN bodies ON article = key WHERE key = ?`,
		key,
	);
	if (stored === undefined) return null;
	const {authors, cut, sentences, details, ...article} = stored;
	return {
		key,
		article: {
			...article,
			...(JSON.parse(details) as ArticleDetails),
			authors: JSON.parse(authors),
			cut: JSON.parse(cut),
		},
		analysis: {
			sentences: parseSpans(sentences),
			entities: readEntities(database, key),
			dates: readDates(database, key),
			claims: readClaims(database, key),
		},
	};
}

function readEntities(database: Database, key: ArticleKey): Entity[] {
	const rows = database.all<{name: string; type: EntityType; spans: string}>(
		'SELECT name, type, spans FROM article_entities JOIN entities ON key = entity WHERE article = ? ORDER BY position',
		key,
	);
	return rows.map(({name, type, spans}) => ({name, type, mentions: parseMentions(spans) satisfies Mention[]}));
}

function readDates(database: Database, key: ArticleKey): DateMention[] {
	const rows = database.all<DateMention>(
		`SELECT start, end, type, value, from_day AS "from", to_day AS "to", basis FROM dates
			WHERE article = ? ORDER BY position`,
		key,
	);
	return rows.map(row => ({...row}));
}

function readClaims(database: Database, key: ArticleKey): Claim[] {
	const rows = database.all<{claim: string}>('SELECT claim FROM claims WHERE article = ? ORDER BY position', key);
	return rows.map(({claim}) => JSON.parse(claim));
}
