const ones =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Numbers in words, up to ninety. */
export const numberWords: ReadonlyMap<string, number> = new Map([
	...ones.split(' ').map((word, index) => [word, index] as [string, number]),
	...tens.split(' ').map((word, index) => [word, (index + 2) * 10] as [string, number]),
]);

/** Words that multiply the number before them. */
export const scales: ReadonlyMap<string, number> = new Map([
	['dozen', 12],
	['hundred', 100],
	['thousand', 1e3],
	['k', 1e3],
	['million', 1e6],
	['mln', 1e6],
	['m', 1e6],
	['billion', 1e9],
	['bln', 1e9],
	['bn', 1e9],
	['trillion', 1e12],
	['tn', 1e12],
]);

/** Scales that are only read where they touch the number: "5m", "20k". */
export const touchingScales: ReadonlySet<string> = new Set(['m', 'k']);

/** Marks and words of money, with the unit that they stand for. */
export const currencies: ReadonlyMap<string, string> = new Map(
	Object.entries({
		$: 'dollar',
		'€': 'euro',
		'£': 'pound',
		'¥': 'yen',
		dollar: 'dollar',
		dollars: 'dollar',
		usd: 'dollar',
		euro: 'euro',
		euros: 'euro',
		pound: 'pound',
		pounds: 'pound',
		yen: 'yen',
		yuan: 'yuan',
		renminbi: 'yuan',
		ruble: 'ruble',
		rubles: 'ruble',
		rouble: 'ruble',
		roubles: 'ruble',
		rupee: 'rupee',
		rupees: 'rupee',
		won: 'won',
		peso: 'peso',
		pesos: 'peso',
		franc: 'franc',
		francs: 'franc',
		hryvnia: 'hryvnia',
		hryvnias: 'hryvnia',
		lira: 'lira',
		riyal: 'riyal',
		riyals: 'riyal',
	}),
);
