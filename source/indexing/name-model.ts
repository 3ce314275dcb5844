import {existsSync, readFileSync} from 'node:fs';
import {loadNameTagger, type NameTagger} from '../analysis/entities/name-tagger.ts';

const fileName = 'names.built.bin';

/** The model lies beside the bundle when built, and with its training code in the source tree. */
const places = [
	new URL(`./${fileName}`, import.meta.url),
	new URL(`../analysis/entities/${fileName}`, import.meta.url),
];

/** Reads the tagger for names that comes with the program. */
export function readNameTagger(): NameTagger {
	const place = places.find(candidate => existsSync(candidate));
	return loadNameTagger(place === undefined ? new Uint8Array() : readFileSync(place));
}
