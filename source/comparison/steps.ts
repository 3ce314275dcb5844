/**
 * Long work in pieces of some milliseconds: it rests (yields) between them, so that whoever runs it can do other things
 * meanwhile.
 */
export type Steps<Result> = Generator<void, Result>;

/** Does all of it at once. */
export function atOnce<Result>(work: Steps<Result>): Result {
	for (;;) {
		const {done, value} = work.next();
		if (done) return value;
	}
}
