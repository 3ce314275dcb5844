import type {Statement} from '../statements/statement.ts';

/**
 * Whether both statements name days, or both name months or years, and none in common: Saturday's attack is not Tuesday's,
 * and prices in January are not those of the year.
 */
export function onOtherDays(a: Statement, b: Statement): boolean {
	const [early, late] = [a, b].map(({features}) => new Set(features.filter(feature => feature.startsWith('#'))));
	if (early!.size > 0 && late!.size > 0 && early!.isDisjointFrom(late!)) return true;
	const [first, second] = [daysOf(a), daysOf(b)];
	return first.size > 0 && second.size > 0 && first.isDisjointFrom(second);
}

function daysOf({words}: Statement): Set<string> {
	const values = words.flatMap(({date}) => (date === null ? [] : [date.value]));
	return new Set(
		values.filter(value => /^(?:\d{4}-\d\d-\d\d|XXXX-WXX-\d)/.test(value)).map(value => value.slice(0, 10)),
	);
}
