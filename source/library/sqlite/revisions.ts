import type {ArticleKey, CorrectableRow, FoundDay, Library} from '../library.ts';
import type {Database} from './database.ts';
import {unsettle} from './names.ts';
import {readArticle} from './read-article.ts';
import {removeArticle} from './remove-article.ts';
import {wantedKeys} from './scope.ts';
import {removeUnused} from './senses.ts';
import {type ArticlePlace, writeArticle} from './write-article.ts';

const correctable = `SELECT key, id, corrected AS by FROM articles WHERE corrected IS NOT NULL
	UNION SELECT key, id, corrected AS by FROM ${wantedKeys} CROSS JOIN articles ON id = wanted ORDER BY key`;

const found = 'SELECT found FROM bodies WHERE article = ?';

/** What an article has from its file and its text: a revision changes nothing about it. */
const keptColumns = `SELECT file, round, place, digest, content, signature, copies, copy_of AS copyOf
	FROM articles LEFT JOIN signatures ON article = key WHERE key = ?`;

interface Kept extends ArticlePlace {
	digest: string;
	content: string;
	signature: Uint8Array | null;
	copies: number;
	copyOf: ArticleKey | null;
}

/** Articles that a reader has corrected, as they were before and as they are now. */
export function revisionsOf(
	database: Database,
	write: (change: () => void) => void,
): Pick<Library['articles'], 'correctable' | 'source' | 'revise'> {
	return {
		async correctable(ids) {
			return database.all<CorrectableRow>(correctable, JSON.stringify(ids)).map(row => ({...row}));
		},
		async source(key) {
			const stored = readArticle(database, key);
			if (stored === null) return null;
			const before = database.get<{found: string | null}>(found, key)!.found;
			return before === null ? stored.article : {...stored.article, ...(JSON.parse(before) as FoundDay)};
		},
		async revise(key: ArticleKey, revision) {
			write(() => {
				const kept = database.get<Kept>(keptColumns, key);
				if (kept === undefined) return;
				const {digest, content, signature, copies, copyOf} = kept;
				removeArticle(database, key);
				writeArticle(database, {...revision, digest, content, signature: readSignature(signature)}, kept, key);
				database.run('UPDATE articles SET copies = ?, copy_of = ? WHERE key = ?', copies, copyOf, key);
				removeUnused(database);
				unsettle(database);
			});
		},
	};
}

/** The inverse of writing one. */
function readSignature(bytes: Uint8Array | null): Uint16Array {
	return bytes === null ? new Uint16Array() : new Uint16Array(bytes.slice().buffer);
}
