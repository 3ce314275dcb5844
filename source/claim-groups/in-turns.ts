import {setImmediate as turn} from 'node:timers/promises';
import type {Steps} from '../comparison/steps.ts';

/** Does the work piece by piece, with keys answered and frames drawn in between. */
export async function inTurns<Result>(work: Steps<Result>): Promise<Result> {
	for (;;) {
		const {done, value} = work.next();
		if (done) return value;
		await turn();
	}
}
