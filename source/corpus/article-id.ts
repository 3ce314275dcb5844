import {createHash} from 'node:crypto';
import {resolve} from 'node:path';

/**
 * The id of an article that has none of its own: 16 characters of base64url, the same as long as the file stays where
 * it is and the article keeps its place in it.
 */
export function articleId(path: string | null, place: string | null): string {
	const where = `${path === null ? '' : resolve(path)}\0${place ?? ''}`;
	return createHash('sha256').update(where).digest('base64url').slice(0, 16);
}
