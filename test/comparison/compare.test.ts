import fc from 'fast-check';
import {expect, test} from 'vitest';
import {compare} from '../../source/comparison/compare.ts';
import {articleOf, fillerOf, type Sketch} from './article.ts';

const names = {
	person: ['Mila Aranda', 'Jon Tal', 'Ana Krey'],
	place: ['Lorvania', 'Ostania'],
	organization: ['ONA', 'Corvax'],
};

function comparisonOf(...sketches: Sketch[]) {
	const articles = sketches.map((sketch, index) => articleOf(index + 1, {...names, ...sketch}));
	return {...compare(articles), articles};
}

test('the same claim in other words is one group, earliest first', () => {
	const {groups} = comparisonOf(
		{outlet: 'B', published: '2031-03-03', sentences: ['Their commerce with Lorvania hit an all-time high in 2030.']},
		{outlet: 'A', published: '2031-03-02', sentences: ['Trade with Lorvania reached a record in 2030.']},
		{outlet: 'C', sentences: ['The harbour of Ostania was closed for repairs after a storm.']},
	);
	expect(groups.length).toBe(1);
	expect(groups[0]!.members.map(({article}) => article)).toEqual([2, 1]);
	expect(groups[0]!.outlets.map(({name}) => name)).toEqual(['B', 'A']);
	expect(groups[0]!.notReportedBy.map(({name}) => name)).toEqual(['C']);
});

test('claims of one speaker have one source, however many outlets print them', () => {
	const said = 'the tunnel would be finished before winter';
	const {groups} = comparisonOf(
		{
			outlet: 'A',
			sentences: [`Mila Aranda said ${said}.`],
			claims: [{content: said, source: 'Mila Aranda', via: ['ONA']}],
		},
		{outlet: 'B', sentences: [`Mila Aranda told him ${said}.`], claims: [{content: said, source: 'Mila Aranda'}]},
		{outlet: 'C', sentences: [`ONA reported that ${said}.`], claims: [{content: said, source: 'ONA'}]},
		{outlet: 'D', sentences: [`Jon Tal confirmed ${said}.`], claims: [{content: said, source: 'Jon Tal'}]},
		{outlet: 'E', sentences: [`It is clear: ${said}.`]},
	);
	expect(groups[0]!.members.length).toBe(5);
	expect(groups[0]!.origins).toEqual([
		{kind: 'source', names: ['Mila Aranda', 'ONA'], members: [0, 1, 2]},
		{kind: 'source', names: ['Jon Tal'], members: [3]},
		{kind: 'outlet', names: ['E'], members: [4]},
	]);
	expect(groups[0]!.independentSources).toBe(3);
});

test('two governments are known by their capitals, two officials by nothing', () => {
	const said = 'the tunnel would be finished before winter';
	const by = (outlet: string, source: string) => ({
		outlet,
		sentences: [`${source} said ${said}.`, fillerOf(outlet.charCodeAt(0))],
		claims: [{content: said, source}],
	});
	const {groups} = comparisonOf(by('A', 'Paris'), by('B', 'France'), by('C', 'officials'), by('D', 'officials'));
	expect(groups[0]!.origins.map(({members}) => members)).toEqual([[0, 1], [2], [3]]);
});

test('a copy is folded into its original, and both outlets are named', () => {
	const sentences = [
		'Corvax will build a turbine factory beside the old harbour of Ostania, the company announced.',
		'Four hundred engineers are to work there by the end of the decade.',
		'The regional council had offered free land and a new railway siding.',
		'Residents fear that the noise will drive the herons from the marsh nearby.',
	];
	const {groups, copies} = comparisonOf(
		{outlet: 'Wire', published: '2031-03-02', sentences},
		{outlet: 'Daily', published: '2031-03-03', sentences: [...sentences.slice(0, 3), 'Residents fear the noise.']},
		{
			outlet: 'Other',
			published: '2031-03-03',
			sentences: ['A turbine factory will be built by Corvax at the old harbour.'],
		},
	);
	expect(copies).toMatchObject([{representative: 1, articles: [1, 2]}]);
	const group = groups.find(({outlets}) => outlets.length === 3)!;
	expect(group.members.map(({article, copies}) => [article, copies])).toEqual([
		[1, [2]],
		[3, []],
	]);
	expect(group.independentSources).toBe(2);
});

