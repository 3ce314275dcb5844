import type {Articles} from './nouns/articles.ts';
import type {Claims} from './nouns/claims.ts';
import type {Columns} from './nouns/columns.ts';
import type {Copies} from './nouns/copies.ts';
import type {Dates} from './nouns/dates.ts';
import type {Entities} from './nouns/entities.ts';
import type {Files} from './nouns/files.ts';
import type {Indexing} from './nouns/indexing.ts';
import type {Names} from './nouns/names.ts';
import type {Sentences} from './nouns/sentences.ts';
import type {Text} from './nouns/text.ts';

export type * from '../model/listing.ts';
export type * from '../model/passage.ts';
export type * from '../model/timeline.ts';
export type * from './names.ts';
export type {CorrectableRow, Corrected, FoundDay, Revision} from './nouns/articles.ts';
export type {Column} from './nouns/columns.ts';
export type {StoredSignatures} from './nouns/copies.ts';
export type {FileArticle, FileContent, FileRecord, StoredDigest} from './nouns/files.ts';
export type {Indexer, Lease} from './nouns/indexing.ts';
export type {SentenceHit} from './nouns/sentences.ts';
export type {HitOrder, TextHit, Titles, Vocabulary} from './nouns/text.ts';

/**
 * All that newsglass knows of one corpus. It is a cache: everything in it can be made again from the files. Questions
 * are asked by noun; nothing above this folder knows how the answers are stored. `nouns/` has the questions of each.
 */
export interface Library {
	/** Where it is kept; `null` where it lives in memory only, and no second process or thread can open it. */
	readonly place: string | null;
	/** What people should be told about the way it was opened: one line, for people. */
	readonly notice: string | null;
	/** Rises with every change, whoever made it: a view is up to date as long as this is what it was. */
	revision(): Promise<number>;
	articles: Articles;
	entities: Entities;
	names: Names;
	claims: Claims;
	dates: Dates;
	text: Text;
	columns: Columns;
	sentences: Sentences;
	copies: Copies;
	files: Files;
	indexing: Indexing;
	close(): Promise<void>;
}
