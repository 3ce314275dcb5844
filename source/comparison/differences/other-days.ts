import type {Statement} from '../statements/statement.ts';

/** Whether both statements name days, and none in common: Saturday's attack is not Tuesday's. */
export function onOtherDays(a: Statement, b: Statement): boolean {
	const [first, second] = [daysOf(a), daysOf(b)];
	return first.size > 0 && second.size > 0 && first.isDisjointFrom(second);
}

function daysOf({words}: Statement): Set<string> {
	const values = words.flatMap(({date}) => (date === null ? [] : [date.value]));
	return new Set(
		values.filter(value => /^(?:\d{4}-\d\d-\d\d|XXXX-WXX-\d)/.test(value)).map(value => value.slice(0, 10)),
	);
}
