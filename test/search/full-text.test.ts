import {expect, test} from 'vitest';
import {expandTerm} from '../../source/search/expand.ts';
import {allTerms, phrases} from '../../source/search/full-text.ts';
import {parseQuery} from '../../source/search/query.ts';
import {buildWordIndex} from '../../source/search/word-index.ts';

const counts = {climate: 50, climates: 2, summit: 40, sumit: 1, said: 90_000, sunflower: 3, sun: 9, flower: 9};
const index = buildWordIndex({words: Object.keys(counts), articles: Int32Array.from(Object.values(counts))});
const expand = (query: string) => parseQuery(query).alternatives[0]!.terms.map(term => expandTerm(index, term));
const asked = (query: string) =>
	allTerms(
		expand(query).map(({asTyped}) => asTyped),
		[],
	);

test('every word stands in quotation marks, rare ones first', () => {
	expect(asked('climate summit ')).toEqual({text: '("summit") AND ("climate")', order: 'rank'});
	expect(asked('"climate summit"')!.text).toBe('("climate summit")');
	expect(asked('clima')!.text).toBe('("clima" *)');
});

test('very frequent words are not ranked by, and alone they come by key', () => {
	expect(asked('climate said ')).toEqual({text: '("climate")', order: 'rank'});
	expect(asked('said ')).toEqual({text: '("said")', order: 'key'});
});

test('words that nobody wrote are left out', () => {
	expect(asked('climate xylophone ')!.text).toBe('("climate")');
	expect(asked('xylophone ')).toBeNull();
});

test('what is ruled out is asked for as such', () => {
	expect(allTerms([expand('climate ')[0]!.asTyped], expand('summit ')[0]!.asTyped)!.text).toBe(
		'(("climate")) NOT ("summit")',
	);
});

test('phrases: as typed, with one word replaced, and with two words in one', () => {
	const {text, order} = phrases(index, expand('climate summit '), [], 1000)!;
	expect(text.split(' OR ').sort()).toEqual(['"climate summit")', '"climates summit"', '("climate sumit"']);
	expect(order).toBe('key');
	expect(phrases(index, expand('sun flower '), [], 1000)!.text).toContain('"sunflower"');
});

test('no more phrases than may be read', () => {
	expect(phrases(index, expand('climate summit '), [], 1)!.text).toBe('("climate sumit")');
});
