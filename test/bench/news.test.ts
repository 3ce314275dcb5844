import {expect, test} from 'vitest';
import {generateNews} from './news.ts';
import {commonWords} from './news-words.ts';
import {holds, phrasesFrom} from './phrases.ts';
import {quantile} from './statistics.ts';

const news = [...generateNews(200)];

test('the same articles come again for the same seed, and others for another', () => {
	expect([...generateNews(20)]).toEqual(news.slice(0, 20));
	expect([...generateNews(20, 2)].map(({title}) => title)).not.toEqual(news.slice(0, 20).map(({title}) => title));
});

test('articles are as long as news, and their words as frequent', () => {
	const words = news.flatMap(({text}) => text.toLowerCase().match(/\p{L}+/gu)!);
	expect(words.length / news.length).toBeGreaterThan(350);
	expect(words.length / news.length).toBeLessThan(450);
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	const common = commonWords.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
	// In English the hundred commonest words are about half of all.
	expect(common / words.length).toBeGreaterThan(0.35);
	expect(common / words.length).toBeLessThan(0.6);
	expect([...counts.values()].filter(count => count === 1).length).toBeGreaterThan(counts.size / 4);
});

test('phrases stand in their articles, and are typed with one slip', () => {
	const phrases = phrasesFrom(news, 40);
	expect(phrases).toHaveLength(40);
	expect(phrases.filter(({of}) => of === 'title')).toHaveLength(20);
	for (const {of, exact, typed} of phrases) {
		expect(news.some(({title, text}) => holds(of === 'title' ? title : text, exact))).toBe(true);
		expect(typed).not.toBe(exact);
		expect(Math.abs(typed.length - exact.length)).toBeLessThan(2);
	}
});

test.each([
	[[3, 1, 2], 0.5, 2],
	[[1, 2, 3, 4], 0.5, 2.5],
	[[10], 0.95, 10],
	[Array.from({length: 101}, (_, at) => at), 0.95, 95],
	[[], 0.5, 0],
])('the quantile of %j at %d is %d', (numbers, share, expected) => {
	expect(quantile(numbers, share)).toBe(expected);
});
