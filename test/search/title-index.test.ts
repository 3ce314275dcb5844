import {expect, test} from 'vitest';
import {buildTitleIndex, shortlistTitles} from '../../source/search/title-index.ts';

const titles = [
	'Climate summit opens in Lisbon',
	'Ferry prices rise',
	'Summit of the northern ports',
	'台风逼近东海岸',
	'Climate levy planned',
	'Xi meets ferry owners',
];
const index = buildTitleIndex(
	Int32Array.from(titles, (_, place) => place + 10),
	titles,
);
const find = (words: string[], open = false, limit = 3, allowed?: Uint8Array) =>
	shortlistTitles(index, [{words, open}], limit, allowed);

test.each([
	[['climate', 'summit'], 0],
	[['summit', 'climate'], 0],
	[['climte', 'sumit'], 0],
	[['northren', 'ports'], 2],
	[['台', '风'], 3],
	[['海'], 3],
	[['xi'], 5],
])('%j leads first to title %i', (words, place) => expect(find(words)[0]).toBe(place));

test('a word half typed leads to all that begin so, and to nothing else', () => {
	expect(find(['clim'], true).sort()).toEqual([0, 4]);
	expect(find(['x'], true)).toEqual([5]);
	expect(find(['imate'], false)).not.toContain(1);
});

test('what has nothing of it is not listed, nor more than asked for', () => {
	expect(find(['zebra'])).toEqual([]);
	expect(find([])).toEqual([]);
	expect(find(['ferry'], false, 1)).toHaveLength(1);
});

test('only what is allowed is listed, and does not take the place of others', () => {
	const allowed = Uint8Array.from(titles, (_, place) => (place === 4 ? 1 : 0));
	expect(find(['climate', 'summit'], false, 1, allowed)).toEqual([4]);
});

test('no titles, nothing found', () => {
	expect(shortlistTitles(buildTitleIndex(new Int32Array(), []), [{words: ['a'], open: true}], 5)).toEqual([]);
});
