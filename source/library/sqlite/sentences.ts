import type {ArticleKey, Library, SentenceHit} from '../library.ts';
import type {Database} from './database.ts';

/*
 * Sentences are rows of a full-text index without text: its words are numbers for what a sentence is about, each with
 * the ten days of its article's publication behind it, so that the news of some weeks is looked up without touching that
 * of years:
 *
 *   row    article · 4096 + sentence
 *   words  "0k3f9zqd1hx"   the number in base 36, seven digits · "d" and the tenth of days, or "u" where it has no day
 *
 * Each sentence also has a word of its days alone: in how many rows it stands is how many sentences there are.
 */

/** Later sentences of an article are not found. */
const mostSentences = 4096;
/** Days that are looked up as one. */
const bucketDays = 10;
/** The number of all sentences. */
const anySentence = 0;
/** A number is followed to so many sentences, the latest articles first. */
const followed = 3000;

export const sentenceIndex = `
CREATE VIRTUAL TABLE sentence_index USING fts5 (
	keys, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);
CREATE VIRTUAL TABLE sentence_words USING fts5vocab (sentence_index, 'row');
`;

export function writeSentences(
	database: Database,
	article: ArticleKey,
	published: string | null,
	sentences: readonly (readonly number[])[],
): void {
	const suffix = bucketWord(bucketOf(published));
	for (const [place, keys] of sentences.slice(0, mostSentences).entries()) {
		if (keys.length === 0) continue;
		const words = [anySentence, ...keys].map(key => numberWord(key) + suffix).join(' ');
		database.run('INSERT INTO sentence_index (rowid, keys) VALUES (?, ?)', article * mostSentences + place, words);
	}
}

/** @param count How many sentences the article has. */
export function removeSentences(database: Database, article: ArticleKey, count: number): void {
	for (let place = 0; place < Math.min(count, mostSentences); place++) {
		// By number: a range of them would be looked for in the whole index.
		database.run('DELETE FROM sentence_index WHERE rowid = ?', article * mostSentences + place);
	}
}

const rowsWith = `SELECT json_group_array(rowid) AS rows FROM
	(SELECT rowid FROM sentence_index WHERE sentence_index MATCH ? ORDER BY rowid DESC LIMIT ?)`;

export function sentencesOf(database: Database): Library['sentences'] {
	return {
		async alike(keys, published, limit) {
			const found = new Map<number, {weight: number; keys: number[]}>();
			const all = countAll(database, published);
			for (const key of new Set(keys)) {
				const {rows} = database.get<{rows: string}>(rowsWith, matchAround(key, published), followed)!;
				const list: number[] = JSON.parse(rows);
				const weight = Math.log(1 + all / (list.length + 1));
				for (const row of list) {
					const hit = found.get(row);
					if (hit === undefined) found.set(row, {weight, keys: [key]});
					else {
						hit.weight += weight;
						hit.keys.push(key);
					}
				}
			}
			return [...found]
				.filter(([, hit]) => hit.keys.length > 1)
				.sort(([a, first], [b, second]) => second.weight - first.weight || b - a)
				.slice(0, limit)
				.map(
					([row, hit]): SentenceHit => ({
						article: Math.floor(row / mostSentences),
						sentence: row % mostSentences,
						keys: hit.keys,
					}),
				);
		},
		async counts(keys, published) {
			return {
				sentences: countAll(database, published),
				having: keys.map(key => countOf(database, key, published)),
			};
		},
	};
}

const countRange = 'SELECT coalesce(sum(doc), 0) AS count FROM sentence_words WHERE term >= ? AND term < ?';
const countOne = 'SELECT doc AS count FROM sentence_words WHERE term = ?';

function countAll(database: Database, published: string | null): number {
	return countOf(database, anySentence, published);
}

/** In how many sentences around a day a number stands; of all days where there is none. */
function countOf(database: Database, key: number, published: string | null): number {
	const word = numberWord(key);
	if (bucketOf(published) === null) return database.get<{count: number}>(countRange, word, `${word}~`)!.count;
	return bucketsAround(published).reduce<number>(
		(sum, bucket) => sum + (database.get<{count: number}>(countOne, word + bucketWord(bucket))?.count ?? 0),
		0,
	);
}

/** What finds a number around a day, and where there is no day; of all days where none is given. */
function matchAround(key: number, published: string | null): string {
	const word = numberWord(key);
	if (bucketOf(published) === null) return `${word}*`;
	return bucketsAround(published)
		.map(bucket => word + bucketWord(bucket))
		.join(' OR ');
}

/** Its own, those on both sides, and that of sentences without a day. */
function bucketsAround(published: string | null): (number | null)[] {
	const bucket = bucketOf(published)!;
	return [bucket - 1, bucket, bucket + 1, null];
}

function bucketOf(published: string | null): number | null {
	const time = published === null ? Number.NaN : Date.parse(published);
	return Number.isNaN(time) ? null : Math.floor(time / (bucketDays * 86_400_000));
}

function bucketWord(bucket: number | null): string {
	if (bucket === null) return 'u';
	return `${bucket < 0 ? 'b' : 'd'}${Math.abs(bucket).toString(36)}`;
}

function numberWord(key: number): string {
	return key.toString(36).padStart(7, '0');
}
