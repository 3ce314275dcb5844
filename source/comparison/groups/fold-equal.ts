import type {Statement} from '../statements/statement.ts';

/**
 * Statements with the same features from about the same days, folded into one: a thousand reprints of a sentence are
 * compared with the rest once.
 *
 * @returns Groups of indexes into the statements, the first of each standing for all.
 */
export function foldEqual(statements: readonly Statement[], days: readonly (number | null)[]): number[][] {
	const folded = new Map<string, number[]>();
	for (const [index, {features, article}] of statements.entries()) {
		const day = days[article] ?? null;
		const name = `${day === null ? '' : Math.floor(day / 4)} ${features.toSorted().join(' ')}`;
		const group = folded.get(name);
		if (group) group.push(index);
		else folded.set(name, [index]);
	}
	return [...folded.values()];
}
