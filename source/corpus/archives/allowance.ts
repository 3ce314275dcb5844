import {tooDeep, tooMuchUnpacked, Unreadable} from '../failures.ts';
import type {ReadLimits} from '../limits.ts';

/** What may still be unpacked out of one file, whatever stands in it. Shared by everything inside it, and used up. */
export interface Allowance {
	/** Bytes that may come out in all. */
	limit: number;
	/** How deep archives may stand in each other. */
	deepest: number;
	/** Bytes that came out. */
	unpacked: number;
	/** Nothing more is taken out: said once, not for everything that follows. */
	spent: boolean;
}

export function createAllowance({unpacked: limit, depth: deepest}: ReadLimits): Allowance {
	return {limit, deepest, unpacked: 0, spent: false};
}

/** Bytes that come out of an archive, counted; throws `Unreadable` where it is too much, or the archive too deep in others. */
export async function* counted(
	chunks: AsyncIterable<Uint8Array>,
	allowance: Allowance,
	depth: number,
): AsyncGenerator<Uint8Array> {
	if (depth > allowance.deepest) {
		allowance.spent = true;
		throw new Unreadable(tooDeep(allowance.deepest));
	}
	for await (const chunk of chunks) {
		allowance.unpacked += chunk.length;
		if (allowance.unpacked > allowance.limit) {
			allowance.spent = true;
			throw new Unreadable(tooMuchUnpacked(allowance.limit));
		}
		yield chunk;
	}
}
