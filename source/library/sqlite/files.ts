import type {ReadFailure} from '../../model/read-failure.ts';
import type {FileRecord, Library} from '../library.ts';
import type {Database} from './database.ts';
import {unsettle} from './names.ts';
import {removeFile, replaceFile} from './replace-file.ts';
import {removeUnused} from './senses.ts';

const storedWhole = `WITH wanted AS (SELECT key FROM files WHERE path = ? AND hash <> '')
	SELECT CASE WHEN EXISTS (SELECT 1 FROM wanted)
			AND NOT EXISTS (SELECT 1 FROM failures WHERE file IN wanted)
			AND NOT EXISTS (SELECT 1 FROM exact_copies WHERE file IN wanted)
			AND count(*) = count(DISTINCT id) THEN json_group_array(key) END AS keys
		FROM (SELECT key, id FROM articles WHERE file IN wanted ORDER BY place)`;

/** @param write Runs a change in a transaction of its own. */
export function filesOf(database: Database, write: (change: () => void) => void): Library['files'] {
	return {
		async all() {
			const rows = database.all<FileRecord & {made_by: string}>(
				'SELECT path, size, modified, hash, made_by FROM files ORDER BY path',
			);
			return rows.map(({path, size, modified, hash, made_by: madeBy}) => ({path, size, modified, hash, madeBy}));
		},
		async withArticles() {
			return database.get<{count: number}>('SELECT count(*) AS count FROM files WHERE articles > 0')!.count;
		},
		async digests(path) {
			const {digests} = database.get<{digests: string}>(
				`WITH wanted AS (SELECT key FROM files WHERE path = ?)
					SELECT json_group_array(json_object('digest', digest, 'by', corrected)) AS digests FROM
						(SELECT digest, corrected FROM articles WHERE file IN wanted
							UNION ALL SELECT digest, corrected FROM exact_copies WHERE file IN wanted)`,
				path,
			)!;
			return JSON.parse(digests);
		},
		async stored(path) {
			const {keys} = database.get<{keys: string | null}>(storedWhole, path)!;
			return keys === null ? null : JSON.parse(keys);
		},
		async replace(contents) {
			write(() => {
				for (const content of contents) replaceFile(database, content);
				removeUnused(database);
				unsettle(database);
			});
		},
		async touch(files) {
			write(() => {
				for (const {path, size, modified, hash} of files) {
					database.run(
						'UPDATE files SET size = ?, modified = ? WHERE path = ? AND hash = ?',
						size,
						modified,
						path,
						hash,
					);
				}
			});
		},
		async remove(paths) {
			write(() => {
				for (const path of paths) removeFile(database, path);
				removeUnused(database);
				unsettle(database);
			});
		},
		async failures() {
			const rows = database.all<ReadFailure>(
				`SELECT failures.path, place, reason FROM files JOIN failures ON file = files.key
					ORDER BY files.path, failures.key`,
			);
			return rows.map(({path, place, reason}) => ({path, place, reason}));
		},
	};
}
