import {analysisVersion} from '../analysis/analysis-version.ts';
import {nameModelVersion} from './name-model-place.ts';

/** Raise it whenever the readers in `corpus` would make another article of the same file. */
const readerVersion = 1;

/**
 * What makes articles and analyses here: files that were read by anything else are read anew.
 *
 * @param published Day of publication for articles that do not say theirs.
 */
export function madeBy(published: string | null): string {
	return `reader ${readerVersion}, analysis ${analysisVersion}, names ${nameModelVersion()}, undated ${published ?? 'open'}`;
}
