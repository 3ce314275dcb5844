import {existsSync} from 'node:fs';

/** The worker beside this code: TypeScript in the source tree; in `dist`, where shared code lies one folder deeper. */
export function workerPlace(): URL {
	if (import.meta.url.endsWith('.ts')) return new URL('./worker.ts', import.meta.url);
	const beside = new URL('./worker.js', import.meta.url);
	return existsSync(beside) ? beside : new URL('../worker.js', import.meta.url);
}
