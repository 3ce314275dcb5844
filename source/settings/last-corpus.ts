import {existsSync, realpathSync} from 'node:fs';
import {isAbsolute, join} from 'node:path';
import {ownFolder} from '../library/location.ts';
import {readState, writeState} from './state-file.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const mostPaths = 100;
const place = (environment: Environment) => join(ownFolder('state', environment), 'last-corpus.json');

/** The files and folders that were opened last; `null` where that is not known, or where they are not all there any more. */
export function readLastCorpus(environment: Environment = process.env): string[] | null {
	const paths = readState(place(environment));
	if (!Array.isArray(paths) || paths.length === 0 || paths.length > mostPaths) return null;
	return paths.every(path => typeof path === 'string' && isAbsolute(path) && existsSync(path)) ? paths : null;
}

/** Remembers what is open; false where that cannot be written. */
export function writeLastCorpus(paths: readonly string[], environment: Environment = process.env): boolean {
	try {
		return writeState(
			place(environment),
			paths.map(path => realpathSync(path)),
		);
	} catch {
		return false;
	}
}
