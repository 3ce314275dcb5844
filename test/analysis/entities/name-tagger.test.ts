import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findEntities} from '../../../source/analysis/entities/find-entities.ts';
import {loadNameTagger} from '../../../source/analysis/entities/name-tagger.ts';
import {readDocument} from '../../../source/analysis/language.ts';
import {describeEntity} from './marked.ts';

const model = readFileSync(new URL('../../../source/analysis/entities/names.built.bin', import.meta.url));
const tagger = loadNameTagger(model);
const namesIn = (text: string) => findEntities(readDocument(text), tagger).map(entity => describeEntity(text, entity));

describe('the built model', () => {
	it('finds people, organizations, places and groups', () => {
		const text =
			'Portuguese Prime Minister Helena Duarte flew to Oslo on Monday, the Foreign Ministry said. Duarte will meet officials of the European Commission.';
		const types = findEntities(readDocument(text), tagger).map(({name, type}) => `${type} ${name}`);
		expect(types).toEqual([
			'group Portuguese',
			'person Helena Duarte',
			'place Oslo',
			'organization Foreign Ministry',
			'organization European Commission',
		]);
	});

	it('finds a Chinese name by its first word', () => {
		const text =
			'President Wen Daoming told Viktor Orlov on Friday that ties would grow. Orlov thanked Wen for his words.';
		expect(namesIn(text)).toEqual(['Wen Daoming: Wen Daoming, Wen', 'Viktor Orlov: Viktor Orlov, Orlov']);
	});

	it('takes headlines apart', () => {
		const text =
			'Little Hope of Quick Deal as Orlov Visits Norway\n\nViktor Orlov said in Norway on Friday that there was little hope of a quick deal.';
		expect(namesIn(text)).toEqual(['Viktor Orlov: Orlov, Viktor Orlov', 'Norway: Norway, Norway']);
	});
});

describe('odd input', {timeout: 60_000}, () => {
	const syllables = ['ba', 'ko', 'ri', 'mu', 'ne', 'ta', 'lo', 'shi', 'gar', 'den'];
	const word = (n: number) => {
		const [first, ...rest] = [n, n / 10, n / 100].map(part => syllables[Math.floor(part) % 10]!).join('');
		return first!.toUpperCase() + rest.join('');
	};
	const many = Array.from({length: 5000}, (_, n) => `${word(n % 71)} ${word(n)}`).join(', ');
	it.each([
		['nothing', ''],
		['white space', ' \n\n\t '],
		['capitals', 'THE PRESIDENT OF FRANCE SAID ON MONDAY THAT HE WOULD VISIT CHINA. '.repeat(20)],
		['no capitals', 'the president of france said on monday that he would visit china. '.repeat(20)],
		['one long word', 'X'.repeat(10_000)],
		['one long word in small pieces', 'Ab-'.repeat(4000)],
		['other scripts', '习近平同志星期四表示。 قال الرئيس يوم الاثنين. Президент сказал в понедельник.'],
		['emoji and lone surrogates', '👩‍👩‍👧‍👦 Ana Lopez \ud800 said 🎉.'],
		['a list of names', many],
		['a list of names in lines', many.replaceAll(', ', '\n')],
		['many parentheses', '(('.repeat(3000)],
	])('does no harm: %s', (_, text) => {
		const wrong = findEntities(readDocument(text), tagger).filter(({name, mentions}) => {
			const inOrder = mentions.every(({start}, index) => index === 0 || start >= mentions[index - 1]!.start);
			const inText = mentions.every(({start, end}) => start >= 0 && end > start && end <= text.length);
			return name === '' || mentions.length === 0 || !inOrder || !inText;
		});
		expect(wrong).toEqual([]);
	});

	it('gives the same names whatever was read before', () => {
		const text = 'Helena Duarte flew to Oslo on Monday.';
		const before = namesIn(text);
		for (let n = 0; n < 50; n++) namesIn(`Orlov${n} met Lopez${n} in Zembla${n}.`);
		expect(namesIn(text)).toEqual(before);
	});
});

describe('bytes that are no model', () => {
	const flipped = Uint8Array.from(model);
	flipped[model.length >> 1]! ^= 4;
	const otherVersion = Uint8Array.from(model);
	otherVersion[7] = 99;
	it.each([
		['none', new Uint8Array(), 'missing or empty'],
		['text', new TextEncoder().encode('not found'), 'not a model'],
		['a piece', model.subarray(0, 100_000), 'damaged or cut short'],
		['its first bytes', model.subarray(0, 8), 'damaged or cut short'],
		['a damaged byte', flipped, 'damaged or cut short'],
		['another version', otherVersion, 'format 99'],
	])('are refused with one clear line: %s', (_, bytes, reason) => {
		expect(() => loadNameTagger(bytes)).toThrow(reason);
		expect(() => loadNameTagger(bytes)).toThrow(
			/^The model for names \(names\.built\.bin\) cannot be used: .*train-names"\.$/,
		);
	});

	it('are refused whatever they are', () => {
		fc.assert(
			fc.property(fc.uint8Array({maxLength: 200}), bytes => {
				expect(() => loadNameTagger(bytes)).toThrow('model');
			}),
		);
	});
});
