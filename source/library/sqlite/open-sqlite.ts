import {rmSync} from 'node:fs';
import {LibraryError, libraryMessages} from '../errors.ts';
import {type Database, openDatabase} from './database.ts';
import {type Aside, asidePlace} from './put-aside.ts';
import {applicationId, schema, schemaVersion} from './schema.ts';

/** Another process's commit is waited for. */
const patience = 'PRAGMA busy_timeout = 10000';

/**
 * Commits wait for no disk (a library is a cache, and stays whole in any case); the log is folded in every 16 MB.
 */
const settings = `
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
PRAGMA wal_autocheckpoint = 4000;
PRAGMA journal_size_limit = 67108864;
PRAGMA cache_size = -16384;
PRAGMA temp_store = MEMORY;
PRAGMA cell_size_check = ON;
PRAGMA trusted_schema = OFF;
`;

export interface Opened {
	database: Database;
	/** Where one that cannot be used was put aside and why, if there was one. */
	aside: {place: string; why: Aside} | null;
}

/**
 * Opens the file, makes the tables where there are none, and makes libraries that cannot be used anew: outdated ones are
 * deleted, those that are damaged or of a newer newsglass are kept beside it.
 *
 * @param place `null` for a library in memory.
 * @throws LibraryError
 */
export function openSqlite(place: string | null): Opened {
	try {
		return {database: openPrepared(place), aside: null};
	} catch (error) {
		if (place === null || !(error instanceof LibraryError)) throw error;
		const {kind: why} = error;
		if (why === 'damaged' || why === 'newer') {
			return {database: openPrepared(place), aside: {place: asidePlace(place, why), why}};
		}
		if (error.kind !== 'outdated') throw error;
		for (const file of [`${place}-wal`, `${place}-shm`, place]) rmSync(file, {force: true});
		return {database: openPrepared(place), aside: null};
	}
}

function openPrepared(place: string | null): Database {
	const database = openDatabase(place);
	try {
		database.execute(patience);
		// Nothing is set before it is known to be a library: the mode of the log would be written into it.
		const ready = isReady(database);
		database.execute(settings);
		if (!ready) {
			// Another process may have made the tables in the meantime.
			database.transaction(() => isReady(database) || makeTables(database));
		}
		return database;
	} catch (error) {
		database.close();
		throw error;
	}
}

/** @throws LibraryError where the file is a library, or anything else, but none that this version can use. */
function isReady(database: Database): boolean {
	const {place} = database;
	const {application, version, tables} = database.get<{application: number; version: number; tables: number}>(
		`SELECT (SELECT application_id FROM pragma_application_id) AS application,
			(SELECT user_version FROM pragma_user_version) AS version,
			(SELECT count(*) FROM sqlite_schema) AS tables`,
	)!;
	if (application !== applicationId) {
		if (tables === 0) return false;
		throw database.damaged();
	}
	if (version > schemaVersion) throw database.newer();
	if (version < schemaVersion) throw new LibraryError('outdated', libraryMessages.outdated(place));
	return true;
}

function makeTables(database: Database): void {
	database.execute(schema);
	database.run('INSERT INTO state (id, revision, copies_revision) VALUES (1, 0, 0)');
}
