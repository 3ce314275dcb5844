import {expect, test} from 'vitest';
import {compare} from '../../source/comparison/compare.ts';
import type {Compared} from '../../source/comparison/comparison.ts';
import type {Rulings, StatementPlace} from '../../source/comparison/rulings/rulings.ts';
import {noRulings} from '../../source/comparison/rulings/rulings.ts';
import {articleOf, fillerOf} from './article.ts';

const record = 'Trade with Lorvania reached a record in 2030';
const other = 'Their commerce hit an all-time high that year';
const far = 'Never before was so much carried over the mountain passes';
const articles = [record, record, `${record} again`, other, far].map((sentence, index) =>
	articleOf(index + 1, {outlet: `Outlet ${index}`, place: ['Lorvania'], sentences: [`${sentence}.`, fillerOf(index)]}),
);

const place = (article: number, words: string): StatementPlace => {
	const start = articles[article - 1]!.article.text.indexOf(words);
	return {article, span: {start, end: start + words.length}};
};
const groupsWith = (rulings: Partial<Rulings>, given: Compared[] = articles) =>
	compare(given, {rulings: {...noRulings, ...rulings}}).groups.map(({members}) => members.map(({article}) => article));

test('without rulings', () => expect(groupsWith({})).toEqual([[1, 2, 3]]));

test('what a reader joins is one group', () => {
	expect(groupsWith({together: [[place(1, record), place(5, far)]]})).toEqual([[1, 2, 3, 5]]);
	expect(groupsWith({together: [[place(4, other), place(5, far)]]})).toEqual([
		[1, 2, 3],
		[4, 5],
	]);
});

test('what a reader parts leaves its group, and only that', () => {
	expect(groupsWith({apart: [[place(3, record), place(1, record)]]})).toEqual([[1, 2]]);
	expect(groupsWith({apart: [[place(5, far), place(1, record)]]})).toEqual([[1, 2, 3]]);
	const both = {apart: [place(2, record), place(3, record)].map(one => [one, place(1, record)] as const)};
	expect(groupsWith(both)).toEqual([]);
});

test('what a reader dismisses is compared with nothing', () => {
	expect(groupsWith({dismissed: [place(2, record)]})).toEqual([[1, 3]]);
	expect(groupsWith({dismissed: [place(1, record), place(2, record)]})).toEqual([]);
});

test('places that are not there change nothing', () => {
	const nowhere: StatementPlace = {article: 99, span: {start: 0, end: 10}};
	const empty: StatementPlace = {article: 1, span: {start: 5, end: 5}};
	expect(groupsWith({dismissed: [nowhere, empty], together: [[nowhere, empty]], apart: [[nowhere, empty]]})).toEqual([
		[1, 2, 3],
	]);
});
