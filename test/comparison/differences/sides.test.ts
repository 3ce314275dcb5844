import {expect, test} from 'vitest';
import {sidesOf} from '../../../source/comparison/differences/sides.ts';
import {articleOf} from '../article.ts';

const articles = Array.from({length: 6}, (_, key) => articleOf(key, {sentences: [`Article ${key}.`]}));

/** The values that are left, each with the articles that tell of it. */
function sides(
	told: readonly (readonly [article: number, value: number])[],
	knows?: (article: number, value: number) => boolean,
) {
	const tellings = told.map(([article, value]) => ({
		article,
		sentence: {start: 0, end: 10},
		words: [],
		shown: String(value),
		value,
	}));
	const known = knows && ((article: number, telling: {value: number}) => knows(article, telling.value));
	return sidesOf(tellings, (a, b) => a.value === b.value, articles, known).map(({value, places}) => [
		value,
		places.map(({article}) => article),
	]);
}

test.each([
	[
		'two against one, the more first',
		[
			[0, 9],
			[1, 11],
			[2, 11],
		],
		[
			['11', [1, 2]],
			['9', [0]],
		],
	],
	[
		'all agree',
		[
			[0, 9],
			[1, 9],
		],
		[],
	],
	[
		'an article against itself',
		[
			[0, 9],
			[0, 11],
		],
		[],
	],
	[
		'one that mostly says the one, and knows the other',
		[
			[0, 9],
			[0, 9],
			[0, 11],
			[1, 11],
		],
		[],
	],
	[
		'the same, the other way about',
		[
			[0, 11],
			[1, 11],
			[1, 11],
			[1, 9],
		],
		[],
	],
	[
		'one that mostly says the one, beside two that differ',
		[
			[0, 9],
			[0, 9],
			[0, 11],
			[1, 11],
			[2, 9],
		],
		[
			['11', [1]],
			['9', [2]],
		],
	],
	[
		'one that knows both beside two that differ',
		[
			[0, 9],
			[0, 11],
			[1, 9],
			[2, 11],
		],
		[
			['9', [1]],
			['11', [2]],
		],
	],
	[
		'three values',
		[
			[0, 9],
			[1, 11],
			[2, 10],
		],
		[
			['9', [0]],
			['11', [1]],
			['10', [2]],
		],
	],
] as const)('%s', (_, told, expected) => expect(sides(told)).toEqual(expected));

test('a value that an article has elsewhere is not held against it', () => {
	expect(
		sides(
			[
				[0, 9],
				[1, 11],
			],
			(article, value) => article === 0 && value === 11,
		),
	).toEqual([]);
	expect(
		sides(
			[
				[0, 9],
				[1, 11],
			],
			(article, value) => article === 1 && value === 9,
		),
	).toEqual([]);
	expect(
		sides(
			[
				[0, 9],
				[1, 11],
			],
			() => false,
		).length,
	).toBe(2);
});
