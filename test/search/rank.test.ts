import {expect, test} from 'vitest';
import {marksIn} from '../../source/search/marks.ts';
import {parseQuery} from '../../source/search/query.ts';
import {judge} from '../../source/search/rank.ts';

const termsOf = (query: string) => parseQuery(query).alternatives[0]!.terms;
const judged = (query: string, texts: string[]) =>
	judge(
		texts.map(text => ({text, elsewhere: 0})),
		termsOf(query),
	);

test.each([
	['climate summit ', ['Climate summit opens', 'A summit on climate', 'A climate levy', 'Ferry prices']],
	['climate sumit ', ['The climate summit', 'The summit on climate', 'The climate levy', 'Ferry prices']],
	['summit ', ['The summit', 'The sumit', 'The port']],
	['art ', ['Modern art', 'The party']],
])('%s: the better text scores lower', (query, texts) => {
	const scores = judged(query, texts).map(({score}) => score);
	expect(scores).toEqual([...scores].sort((a, b) => a - b));
	expect(new Set(scores).size).toBe(scores.length);
});

test('a term that the article has elsewhere is half missing', () => {
	const [here, elsewhere, nowhere] = judge(
		[
			{text: 'climate summit', elsewhere: 0},
			{text: 'climate', elsewhere: 0b10},
			{text: 'climate', elsewhere: 0},
		],
		termsOf('climate summit '),
	);
	expect(here!.score).toBeLessThan(elsewhere!.score);
	expect(elsewhere!.score).toBeLessThan(nowhere!.score);
	expect([here!.covers, elsewhere!.covers, nowhere!.covers]).toEqual([0b11, 0b01, 0b01]);
});

test('exact terms forgive nothing', () => {
	expect(judged("'summit", ['A sumit', 'A summit']).map(({covers}) => covers)).toEqual([0, 1]);
});

test.each([
	['summit ', 'The Summit ends', ['Summit']],
	['sumit ', 'The Summit ends', ['Summit']],
	['lixbon ', 'In Lisbon', ['Li', 'bon']],
	['lisb', 'In Lisbon', ['Lisb']],
	['josé ', 'Jose and José', ['Jose', 'José']],
	['negotaitoins ', 'The negotiations stall', ['negotiations']],
	['"climate summit" opens ', 'Climate summit opens', ['Climate summit', 'opens']],
	['台风', '台风逼近', ['台风']],
	['zebra ', 'The Summit ends', []],
])('%s marks in %s: %j', (query, text, expected) => {
	const marks = marksIn(text, termsOf(query));
	expect(marks.map(({start, end}) => text.slice(start, end))).toEqual(expected);
});
