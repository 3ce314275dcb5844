import {randomUUID} from 'node:crypto';
import {LibraryError, libraryMessages} from '../errors.ts';
import type {Indexer, Library} from '../library.ts';
import type {Database} from './database.ts';

/** After this long without a sign of life, an indexer counts as dead even though its process may only be suspended. */
const silence = 30_000;

type Holder = Indexer & {token: string; seen: number};

/** Who may write. What a lease protects says `confirm` inside each of its transactions. */
export interface Leases extends Pick<Library, 'indexing'> {
	/** @throws LibraryError of kind `lost`, where a lease was begun here and another has taken over since. */
	confirm(): void;
}

export function leasesOf(database: Database, now: () => number): Leases {
	let token: string | null = null;
	const holder = () => database.get<Holder>('SELECT token, pid, host, seen FROM indexer');
	const confirm = () => {
		if (token === null) return;
		if (holder()?.token !== token) throw new LibraryError('lost', libraryMessages.lost(database.place));
		database.run('UPDATE indexer SET seen = ?', now());
	};
	return {
		confirm,
		indexing: {
			async begin(indexer) {
				const mine = randomUUID();
				const begun = database.transaction(() => {
					const other = holder();
					if (other !== undefined && isAlive(other, indexer.host, now())) return false;
					database.run(
						'INSERT OR REPLACE INTO indexer (id, token, pid, host, seen) VALUES (1, ?, ?, ?, ?)',
						mine,
						indexer.pid,
						indexer.host,
						now(),
					);
					return true;
				});
				if (!begun) return null;
				token = mine;
				return {
					async renew() {
						database.transaction(confirm);
					},
					async release() {
						database.run('DELETE FROM indexer WHERE token = ?', mine);
						if (token === mine) token = null;
					},
				};
			},
			async current() {
				const other = holder();
				if (other === undefined) return null;
				return isAlive(other, other.host, now()) ? {pid: other.pid, host: other.host} : null;
			},
		},
	};
}

/** Of a process on another machine only its signs of life are known. */
function isAlive({pid, host, seen}: Holder, here: string, now: number): boolean {
	if (Math.abs(now - seen) > silence) return false;
	return host !== here || isRunning(pid);
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
