import type {Library} from '../library.ts';
import type {Database} from './database.ts';

type Ask = (...values: never[]) => Promise<unknown>;

/**
 * The same library, whose answers reject with a `LibraryError` of kind `damaged` where a stored value cannot be taken
 * apart: that was damaged on the disk in a way that SQLite does not see, since its pages have no checksums.
 */
export function readableAnswers(database: Database, library: Library): Library {
	const nouns = Object.entries(library).map(([name, noun]) => [
		name,
		typeof noun === 'object' && noun !== null ? readable(database, noun) : noun,
	]);
	return Object.fromEntries(nouns);
}

function readable(database: Database, noun: Record<string, Ask>): Record<string, Ask> {
	const answers = Object.entries(noun).map(([name, ask]): [string, Ask] => [
		name,
		async (...values) => {
			try {
				return await ask(...values);
			} catch (error) {
				throw error instanceof SyntaxError ? database.damaged(error) : error;
			}
		},
	]);
	return Object.fromEntries(answers);
}
