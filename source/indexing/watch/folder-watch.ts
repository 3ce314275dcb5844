import {type FSWatcher, watch} from 'node:fs';
import {basename} from 'node:path';

/** Tells that something in one of many folders has changed; what it was, a walk finds out. */
export interface FolderWatch {
	/** Call it before the folder is read: whatever changes from then on is told. */
	add(folder: string): void;
	/** Ends the watching of folders that were not added since it was last called. */
	forgetOthers(): void;
	/** Why the system refuses to watch, such as a limit that is reached; `null` as long as it does not. */
	refusal(): Error | null;
	close(): void;
}

/**
 * One watch a folder, and none a file: a hundred thousand files would use up what the system allows, and the memory for
 * their names. The system tells of every change to the files in a folder that it watches.
 */
export function watchFolders(onChange: () => void): FolderWatch {
	const watchers = new Map<string, FSWatcher>();
	let added = new Set<string>();
	let refusal: Error | null = null;
	const drop = (folder: string) => {
		watchers.get(folder)?.close();
		watchers.delete(folder);
	};
	return {
		add(folder) {
			added.add(folder);
			if (watchers.has(folder)) return;
			try {
				const watcher = watch(folder, (_event, name) => {
					// The folder itself is deleted or moved: what comes back under its name is another one, to be watched anew.
					if (name === basename(folder)) drop(folder);
					onChange();
				});
				watcher.on('error', () => {
					drop(folder);
					onChange();
				});
				watchers.set(folder, watcher);
			} catch (error) {
				// A folder that is gone again will be missed by nobody.
				if ((error as NodeJS.ErrnoException).code !== 'ENOENT') refusal = error as Error;
			}
		},
		forgetOthers() {
			for (const folder of watchers.keys()) if (!added.has(folder)) drop(folder);
			added = new Set();
		},
		refusal: () => refusal,
		close() {
			for (const folder of watchers.keys()) drop(folder);
		},
	};
}
