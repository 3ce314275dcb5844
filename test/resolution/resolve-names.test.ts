import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {meanings} from './corpus-of.ts';

const times = <Item>(count: number, item: Item): Item[] => Array.from({length: count}, () => item);

describe('names that are written differently', () => {
	test.each([
		['diacritics', 'Ada Hölm', 'Ada Holm'],
		['letters that are not taken apart', 'Łukasz Ørberg', 'Lukasz Orberg'],
		['hyphens', 'Kim Bo-ra', 'Kim Bo Ra'],
		['capitals', 'ADA HOLM', 'Ada Holm'],
		['full stops', 'U.S.:place', 'US:place'],
		['a possessive', 'Ada Holm’s', 'Ada Holm'],
		['an initial', 'Ada B. Holm', 'Ada Holm'],
		['a legal form', 'Tarn Motor Inc.:organization', 'Tarn Motor:organization'],
		['an ampersand', 'Tarn & Moss:organization', 'Tarn and Moss:organization'],
		['an article', 'the Tarn Council:organization', 'Tarn Council:organization'],
		['a saint', 'St. Tarn:place', 'Saint Tarn:place'],
		['a plural of a group', 'Tarnians:group', 'Tarnian:group'],
	])('%s make no difference: %s is %s', (_, rare, common) => {
		expect(meanings([[common], [common], [rare]])[2]).toEqual([common]);
	});

	test.each([
		['other first names', 'Ada Holm', 'Eda Holm'],
		['a son', 'Ben Holm Jr', 'Ben Holm'],
		['a second name in full', 'Ada Bea Holm', 'Ada Holm'],
		['another type', 'Holm:place', 'Holm:organization'],
		['a company of one word', 'Tarn Co:organization', 'Tarn:organization'],
		['letters only for a sign', '???', '!!!'],
	])('%s do: %s is not %s', (_, one, other) => {
		expect(meanings([[other], [other], [one]])[2]).toEqual([one]);
	});

	test('an initial names nobody where two would do', () => {
		const articles = [['Ada B. Holm'], ['Ada C. Holm'], ['Ada Holm']];
		expect(meanings(articles)).toEqual(articles);
	});

	test('a second name in full is the same person where an article says so', () => {
		expect(meanings([['Ada Bea Holm=Ada Holm'], ['Ada Holm'], ['Ada Holm']])[0]).toEqual(['Ada Holm']);
	});

	test('it is called what most articles call it, or what a reader has spoken of', () => {
		const articles = [['Ada Hölm'], ['Ada Holm'], ['Ada Holm']];
		expect(meanings(articles).flat()).toEqual(times(3, 'Ada Holm'));
		expect(meanings(articles, ['Ada Hölm']).flat()).toEqual(times(3, 'Ada Hölm'));
		expect(meanings([['TARNHAM:place'], ['TARNHAM:place'], ['Tarnham:place']]).flat()).toEqual(
			times(3, 'Tarnham:place'),
		);
	});
});

describe('types', () => {
	test('of a name of several words are those of nearly all articles', () => {
		const articles = [...times(9, ['Tarn Union:organization']), ['Tarn Union:place']];
		expect(meanings(articles).at(-1)).toEqual(['Tarn Union:organization']);
		const divided = [...times(3, ['Tarn Union:organization']), ['Tarn Union:place']];
		expect(meanings(divided).at(-1)).toEqual(['Tarn Union:place']);
	});

	test('of a surname stay apart from a town of that name', () => {
		const articles = [...times(200, ['Tarn:place']), ['Ada Tarn'], ['Tarn']];
		expect(meanings(articles).at(-1)).toEqual(['Tarn']);
		expect(meanings([...times(200, ['Tarn:place']), ['Tarn']]).at(-1)).toEqual(['Tarn:place']);
	});

	test('stay where one article tells both apart', () => {
		const articles = [...times(40, ['Tarn:place']), ['Tarn:place', 'Tarn:organization']];
		expect(meanings(articles).at(-1)).toEqual(['Tarn:place', 'Tarn:organization']);
	});
});

const holm = times(4, ['Ada Holm=Holm', 'Moss Ferry:organization', 'Tarn:place']);
const others = [
	['Ben Holm=Holm', 'Zorn Museum:organization', 'Lund:place'],
	['Ben Holm', 'Zorn Museum:organization', 'Lund:place'],
];
const elsewhere = times(20, ['Quist', 'Far:place']);

