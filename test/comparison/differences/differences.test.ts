import {expect, test} from 'vitest';
import {compare} from '../../../source/comparison/compare.ts';
import type {Difference} from '../../../source/comparison/comparison.ts';
import {articleOf, fillerOf, type Sketch} from '../article.ts';

const people = {person: ['Mila Aranda', 'Jon Tal'], place: ['Lorvania', 'Ostania', 'Harrow', 'Brena']};
/** What both report in the same words: the articles are on the same story. */
const story = 'Mila Aranda and Jon Tal agreed to reopen the railway tunnel under the Brena pass.';

function differencesOf(...given: (readonly string[] | Sketch)[]): Difference[] {
	const sketches = given.map(item => ('sentences' in item ? item : {sentences: item}) as Sketch);
	const articles = sketches.map((sketch, index) =>
		articleOf(index + 1, {
			outlet: `Outlet ${index}`,
			...people,
			...sketch,
			sentences: [...sketch.sentences, fillerOf(index)],
		}),
	);
	return compare(articles).differences;
}

const valuesOf = (differences: readonly Difference[]) => differences.map(({sides}) => sides.map(({value}) => value));

test.each([
	[
		'Mila Aranda visited Lorvania nine times.',
		'Mila Aranda has been to Lorvania eleven times.',
		'nine times',
		'eleven times',
	],
	[
		'Trade with Lorvania came to more than $200 million.',
		'Trade with Lorvania came to $190 million.',
		'more than $200 million',
		'$190 million',
	],
	[
		'The landslide in Brena killed 12 people.',
		'Fifteen people were killed by the landslide in Brena.',
		'12 people',
		'Fifteen people',
	],
	[
		'Parliament in Ostania approved the water treaty.',
		'Parliament in Ostania rejected the water treaty.',
		'approved',
		'rejected',
	],
	['Mila Aranda signed the water treaty.', 'Mila Aranda has not signed the water treaty.', 'signed', 'not signed'],
	['The 2031 Winter Games in Harrow open soon.', 'The Winter Games in Harrow in 2032 open soon.', '2031', '2032'],
	['Mila Aranda, 45, leads the party.', 'The party is led by Mila Aranda, 49.', '45', '49'],
	[
		'Mila Aranda founded the farmers party of Ostania in 2004.',
		'The farmers party of Ostania was founded by Mila Aranda in 2006.',
		'2004',
		'2006',
	],
	[
		'Mila Aranda and Jon Tal had a call on Thursday.',
		"Tuesday's call between Jon Tal and Mila Aranda was short.",
		'Thursday',
		'Tuesday',
	],
])('%s / %s', (a, b, first, second) => {
	expect(valuesOf(differencesOf([a, story], [b, story]))).toEqual([[first, second]]);
});

test.each([
	['Mila Aranda visited Lorvania nine times.', 'Mila Aranda has been to Lorvania 9 times.'],
	['Mila Aranda visited Lorvania nine times.', 'Jon Tal visited Ostania eleven times.'],
	['Trade with Lorvania came to more than $200 million.', 'Trade with Lorvania came to 210 million dollars.'],
	['Trade with Lorvania set a record.', 'Trade with Lorvania came to $200 million.'],
	['Profit in Lorvania rose 5 percent in the quarter.', 'Revenue in Lorvania rose 4 percent in the quarter.'],
	[
		'Ostania and Lorvania mark 75 years of diplomatic relations.',
		'Ostania and Lorvania mark the 25th anniversary of the water treaty.',
	],
	['The landslide in Brena killed 12 people.', 'The landslide in Brena injured 30 people.'],
	['The 2031 World Cup in Harrow opens soon.', 'The 2035 World Cup in Brena opens soon.'],
	['Parliament approved the water treaty.', 'Parliament approved the water treaty after a debate.'],
	['Mila Aranda did not visit Brena.', 'Mila Aranda refused to visit Brena.'],
	['Mila Aranda resigned on Monday.', 'Mila Aranda has resigned, her office said on Tuesday.'],
	['Mila Aranda and Jon Tal had a call on Thursday.', 'Mila Aranda had a call with the mayor of Harrow on Tuesday.'],
])('no difference: %s / %s', (a, b) => expect(differencesOf([a, story], [b, story])).toEqual([]));

test('an article that tells of both values takes no side', () => {
	const nine = ['Mila Aranda visited Lorvania nine times.'];
	const both = [
		'Mila Aranda visited Lorvania nine times.',
		'One paper writes that Mila Aranda visited Lorvania eleven times.',
	];
	expect(differencesOf(nine, both)).toEqual([]);
});

test('the last call and this one are two calls', () => {
	const call = (words: string, value: string, published: string): Sketch => ({
		sentences: [`Mila Aranda and Jon Tal had a call on ${words}.`, story],
		dates: {[words]: value},
		published,
	});
	const february = call('8 February', '2031-02-08', '2031-02-09');
	expect(differencesOf(february, call('31 December', '2030-12-31', '2031-02-09'))).toEqual([]);
	expect(valuesOf(differencesOf(february, call('6 February', '2031-02-06', '2031-02-09')))).toEqual([
		['8 February', '6 February'],
	]);
});

test('each side has its places, the words that differ, and the side of more articles comes first', () => {
	const texts = ['Jon Tal paid $3 million for the Brena mine.', 'Jon Tal paid $5 million for the Brena mine.'];
	const [difference] = differencesOf([texts[0]!], [texts[1]!], [texts[1]!.replace('paid', 'has paid')]);
	expect(difference!.kind).toBe('number');
	expect(difference!.label).toBe('Possible difference in an amount of money: $5 million / $3 million');
	expect(difference!.sides.map(({places}) => places.map(({article}) => article))).toEqual([[2, 3], [1]]);
	const {words, sentence} = difference!.sides[1]!.places[0]!;
	expect(texts[0]!.slice(words[0]!.start, words[0]!.end)).toBe('$3 million');
	expect(sentence).toEqual({start: 0, end: texts[0]!.length});
	expect(difference!.groups).toEqual([0]);
});

test('a figure that was changed in a copy is shown', () => {
	const wire = fillerOf(7, 800);
	const killing = (people: number) => ({sentences: [wire, `The landslide in Brena killed ${people} people.`]});
	expect(valuesOf(differencesOf(killing(12), killing(15)))).toEqual([['12 people', '15 people']]);
});
