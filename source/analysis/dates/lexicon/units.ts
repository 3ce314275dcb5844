import type {Unit} from '../meaning.ts';

export const singularUnits: ReadonlyMap<string, Unit> = new Map([
	['second', 'second'],
	['minute', 'minute'],
	['hour', 'hour'],
	['night', 'night'],
	['day', 'day'],
	['week', 'week'],
	['weekend', 'weekend'],
	['fortnight', 'week'],
	['month', 'month'],
	['quarter', 'quarter'],
	['season', 'season'],
	['year', 'year'],
	['decade', 'decade'],
	['century', 'century'],
]);

export const pluralUnits: ReadonlyMap<string, Unit> = new Map([
	...[...singularUnits].map(([name, unit]): [string, Unit] => [`${name}s`, unit]),
	['centuries', 'century'],
	['yrs', 'year'],
	['hrs', 'hour'],
	['mins', 'minute'],
]);

/** Unit of a word in singular or plural. */
export function unitOf(word: string): Unit | undefined {
	return singularUnits.get(word) ?? pluralUnits.get(word);
}
