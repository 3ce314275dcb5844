import type {Analysis} from '../../model/analysis.ts';
import type {Article} from '../../model/article.ts';
import type {Entity} from '../../model/entity.ts';
import {countWords} from '../count-words.ts';
import type {ArticleKey, Corrected, FileArticle} from '../library.ts';
import {shownTitle, sortKey} from '../shown-title.ts';
import {isUndated} from '../undated.ts';
import {writeEntities} from './article-entities.ts';
import type {Database} from './database.ts';
import {addEntries, entryKeys} from './date-counts.ts';
import {detailsOf} from './details.ts';
import {dayAfter, publicationPosition} from './publication.ts';
import {writeSentences} from './sentences.ts';

/** Where an article stands: its file, the round of reading that file, and its place in it. */
export interface ArticlePlace {
	file: number;
	round: number;
	place: number;
}

const insertArticle = `INSERT INTO articles
	(key, file, round, place, id, digest, corrected, content, shown_title, title_order, outlet, outlet_order, published,
	published_basis, path, words, entities, claims, quotes, dates)
	VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** @param key The key it had before, which must have been removed; `null` for a new one. */
export function writeArticle(
	database: Database,
	{
		article,
		analysis,
		digest,
		content,
		signature,
		sentenceKeys,
		corrected = null,
	}: Extract<FileArticle, {article: Article}>,
	{file, round, place}: ArticlePlace,
	key: ArticleKey | null,
): void {
	const title = shownTitle(article);
	const entities = mergeEntities(analysis.entities);
	const written = database.run(
		insertArticle,
		key,
		file,
		round,
		place,
		article.id,
		digest,
		corrected?.by ?? null,
		content,
		title,
		sortKey(title),
		article.outlet,
		article.outlet === null ? null : sortKey(article.outlet),
		article.published,
		article.publishedBasis,
		article.path,
		countWords(article.text),
		entities.length,
		analysis.claims.length,
		analysis.claims.filter(({quoted}) => quoted).length,
		analysis.dates.filter(date => date.from !== null || isUndated(date)).length,
	);
	writeBody(database, written, article, analysis, corrected);
	writeSentences(database, written, article.published, sentenceKeys);
	if (signature.length > 0) writeSignature(database, written, signature);
	writeEntities(database, written, article, entities);
	writeClaims(database, written, article.published, analysis.claims);
	writeNames(database, written, article, analysis.claims);
	writeDates(database, written, analysis.dates, article.published);
}

function writeBody(
	database: Database,
	key: ArticleKey,
	article: Article,
	{sentences, estimate}: Analysis,
	corrected: Corrected | null,
): void {
	database.run(
		`INSERT INTO bodies (article, text, sentences, title, authors, url, language, cut, details, found, estimate)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		key,
		article.text,
		JSON.stringify(sentences.flatMap(({start, end}) => [start, end])),
		article.title,
		JSON.stringify(article.authors),
		article.url,
		article.language,
		JSON.stringify(article.cut),
		JSON.stringify(detailsOf(article)),
		corrected === null ? null : JSON.stringify(corrected.found),
		estimate === undefined ? null : JSON.stringify(estimate),
	);
	database.run('INSERT INTO body_index (rowid, text) VALUES (?, ?)', key, article.text);
}

function writeSignature(database: Database, key: ArticleKey, signature: Uint16Array): void {
	const bytes = new Uint8Array(signature.buffer, signature.byteOffset, signature.byteLength);
	database.run('INSERT INTO signatures (article, signature) VALUES (?, ?)', key, bytes);
}

function writeClaims(
	database: Database,
	key: ArticleKey,
	published: string | null,
	claims: readonly Analysis['claims'][number][],
): void {
	for (const [position, claim] of claims.entries()) {
		database.run(
			'INSERT INTO claims (article, position, published, attributed, claim) VALUES (?, ?, ?, ?, ?)',
			key,
			position,
			published,
			claim.source === null ? 0 : 1,
			JSON.stringify(claim),
		);
	}
}

/** Who wrote it, and who is credited with its claims: by name or, where that is open, in the words of the text. */
function writeNames(
	database: Database,
	key: ArticleKey,
	{authors, text}: Article,
	claims: readonly Analysis['claims'][number][],
): void {
	const sources = claims.flatMap(({source}) => source && (source.name ?? text.slice(source.start, source.end)));
	for (const [field, names] of [
		['author', authors],
		['source', sources],
	] as const) {
		for (const name of new Set(names.map(name => name?.replace(/\s+/g, ' ').trim()))) {
			if (name) database.run('INSERT INTO article_names (field, article, name) VALUES (?, ?, ?)', field, key, name);
		}
	}
}

const insertDate = `INSERT INTO dates (article, position, start, end, type, value, from_day, to_day, basis, undated)
	VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

function writeDates(database: Database, key: ArticleKey, dates: Analysis['dates'], published: string | null): void {
	for (const [position, date] of dates.entries()) {
		const {start, end, type, value, from, to, basis} = date;
		const undated = isUndated(date) ? 1 : 0;
		database.run(insertDate, key, position, start, end, type, value, from, to, basis, undated);
	}
	if (published !== null) {
		const next = dayAfter(published);
		database.run(insertDate, key, publicationPosition, 0, 0, 'DATE', published, published, next, null, 0);
	}
	addEntries(database, key, entryKeys(dates, published));
}

/** One of each name and type: an analysis that has the same entity twice would count the article twice. */
function mergeEntities(entities: readonly Entity[]): Entity[] {
	const merged = new Map<string, Entity>();
	for (const entity of entities) {
		const identity = `${entity.type} ${entity.name}`;
		const known = merged.get(identity);
		if (known === undefined) {
			merged.set(identity, entity);
		} else {
			const mentions = [...known.mentions, ...entity.mentions].sort((a, b) => a.start - b.start);
			merged.set(identity, {...known, mentions});
		}
	}
	return [...merged.values()];
}
