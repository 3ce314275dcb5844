import {mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {corpusFileName, ownFolder} from '../library/location.ts';

/** Searches that were used in a corpus. */
export interface SearchHistory {
	/** The latest first, each once. */
	read(): string[];
	/** Remembers one; nothing where that cannot be written, which is nothing to complain of. */
	add(text: string): void;
}

type Environment = Readonly<Record<string, string | undefined>>;

const mostSearches = 200;
const longestSearch = 500;
const mostBytes = 1_000_000;
/** What acts on a terminal without being seen. */
const acting = /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

export function historyPlace(paths: readonly string[], environment: Environment = process.env): string {
	return join(ownFolder('state', environment), `${corpusFileName(paths)}.searches`);
}

/**
 * The history of a corpus: a file in the state folder that its owner alone may read, a search a line, the latest last.
 * Whoever reads it sees the old one or the new one, never half of it; of two sessions that add at the same moment, one may
 * be lost.
 */
export function openHistory(paths: readonly string[], environment: Environment = process.env): SearchHistory {
	const place = () => historyPlace(paths, environment);
	return {
		read: () => readSearches(place()),
		add(text) {
			const search = clean(text);
			if (search === '' || search.length > longestSearch) return;
			const searches = [search, ...readSearches(place()).filter(other => other !== search)];
			replace(place(), `${searches.slice(0, mostSearches).reverse().join('\n')}\n`);
		},
	};
}

const clean = (text: string) => text.replace(acting, ' ').trim();

function readSearches(place: string): string[] {
	try {
		const found = statSync(place);
		if (!found.isFile() || found.size > mostBytes) return [];
		const lines = readFileSync(place, 'utf8').split('\n').map(clean);
		const searches = lines.filter(line => line !== '' && line.length <= longestSearch).reverse();
		return [...new Set(searches)].slice(0, mostSearches);
	} catch {
		return [];
	}
}

function replace(place: string, text: string): void {
	const unfinished = `${place}.${process.pid}`;
	try {
		mkdirSync(dirname(place), {recursive: true, mode: 0o700});
		writeFileSync(unfinished, text, {mode: 0o600});
		renameSync(unfinished, place);
	} catch {
		try {
			rmSync(unfinished, {force: true});
		} catch {
			// A disk that takes nothing may not give anything either.
		}
	}
}
