import {join} from 'node:path';
import {corpusFileName, ownFolder} from '../library/location.ts';
import type {ArticleOrder} from '../model/listing.ts';
import {readState, writeState} from './state-file.ts';

/** Where a reader was in a corpus. */
export interface Session {
	/** The id of the open article. */
	article: string | null;
	/** First line of it on the screen. */
	top: number;
	query: string;
	pane: 'list' | 'reader' | 'panel';
	tab: 'entities' | 'claims' | 'timeline';
	scope: 'article' | 'found' | 'all';
	order: ArticleOrder;
	/** Place of the selected article in the list, and of the first one on the screen. */
	selected: number;
	scroll: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

const longestText = 1000;

const oneOf =
	<const Value extends string>(...values: Value[]) =>
	(value: unknown) =>
		values.find(known => known === value);
const short = (value: unknown) => (typeof value === 'string' && value.length <= longestText ? value : undefined);

const count = (value: unknown) =>
	Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;

/** What may stand in each field; `undefined` for anything else. */
const fields: {[Name in keyof Session]: (value: unknown) => Session[Name] | undefined} = {
	article: value => (value === null ? null : short(value)),
	top: count,
	query: value => short(value)?.replace(/[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, ' '),
	pane: oneOf('list', 'reader', 'panel'),
	tab: oneOf('entities', 'claims', 'timeline'),
	scope: oneOf('article', 'found', 'all'),
	order: oneOf('published', 'outlet', 'title', 'path'),
	selected: count,
	scroll: count,
};

export function sessionPlace(paths: readonly string[], environment: Environment = process.env): string {
	return join(ownFolder('state', environment), `${corpusFileName(paths)}.json`);
}

/**
 * Where the reader was the last time, as far as it is known: what is not there or makes no sense is left out. Never
 * throws. Synchronous, since the first screen waits for it.
 */
export function readSession(paths: readonly string[], environment: Environment = process.env): Partial<Session> {
	const record = readState(sessionPlace(paths, environment));
	if (typeof record !== 'object' || record === null) return {};
	const read = Object.entries(fields).map(([name, field]) => {
		const value = Object.hasOwn(record, name) ? (record as Record<string, unknown>)[name] : undefined;
		return [name, value === undefined ? undefined : field(value)];
	});
	return Object.fromEntries(read.filter(([, value]) => value !== undefined)) as Partial<Session>;
}

/**
 * Remembers where the reader is; false where that cannot be written, which is nothing to complain of. Whoever reads sees
 * the old one or the new one, never half of it. Synchronous, so that it can be the last thing that a process does.
 */
export function writeSession(
	paths: readonly string[],
	session: Session,
	environment: Environment = process.env,
): boolean {
	return writeState(sessionPlace(paths, environment), session);
}
