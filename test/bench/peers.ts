import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';

/** Where a program is installed; `null` where it is not. */
export function installed(name: string): string | null {
	for (const folder of [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin']) {
		try {
			accessSync(join(folder, name), constants.X_OK);
			return join(folder, name);
		} catch {
			// Not in this folder.
		}
	}
	return null;
}

/** Those that are installed, and a note about the others. */
export function present<Peer extends {name: string}>(peers: readonly Peer[]): {peers: Peer[]; notes: string[]} {
	const missing = peers.filter(({name}) => installed(name) === null).map(({name}) => name);
	return {
		peers: peers.filter(({name}) => !missing.includes(name)),
		notes: missing.length === 0 ? [] : [`Not installed, so not measured: ${missing.join(', ')}.`],
	};
}
