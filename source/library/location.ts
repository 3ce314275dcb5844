import {hash} from 'node:crypto';
import {realpathSync} from 'node:fs';
import {homedir} from 'node:os';
import {basename, isAbsolute, join, resolve} from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The file in which the library of a corpus is kept: the same for the same folders, in whatever order and by whatever
 * links they are named.
 */
export function libraryPlace(paths: readonly string[], environment: Environment = process.env): string {
	const corpus = [...new Set(paths.map(realPath))].sort();
	const name = basename(corpus[0] ?? '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 40)
		.replace(/^-+|-+$/g, '');
	return join(
		cacheFolder(environment),
		`${name || 'corpus'}-${hash('sha256', JSON.stringify(corpus)).slice(0, 16)}.sqlite`,
	);
}

/** XDG Base Directory Specification: a relative path in the variable is to be ignored. */
function cacheFolder(environment: Environment): string {
	const given = environment.XDG_CACHE_HOME;
	return join(given !== undefined && isAbsolute(given) ? given : join(homedir(), '.cache'), 'newsglass');
}

function realPath(path: string): string {
	try {
		return realpathSync.native(path);
	} catch {
		return resolve(path);
	}
}
