import {readFileSync} from 'node:fs';
import {loadNameTagger, type NameTagger} from '../analysis/entities/name-tagger.ts';
import {nameModelPlace} from './name-model-place.ts';

/** Reads the tagger for names that comes with the program. */
export function readNameTagger(): NameTagger {
	const place = nameModelPlace();
	return loadNameTagger(place === null ? new Uint8Array() : readFileSync(place));
}
