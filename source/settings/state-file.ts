import {mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

const mostBytes = 100_000;

/** What a small file of JSON says; `undefined` where it is not there or says nothing of the kind. Never throws. */
export function readState(place: string): unknown {
	try {
		const found = statSync(place);
		return found.isFile() && found.size <= mostBytes ? JSON.parse(readFileSync(place, 'utf8')) : undefined;
	} catch {
		return undefined;
	}
}

/**
 * Writes it; false where that cannot be done, which is nothing to complain of. Whoever reads sees the old one or the new
 * one, never half of it. Synchronous, so that it can be the last thing that a process does.
 */
export function writeState(place: string, value: unknown): boolean {
	let unfinished: string | null = null;
	try {
		mkdirSync(dirname(place), {recursive: true, mode: 0o700});
		unfinished = `${place}.${process.pid}`;
		writeFileSync(unfinished, `${JSON.stringify(value)}\n`, {mode: 0o600});
		renameSync(unfinished, place);
		return true;
	} catch {
		removeQuietly(unfinished);
		return false;
	}
}

function removeQuietly(path: string | null): void {
	try {
		if (path !== null) rmSync(path, {force: true});
	} catch {
		// A disk that takes nothing may not give anything either.
	}
}
