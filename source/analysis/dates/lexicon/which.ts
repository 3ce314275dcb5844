import type {Which} from '../meaning.ts';

/** Words before a unit, weekday or month that say which of them is meant, seen from the day of publication. */
export const whichWords: ReadonlyMap<string, Which> = new Map([
	['last', -1],
	['past', -1],
	['this', 0],
	['current', 0],
	['present', 0],
	['next', 1],
	['coming', 1],
	['upcoming', 1],
]);

/** The same, seen from the date that the text is speaking of. */
export const narrativeWhichWords: ReadonlyMap<string, Which> = new Map([
	['previous', -1],
	['preceding', -1],
	['prior', -1],
	['that', 0],
	['same', 0],
	['following', 1],
	['ensuing', 1],
	['subsequent', 1],
]);
