import {renameSync, rmSync, statSync} from 'node:fs';

/** Why a file is put aside: it is damaged, or only a newer newsglass can read it. */
export type Aside = 'damaged' | 'newer';

export const asidePlace = (place: string, why: Aside) => `${place}.${why}`;

/** Tells a file from another that has taken its name since; `null` where there is none. */
export function fileIdentity(place: string): string | null {
	try {
		const {dev, ino} = statSync(place, {bigint: true});
		return `${dev} ${ino}`;
	} catch {
		return null;
	}
}

/**
 * Moves a library that cannot be used out of the way, over the one that was put aside before. Its write-ahead log goes with it:
 * SQLite would play a log that stayed behind into the new file.
 *
 * @param identity Which file: where another process has already put it aside and made a new one, that one stays.
 * @returns Where it is now; `null` where it could not be moved.
 */
export function putAside(place: string, identity: string | null, why: Aside): string | null {
	const aside = asidePlace(place, why);
	if (fileIdentity(place) !== identity) return aside;
	try {
		rmSync(`${place}-shm`, {force: true});
		rmSync(`${aside}-wal`, {force: true});
		renameIfThere(`${place}-wal`, `${aside}-wal`);
		renameIfThere(place, aside);
		return aside;
	} catch {
		return null;
	}
}

function renameIfThere(from: string, to: string): void {
	try {
		renameSync(from, to);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
	}
}