test('what nobody else has is listed by outlet, what is hardly worth checking is not', () => {
	const shared = 'Jon Tal opened the railway tunnel to Lorvania.';
	const alone = 'the bridge needs 40 new pillars';
	const dull = 'the weather was pleasant and mild';
	const {onlyIn} = comparisonOf(
		{
			outlet: 'A',
			sentences: [shared, `Ana Krey said ${alone}.`, `In short, ${dull}.`],
			claims: [
				{content: shared, worth: 0.9},
				{content: alone, source: 'Ana Krey'},
				{content: dull, worth: 0.1},
			],
		},
		{outlet: 'B', sentences: [shared], claims: [{content: shared, worth: 0.9}]},
	);
	expect(onlyIn.map(({outlet, members}) => [outlet.name, members.length])).toEqual([['A', 1]]);
	expect(onlyIn[0]!.members[0]!.claim!.source!.name).toBe('Ana Krey');
});

test('news of other weeks is other news', () => {
	const sentences = ['Storm damage closed the railway tunnel to Lorvania.'];
	const at = (published: string) => ({
		outlet: published,
		published,
		sentences: [...sentences, fillerOf(Number(published.slice(-4, -3) + published.slice(-2)))],
	});
	expect(comparisonOf(at('2031-03-02'), at('2031-03-05')).groups.length).toBe(1);
	expect(comparisonOf(at('2031-03-02'), at('2031-06-05')).groups).toEqual([]);
});

test.each([
	['nothing at all', []],
	['one article', [{sentences: ['Only this.']}]],
	['empty articles', [{sentences: []}, {sentences: []}]],
	['a text in another language', [{sentences: ['习近平同普京通话。']}, {sentences: ['习近平同普京通话。']}]],
])('%s', (_, sketches: Sketch[]) => {
	const {groups, differences} = comparisonOf(...sketches);
	expect([groups, differences]).toEqual([[], []]);
});

test('spans outside of the text, upside down or overlapping do no harm', () => {
	const text = 'Mila Aranda said on Tuesday that 12 people were killed. It was not so.';
	const span = fc.record({start: fc.integer({min: -5, max: 90}), end: fc.integer({min: -5, max: 90})});
	const claim = fc.record({span, content: fc.array(span, {maxLength: 3})});
	fc.assert(
		fc.property(fc.array(span), fc.array(span), fc.array(claim), (sentences, spans, claims) => {
			const analysis = {
				sentences,
				entities: [{name: 'Mila', type: 'person' as const, mentions: spans.map(place => ({...place, named: true}))}],
				dates: spans.map(place => ({
					...place,
					type: 'DATE' as const,
					value: '2031',
					from: null,
					to: null,
					basis: null,
				})),
				claims: claims.map(({span: place, content}) => ({
					...place,
					source: null,
					cue: place,
					content,
					via: [],
					negated: false,
					hedged: false,
					quoted: false,
					worth: 1,
					rule: '',
				})),
			};
			const article = {text, title: null, outlet: null, published: '2031-99-99'};
			const all = compare([1, 2, 3].map(key => ({key, article, analysis})));
			for (const {members} of all.groups) {
				for (const member of members) expect(text.slice(member.span.start, member.span.end)).not.toBe('');
			}
		}),
		{numRuns: 50},
	);
});

test('thousands of equal claims and walls of one word are compared all the same', () => {
	const claims = Array.from({length: 4000}, (_, index) => `The dam at Oldenbrook cost ${index}.5 million dollars.`);
	const wall = 'dam '.repeat(30_000);
	const comparison = comparisonOf(
		{outlet: 'A', sentences: claims},
		{outlet: 'B', sentences: claims.map(claim => claim.replace('cost', 'has, it is said, cost about'))},
		{outlet: 'C', sentences: [wall, 'a'.repeat(100_000), '1,'.repeat(20_000), '“'.repeat(20_000)]},
	);
	expect(comparison.groups.length).toBe(1);
	expect(comparison.groups[0]!.members.length).toBe(2);
});
