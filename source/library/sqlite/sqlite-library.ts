import type {Library} from '../library.ts';
import {articlesOf} from './articles.ts';
import {claimsOf} from './claims.ts';
import {columnsOf} from './columns.ts';
import {copiesOf} from './copies.ts';
import type {Database} from './database.ts';
import {datesOf} from './dates.ts';
import {entitiesOf} from './entities.ts';
import {filesOf} from './files.ts';
import {leasesOf} from './indexing.ts';
import {namesOf} from './names.ts';
import {readableAnswers} from './readable.ts';
import {sentencesOf} from './sentences.ts';
import {textOf} from './text.ts';

export interface LibraryOptions {
	notice?: string | null;
	/** Milliseconds since 1970. */
	now?: () => number;
}

/** @param database With the schema in place. */
export function sqliteLibrary(database: Database, {notice = null, now = Date.now}: LibraryOptions = {}): Library {
	const leases = leasesOf(database, now);
	const write = (change: () => void) =>
		database.transaction(() => {
			leases.confirm();
			change();
			database.run('UPDATE state SET revision = revision + 1');
		});
	/** Who is named says nothing about which texts are copies: what is known of these stays. */
	const writeNames = (change: () => void) =>
		write(() => {
			change();
			database.run('UPDATE state SET copies_revision = copies_revision + 1 WHERE copies_revision = revision');
		});
	return readableAnswers(database, {
		place: database.place,
		notice,
		async revision() {
			return database.get<{revision: number}>('SELECT revision FROM state')!.revision;
		},
		articles: articlesOf(database, write),
		entities: entitiesOf(database, writeNames),
		names: namesOf(database, writeNames),
		claims: claimsOf(database),
		dates: datesOf(database),
		text: textOf(database),
		columns: columnsOf(database),
		sentences: sentencesOf(database),
		copies: copiesOf(database, write),
		files: filesOf(database, write),
		indexing: leases.indexing,
		async close() {
			database.close();
		},
	});
}
