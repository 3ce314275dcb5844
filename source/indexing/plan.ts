import {sep} from 'node:path';
import type {FoundFile} from '../corpus/walk.ts';
import type {FileRecord} from '../library/library.ts';
import {isMadeBy, type Maker} from './made-by.ts';

export interface Plan {
	/** To be looked into, with what the library has of each. */
	changed: {file: FoundFile; known: FileRecord | null}[];
	/** Paths of files that are no longer there. */
	gone: string[];
	unchanged: number;
	/** How many are still being written: they are left for later. */
	unfinished: number;
}

export interface PlanOptions {
	maker: Maker;
	/** Files and folders that could not be looked at: what is known below them is left as it is. */
	unseen: readonly string[];
	/** Asked only of files that were not read to their end last time. */
	isReadable(path: string): boolean;
	/** Asked only of files that have changed. */
	isBeingWritten?: ((file: FoundFile) => boolean) | undefined;
}

/**
 * What has to be done to bring a library up to date. A file is taken to be what it was while its size and its time are;
 * one that could not be read, or not to its end, is read as soon as it can be.
 */
export function planIndexing(
	found: readonly FoundFile[],
	records: readonly FileRecord[],
	{maker, unseen, isReadable, isBeingWritten = () => false}: PlanOptions,
): Plan {
	const known = new Map(records.map(record => [record.path, record]));
	const changed: Plan['changed'] = [];
	let unchanged = 0;
	let unfinished = 0;
	for (const file of found) {
		const record = known.get(file.path) ?? null;
		known.delete(file.path);
		if (record !== null && isMadeBy(maker, record) && isUnchanged(file, record, isReadable)) unchanged++;
		else if (isBeingWritten(file)) unfinished++;
		else changed.push({file, known: record});
	}
	const isUnseen = below(unseen);
	return {changed, gone: [...known.keys()].filter(path => !isUnseen(path)), unchanged, unfinished};
}

function isUnchanged(
	{path, size, modified}: FoundFile,
	record: FileRecord,
	isReadable: PlanOptions['isReadable'],
): boolean {
	return record.size === size && record.modified === modified && (record.hash !== '' || !isReadable(path));
}

/** Tells whether a path is one of these or lies below one: by looking up the folders above it, however many there are. */
function below(paths: readonly string[]): (path: string) => boolean {
	const roots = new Set(paths);
	if (roots.size === 0) return () => false;
	return path => {
		for (let end = path.length; end > 0; end = path.lastIndexOf(sep, end - 1)) {
			if (roots.has(path.slice(0, end))) return true;
		}
		return roots.has(sep);
	};
}
