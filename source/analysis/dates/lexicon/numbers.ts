const small = [
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
	'eighteen nineteen',
]
	.join(' ')
	.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Cardinal number words up to ninety. */
export const cardinals: ReadonlyMap<string, number> = new Map([
	...small.map((name, value): [string, number] => [name, value]),
	...tens.map((name, index): [string, number] => [name, (index + 2) * 10]),
]);

const ordinalWords =
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
	'sixteenth seventeenth eighteenth nineteenth twentieth';

/** Ordinal words up to twentieth, and thirtieth. */
export const ordinals: ReadonlyMap<string, number> = new Map([
	...ordinalWords.split(' ').map((name, index): [string, number] => [name, index + 1]),
	['thirtieth', 30],
]);
