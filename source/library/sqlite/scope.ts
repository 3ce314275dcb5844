import type {ArticleKey, Scope} from '../library.ts';
import type {Database} from './database.ts';

/** A table of keys that are bound as one JSON array, so that there may be any number of them. Its one column: `wanted`. */
export const wantedKeys = '(SELECT value AS wanted FROM json_each(?))';

/** The keys of a scope, to be bound to `wantedKeys`: each of them once. */
export function scopeKeys(scope: Scope & {of: 'articles'}): string {
	return JSON.stringify([...new Set(scope.keys)]);
}

/** From this share of all articles on, it is quicker to go through everything and leave out than to look each one up. */
const largeShare = 1 / 8;

export function isLargeScope(database: Database, keys: readonly ArticleKey[]): boolean {
	const {count} = database.get<{count: number}>('SELECT count(*) AS count FROM articles')!;
	return keys.length > largeShare * count;
}
