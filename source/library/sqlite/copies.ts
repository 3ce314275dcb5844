import type {ArticleKey, Library} from '../library.ts';
import type {Database} from './database.ts';

const groupOf = `SELECT json_group_array(key) AS keys FROM
	(SELECT key FROM articles, (SELECT coalesce(copy_of, key) AS original FROM articles WHERE key = ? AND copies > 0)
		WHERE key = original OR copy_of = original
		ORDER BY key <> original, published IS NULL, published, key)`;

/** @param write Runs a change in a transaction of its own. */
export function copiesOf(database: Database, write: (change: () => void) => void): Library['copies'] {
	return {
		async of(article) {
			return JSON.parse(database.get<{keys: string}>(groupOf, article)!.keys);
		},
		async areCurrent() {
			const state = database.get<{current: number}>('SELECT copies_revision = revision AS current FROM state');
			return state!.current === 1;
		},
		async signatures() {
			const rows = database.all<{article: ArticleKey; signature: Uint8Array}>(
				'SELECT article, signature FROM signatures ORDER BY article',
			);
			const bytes = new Uint8Array(rows.reduce((sum, {signature}) => sum + signature.length, 0));
			let at = 0;
			for (const {signature} of rows) {
				bytes.set(signature, at);
				at += signature.length;
			}
			return {keys: Int32Array.from(rows, ({article}) => article), signatures: new Uint16Array(bytes.buffer)};
		},
		async replace(groups) {
			write(() => {
				replaceGroups(database, groups);
				// The change itself begins a new revision.
				database.run('UPDATE state SET copies_revision = revision + 1');
			});
		},
	};
}

type Copied = {key: ArticleKey; copies: number; copyOf: ArticleKey | null};

/** Writes only what differs from what is stored: most groups stay what they were. */
function replaceGroups(database: Database, groups: readonly (readonly ArticleKey[])[]): void {
	const before = database.all<Copied>('SELECT key, copies, copy_of AS copyOf FROM articles WHERE copies > 0');
	const stored = new Map(before.map(row => [row.key, row]));
	const update = 'UPDATE articles SET copies = ?, copy_of = ? WHERE key = ?';
	for (const group of groups) {
		const copies = group.length - 1;
		for (const key of group) {
			const copyOf = key === group[0] ? null : group[0]!;
			const known = stored.get(key);
			stored.delete(key);
			if (known?.copies !== copies || known.copyOf !== copyOf) database.run(update, copies, copyOf, key);
		}
	}
	for (const key of stored.keys()) database.run(update, 0, null, key);
}
