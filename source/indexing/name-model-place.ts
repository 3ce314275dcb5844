import {closeSync, existsSync, openSync, readSync} from 'node:fs';

const fileName = 'names.built.bin';

/** The model lies in `dist` when built (code that is shared lies one folder deeper), and with its code in the source tree. */
const places = [
	new URL(`./${fileName}`, import.meta.url),
	new URL(`../${fileName}`, import.meta.url),
	new URL(`../analysis/entities/${fileName}`, import.meta.url),
];

/** `null` where there is no model. */
export function nameModelPlace(): URL | null {
	return places.find(place => existsSync(place)) ?? null;
}

/** Tells one model from another by its header, where its version stands, without loading it. */
export function nameModelVersion(): string {
	const place = nameModelPlace();
	if (place === null) return 'none';
	const descriptor = openSync(place, 'r');
	try {
		const header = Buffer.alloc(16);
		return header.subarray(0, readSync(descriptor, header)).toString('hex');
	} finally {
		closeSync(descriptor);
	}
}
