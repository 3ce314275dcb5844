import {expect, test} from 'vitest';
import {compare} from '../../source/comparison/compare.ts';
import type {MatrixRow} from '../../source/comparison/matrix/matrix.ts';
import {matrixOf} from '../../source/comparison/matrix/matrix-of.ts';
import {notReportedBy, reportedBy} from '../../source/comparison/matrix/outlets-by-stance.ts';
import {articleOf, fillerOf, type Sketch} from './article.ts';

const names = {person: ['Mila Aranda', 'Jon Tal'], place: ['Lorvania', 'Ostania']};
const glyphs = {says: '●', otherwise: '○', silent: '·'};

function matrixFor(sketches: Sketch[], options = {}) {
	const articles = sketches.map((sketch, index) => ({
		...articleOf(index + 1, {...names, ...sketch}),
		shownTitle: `Article ${index + 1}`,
	}));
	return {articles, ...matrixOf(compare(articles, options), articles)};
}

const drawn = ({cells}: MatrixRow) => cells.map(({stance}) => glyphs[stance]).join('');

const visits: Sketch[] = [
	{outlet: 'A', sentences: ['Mila Aranda has visited Ostania nine times since the war.', fillerOf(1)]},
	{outlet: 'B', sentences: ['Mila Aranda has visited Ostania nine times since the war.', fillerOf(2)]},
	{outlet: 'C', sentences: ['Mila Aranda has been to Ostania eleven times since the war.', fillerOf(3)]},
	{outlet: 'D', sentences: ['The harbour of Lorvania was closed for repairs after a storm.', fillerOf(4)]},
];

test('who says it, who says otherwise, who is silent; with the sentences and the words that differ', () => {
	const {rows, outlets, articles} = matrixFor(visits);
	expect(outlets.map(({name}) => name)).toEqual(['A', 'B', 'C', 'D']);
	const [row] = rows;
	expect(row).toMatchObject({kind: 'differing', counts: {says: 2, otherwise: 1, silent: 1}});
	expect(drawn(row!)).toBe('●●○·');
	const [saying] = row!.cells[2]!.sayings;
	expect(saying).toMatchObject({article: 3, title: 'Article 3', outlet: 'C', stance: 'otherwise', source: null});
	expect(saying!.sentence).toBe('Mila Aranda has been to Ostania eleven times since the war.');
	const {text} = articles[2]!.article;
	expect(saying!.differing.map(({start, end}) => text.slice(start, end))).toEqual(['eleven times']);
	expect(row!.differences[0]!.label).toMatch(/how often/);
	expect(reportedBy(row!, {outlets}).map(({name}) => name)).toEqual(['A', 'B', 'C']);
	expect(notReportedBy(row!, {outlets}).map(({name}) => name)).toEqual(['D']);
});

test('a difference elsewhere in the sentence does not make a claim differ', () => {
	const call = (outlet: string, key: number, day: string) => ({
		outlet,
		sentences: [
			`Mila Aranda and Jon Tal spoke on the phone on ${day}, and both governments opposed outside interference in elections.`,
			fillerOf(key),
		],
		dates: {[day]: day === 'Monday' ? '2031-05-05' : '2031-05-06'},
	});
	const {rows} = matrixFor([call('A', 1, 'Monday'), call('B', 2, 'Tuesday'), call('C', 3, 'Monday')]);
	const interference = rows.find(
		({plainest}) => plainest.span.start > 30 && plainest.sentence.includes('interference'),
	);
	const day = rows.find(({differences}) => differences.length > 0);
	expect(drawn(day!)).toBe('●○●');
	expect(drawn(interference!)).toBe('●●●');
});

test('what one outlet alone reports comes last, a row each', () => {
	const said = 'the old mint would be sold to a museum in spring';
	const {rows} = matrixFor([
		{outlet: 'A', sentences: [`Jon Tal said ${said}.`], claims: [{content: said, source: 'Jon Tal'}]},
		...visits.slice(1, 3),
	]);
	const last = rows.at(-1)!;
	expect(last.kind).toBe('single');
	expect(last.plainest).toMatchObject({source: 'Jon Tal', article: 1});
	expect(drawn(last)).toBe('●··');
});

test('copies stand in the cells of all outlets that print them', () => {
	const sentences = ['Trade with Lorvania reached a record in 2030.', fillerOf(1, 200)];
	const {rows} = matrixFor([
		{outlet: 'A', published: '2031-01-01', sentences},
		{outlet: 'B', published: '2031-01-02', sentences},
		{
			outlet: 'C',
			published: '2031-01-03',
			sentences: ['Commerce with Lorvania hit an all-time high in 2030.', fillerOf(3)],
		},
	]);
	const row = rows.find(({plainest}) => plainest.sentence.includes('Lorvania'))!;
	expect(drawn(row)).toBe('●●●');
	expect(row.cells[1]!.sayings[0]).toMatchObject({article: 1, copies: [2]});
});

test('two articles of one outlet are one column, unless article is held against article', () => {
	const two = visits.slice(0, 3).map(sketch => ({...sketch, outlet: 'A'}));
	expect(matrixFor(two).outlets.length).toBe(1);
	const {outlets, rows} = matrixFor(two, {byArticle: true});
	expect(outlets.length).toBe(3);
	expect(drawn(rows[0]!)).toBe('●●○');
});

test('of two articles put side by side, other days of a call are shown though little else is shared', () => {
	const call = (outlet: string, key: number, day: string, more: string): Sketch => ({
		outlet,
		sentences: [
			`Mila Aranda and Jon Tal spoke in a phone call on ${day}.`,
			`Mila Aranda ${more}.`,
			`Jon Tal ${more}.`,
			fillerOf(key),
		],
		dates: {[day]: day === 'Thursday' ? '2031-05-08' : '2031-05-06'},
	});
	const two = [call('A', 1, 'Thursday', 'had lunch'), call('B', 2, 'Tuesday', 'went home')];
	const labels = (options: object) =>
		matrixFor(two, options).rows.flatMap(({differences}) => differences.map(({label}) => label));
	expect(labels({byArticle: true})).toEqual(['Possible difference in the day of the call: Thursday / Tuesday']);
});
