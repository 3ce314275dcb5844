import type {Article} from '../../model/article.ts';
import type {Claim} from '../../model/claim.ts';
import type {DateMention} from '../../model/date-mention.ts';
import type {PublishedEstimate} from '../../model/published-estimate.ts';
import type {ArticleKey, StoredArticle} from '../library.ts';
import {readEntities} from './article-entities.ts';
import type {Database} from './database.ts';
import type {ArticleDetails} from './details.ts';
import {parseSpans} from './packed-spans.ts';
import {shownNames, withShownNames} from './shown-names.ts';

type StoredColumns = Omit<Article, 'authors' | 'cut' | keyof ArticleDetails> & {
	copies: number;
	authors: string;
	cut: string;
	sentences: string;
	details: string;
	estimate: string | null;
};

/** An article with all that was found in it; `null` where the key is gone. */
export function readArticle(database: Database, key: ArticleKey): StoredArticle | null {
	const stored = database.get<StoredColumns>(
		`SELECT id, path, title, outlet, authors, published, published_basis AS publishedBasis, url, language, text, cut, sentences, details, copies, estimate
			FROM articles JOIN bodies ON article = key WHERE key = ?`,
		key,
	);
	if (stored === undefined) return null;
	const others = database.all<{path: string}>(
		'SELECT DISTINCT path FROM exact_copies WHERE article = ? AND path <> ? ORDER BY path',
		key,
		stored.path,
	);
	const {authors, cut, sentences, details, copies, estimate, ...article} = stored;
	return {
		key,
		alsoIn: others.map(({path}) => path),
		copies,
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
			...(estimate === null ? {} : {estimate: JSON.parse(estimate) as PublishedEstimate}),
		},
	};
}

function readDates(database: Database, key: ArticleKey): DateMention[] {
	const rows = database.all<DateMention>(
		`SELECT start, end, type, value, from_day AS "from", to_day AS "to", basis FROM dates
			WHERE article = ? AND position >= 0 ORDER BY position`,
		key,
	);
	return rows.map(row => ({...row}));
}

function readClaims(database: Database, key: ArticleKey): Claim[] {
	const rows = database.all<{claim: string}>('SELECT claim FROM claims WHERE article = ? ORDER BY position', key);
	const shown = shownNames(database, [key]);
	return rows.map(({claim}) => withShownNames(JSON.parse(claim) as Claim, key, shown));
}
