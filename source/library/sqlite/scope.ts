import type {Scope} from '../library.ts';

/** A table of keys that are bound as one JSON array, so that there may be any number of them. Its one column: `wanted`. */
export const wantedKeys = '(SELECT value AS wanted FROM json_each(?))';

/** The keys of a scope, to be bound to `wantedKeys`: each of them once. */
export function scopeKeys(scope: Scope & {of: 'articles'}): string {
	return JSON.stringify([...new Set(scope.keys)]);
}