describe('a surname alone', () => {
	test('is whom the corpus calls so, in the company that they keep', () => {
		expect(meanings([...holm, ...elsewhere, ['Holm', 'Tarn:place']]).at(-1)).toEqual(['Ada Holm', 'Tarn:place']);
	});

	test('stays open in other company', () => {
		expect(meanings([...holm, ...elsewhere, ['Holm', 'Far:place']]).at(-1)).toEqual(['Holm', 'Far:place']);
		expect(meanings([...holm, ...elsewhere, ['Holm']]).at(-1)).toEqual(['Holm']);
	});

	test('is one or the other of two, by their company', () => {
		const corpus = [...holm, ...others, ...elsewhere];
		const of = (...article: string[]) => meanings([...corpus, article]).at(-1)![0];
		expect(of('Holm', 'Moss Ferry:organization', 'Tarn:place')).toBe('Ada Holm');
		expect(of('Holm', 'Zorn Museum:organization', 'Lund:place')).toBe('Ben Holm');
		expect(of('Holm', 'Far:place')).toBe('Holm');
	});

	test('stays open where the article names somebody who has it', () => {
		expect(meanings([...holm, ['Holm', 'Ada Holm', 'Ben Holm', 'Tarn:place']]).at(-1)![0]).toBe('Holm');
	});

	test('is nobody where nobody is called so, however much else is shared', () => {
		expect(
			meanings([...times(5, ['Ada Holm', 'Tarn:place', 'Lund:place']), ['Holm', 'Tarn:place', 'Lund:place']]).at(
				-1,
			)![0],
		).toBe('Holm');
	});

	test('a first name alone needs more: it is anybody', () => {
		const once = [['Ada Holm=Ada', 'Tarn:place', 'Lund:place'], ...elsewhere, ['Ada', 'Tarn:place', 'Lund:place']];
		expect(meanings(once).at(-1)![0]).toBe('Ada');
	});
});

describe('initials', () => {
	const council = times(3, ['Tarn Ferry Council:organization=TFC', 'Tarn:place']);
	test('are the organization that articles shorten so', () => {
		const corpus = [...council, ...elsewhere, ...times(9, ['TFC:organization', 'Tarn:place'])];
		expect(meanings(corpus).at(-1)![0]).toBe('Tarn Ferry Council:organization');
	});

	test('stay open in other company, and a word that is no abbreviation is not one', () => {
		expect(meanings([...council, ...elsewhere, ['TFC:organization', 'Far:place']]).at(-1)![0]).toBe('TFC:organization');
		const congress = [['Tarn Congress:organization=Congress', 'Tarn:place', 'Lund:place'], ...elsewhere];
		expect(meanings([...congress, ['Congress:organization', 'Tarn:place', 'Lund:place']]).at(-1)![0]).toBe(
			'Congress:organization',
		);
	});
});

test('what is resolved does not depend on the order of the articles, and every use has a meaning of the corpus', () => {
	const name = fc.constantFrom(
		'Ada Holm=Holm',
		'Ada Hölm',
		'Holm',
		'Ben Holm',
		'A. Holm',
		'Tarn:place',
		'Tarn',
		'???',
		'TFC:organization',
		'Tarn Ferry Council:organization=TFC',
	);
	fc.assert(
		fc.property(fc.array(fc.uniqueArray(name, {maxLength: 5}), {maxLength: 12}), articles => {
			const forwards = meanings(articles);
			expect(meanings(articles.toReversed()).toReversed()).toEqual(forwards);
			const known = new Set(articles.flat().map(written => written.split('=')[0]));
			for (const meant of forwards.flat()) expect(known).toContain(meant);
		}),
		{numRuns: 300},
	);
});

test('a thousand people of one surname, and one of thousands, take no square of time', () => {
	const crowd = Array.from({length: 20_000}, (_, index) => [`Ada${index} Holm=Holm`, 'Holm', 'Tarn:place']);
	const timeOf = (articles: string[][]) => {
		const start = process.threadCpuUsage();
		meanings(articles);
		const {user, system} = process.threadCpuUsage(start);
		return user + system;
	};
	const few = timeOf(crowd.slice(0, 5000));
	expect(timeOf(crowd)).toBeLessThan(few * 9 + 200_000);
	expect(meanings(crowd)[0]![1]).toBe('Holm');
});
