/** Rings once for a burst: when nothing has come for a while, or when the first of it has waited for long enough. */
export interface Bell {
	/** Something has happened. */
	strike(): void;
	/** Comes back when it has rung since the last time, or when the signal comes. */
	heard(signal: AbortSignal): Promise<void>;
	close(): void;
}

/** @param limits Milliseconds: how long a burst must be over, and how long it may keep everybody waiting. */
export function createBell({quiet, longest}: {quiet: number; longest: number}): Bell {
	let first: number | null = null;
	let timer: NodeJS.Timeout | undefined;
	let hasRung = false;
	let wake = () => {};
	const ring = () => {
		first = null;
		hasRung = true;
		wake();
	};
	return {
		strike() {
			const now = performance.now();
			first ??= now;
			clearTimeout(timer);
			timer = setTimeout(ring, Math.max(0, Math.min(quiet, first + longest - now)));
		},
		async heard(signal) {
			if (!hasRung && !signal.aborted) {
				const {promise, resolve} = Promise.withResolvers<void>();
				wake = resolve;
				signal.addEventListener('abort', wake);
				await promise;
				signal.removeEventListener('abort', wake);
			}
			hasRung = false;
		},
		close() {
			clearTimeout(timer);
		},
	};
}
