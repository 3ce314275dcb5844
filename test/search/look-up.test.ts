import fc from 'fast-check';
import {expect, test} from 'vitest';
import {withinOneEdit} from '../../source/search/edit-distance.ts';
import {
	articlesWith,
	articlesWithPrefix,
	mistypedBeginnings,
	neighbours,
	wordsHolding,
	writtenForms,
} from '../../source/search/look-up.ts';
import {buildWordIndex} from '../../source/search/word-index.ts';

const indexOf = (counts: Record<string, number>) =>
	buildWordIndex({words: Object.keys(counts), articles: Int32Array.from(Object.values(counts))});

test('finds every neighbour of a word, whatever the words are', () => {
	const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6});
	fc.assert(
		fc.property(
			fc.uniqueArray(word),
			fc.string({unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 6}),
			(words, sought) => {
				const index = buildWordIndex({words, articles: new Int32Array(words.length).fill(1)});
				const expected = words.filter(other => other !== sought && withinOneEdit(other, sought));
				expect(neighbours(index, sought, 1000).sort()).toEqual(expected.sort());
			},
		),
	);
});

test('most frequent neighbours come first, and no more than asked for', () => {
	const index = indexOf({summit: 5, sumit: 1, submit: 9, summits: 3, summer: 100});
	expect(neighbours(index, 'summit', 2)).toEqual(['submit', 'summits']);
});

test('two letters swapped in the middle of four', () => {
	expect(neighbours(indexOf({form: 1, farm: 1}), 'from', 9)).toEqual(['form']);
});

test('short words are forgiven a slip only where they are no words', () => {
	const index = indexOf({cat: 1, cats: 1, chat: 1, the: 9});
	expect(neighbours(index, 'cat', 9)).toEqual([]);
	expect(neighbours(index, 'teh', 9)).toEqual([]);
	expect(neighbours(index, 'cht', 9)).toEqual(['chat']);
});

test('counts articles by word and by beginning', () => {
	const index = indexOf({clima: 1, climate: 10, climates: 2, climb: 4});
	expect(articlesWith(index, 'climate')).toBe(10);
	expect(articlesWith(index, 'clim')).toBe(0);
	expect(articlesWithPrefix(index, 'climat')).toBe(12);
	expect(articlesWithPrefix(index, 'x')).toBe(0);
});

test('what is typed wrong at its beginning leads on', () => {
	const index = indexOf({government: 7, govern: 3, gothic: 9});
	expect(mistypedBeginnings(index, 'gvoern', 9)).toEqual([]);
	expect(mistypedBeginnings(index, 'govren', 9)).toEqual(['government', 'govern']);
});

test('a word with and without its accent is one word with two spellings', () => {
	const index = indexOf({łódź: 2, lodz: 3, zebra: 1});
	expect(articlesWith(index, 'lodz')).toBe(5);
	expect([...writtenForms(index, 'lodz')].sort()).toEqual(['lodz', 'łódź']);
	expect(writtenForms(index, 'zebra')).toEqual(['zebra']);
});

test('part of a Chinese clause leads to the clause', () => {
	const index = indexOf({中国经济增长: 2, 经济: 5, 天气: 9, economy: 1});
	expect(wordsHolding(index, '经济', 9)).toEqual(['经济', '中国经济增长']);
});
