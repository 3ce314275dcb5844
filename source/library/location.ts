import {realpathSync} from 'node:fs';
import {homedir} from 'node:os';
import {basename, isAbsolute, join, resolve} from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The file in which the library of a corpus is kept: the same for the same folders, in whatever order and by whatever
 * links they are named.
 */
export function libraryPlace(paths: readonly string[], environment: Environment = process.env): string {
	return join(ownFolder('cache', environment), `${corpusFileName(paths)}.sqlite`);
}

/** What files about a corpus are called, whatever folder they are in, without an extension. */
export function corpusFileName(paths: readonly string[]): string {
	const corpus = [...new Set(paths.map(realPath))].sort();
	const name = basename(corpus[0] ?? '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 40)
		.replace(/^-+|-+$/g, '');
	return `${name || 'corpus'}-${fingerprint(JSON.stringify(corpus))}`;
}

const xdgFolders = {
	cache: ['XDG_CACHE_HOME', '.cache'],
	config: ['XDG_CONFIG_HOME', '.config'],
	data: ['XDG_DATA_HOME', '.local/share'],
	state: ['XDG_STATE_HOME', '.local/state'],
} as const;

/**
 * The folder of newsglass for a kind of files. XDG Base Directory Specification: a relative path in the variable is to be
 * ignored.
 */
export function ownFolder(kind: keyof typeof xdgFolders, environment: Environment = process.env): string {
	const [variable, usual] = xdgFolders[kind];
	const given = environment[variable];
	return join(given !== undefined && isAbsolute(given) ? given : join(homedir(), usual), 'newsglass');
}

/**
 * FNV-1a, 64 bits, hexadecimal (http://www.isthe.com/chongo/tech/comp/fnv/). Nobody gains by a collision, and
 * `node:crypto` takes 5 ms to load, on the way to the first rows on the screen.
 */
function fingerprint(text: string): string {
	let hash = 0xcbf29ce484222325n;
	for (const byte of Buffer.from(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
	return hash.toString(16).padStart(16, '0');
}

function realPath(path: string): string {
	try {
		return realpathSync.native(path);
	} catch {
		return resolve(path);
	}
}
