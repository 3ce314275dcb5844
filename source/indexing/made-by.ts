import {analysisVersion} from '../analysis/analysis-version.ts';
import type {ReadLimits} from '../corpus/limits.ts';
import {nameModelVersion} from './name-model-place.ts';

/** Raise it whenever the readers in `corpus` would make another article of the same file. */
const readerVersion = 3;

/** What makes articles and analyses here: files that were read by anything else are read anew. */
export interface Maker {
	/** For a file whose articles all say their day. */
	dated: string;
	/** For one with articles that do not: what they are depends on the day that is given for them. */
	undated: string;
}

export function isMadeBy({dated, undated}: Maker, {madeBy}: {madeBy: string}): boolean {
	return madeBy === dated || madeBy === undated;
}

/** Whether the readers of now would make the same articles of it, whatever has become of the analysis. */
export function isReadBy({dated, undated}: Maker, {madeBy}: {madeBy: string}): boolean {
	return [dated, undated].map(readerOf).includes(readerOf(madeBy));
}

const readerOf = (madeBy: string) => madeBy.replace(/, analysis .*?, names [^,]*/, '');

/**
 * @param published Day of publication for articles that do not say theirs.
 * @param limits What files may cost, where it is not the usual: other ones may have more in them then.
 */
export function makerOf(published: string | null, limits: Partial<ReadLimits> = {}): Maker {
	const limited = Object.entries(limits).map(([name, limit]) => `, ${name} ${limit}`);
	const dated = `reader ${readerVersion}${limited.join('')}, analysis ${analysisVersion}, names ${nameModelVersion()}`;
	return {dated, undated: `${dated}, undated ${published ?? 'open'}`};
}
