import {describe, expect, it} from 'vitest';
import {entitiesOf} from './marked.ts';

describe('names of one person', () => {
	it.each([
		['the last name', '[PER Ana Lopez] spoke. [PER Lopez] left.', ['Ana Lopez: Ana Lopez, Lopez']],
		[
			'the first one, where the text uses it so',
			'[PER Wen Daoming] spoke. [PER Wen] left.',
			['Wen Daoming: Wen Daoming, Wen'],
		],
		[
			'a short name before the full one',
			'[PER Lopez] wins\n\nMayor [PER Ana Lopez] won.',
			['Ana Lopez: Lopez, Ana Lopez'],
		],
		['capitals', '[PER LOPEZ] WINS\n\n[PER Ana Lopez] won.', ['Ana Lopez: LOPEZ, Ana Lopez']],
		['a possessive', '[PER Ana Lopez] lost. [PER Lopez]’s party won.', ['Ana Lopez: Ana Lopez, Lopez']],
		['a title', '[PER Mr Lopez] met [PER Ana Lopez].', ['Ana Lopez: Lopez, Ana Lopez']],
		[
			'a particle',
			'[PER Jan van der Berg] and his men. [PER van der Berg] sang.',
			['Jan van der Berg: Jan van der Berg, (his), van der Berg'],
		],
		[
			'a middle name',
			'[PER Ana Maria Lopez] spoke. [PER Ana Lopez] left.',
			['Ana Maria Lopez: Ana Maria Lopez, Ana Lopez'],
		],
		['an initial', '[PER A. Lopez] was out. [PER Ana Lopez] spoke.', ['Ana Lopez: A. Lopez, Ana Lopez']],
		[
			'a surname taken for a town',
			'[PER Ana Lopez] spoke. [LOC Lopez] left, and [PER Lopez] paid.',
			['Ana Lopez: Ana Lopez, Lopez, Lopez'],
		],
		['a generation', '[PER Max Orr Jr.] spoke. [PER Orr] left.', ['Max Orr Jr.: Max Orr Jr., Orr']],
	])('joins %s', (_, text, expected) => expect(entitiesOf(text)).toEqual(expected));

	it.each([
		[
			'two people with one last name',
			'[PER Ana Lopez] met [PER Ben Lopez]. [PER Lopez] laughed.',
			['Ana Lopez: Ana Lopez', 'Ben Lopez: Ben Lopez', 'Lopez: Lopez'],
		],
		[
			'two people with one family name in front',
			'[PER Kang Min] met [PER Kang Yul]. [PER Kang] laughed.',
			['Kang Min: Kang Min', 'Kang Yul: Kang Yul', 'Kang: Kang'],
		],
		[
			'two middle names',
			'[PER Ana Maria Lopez] met [PER Ana Rosa Lopez].',
			['Ana Maria Lopez: Ana Maria Lopez', 'Ana Rosa Lopez: Ana Rosa Lopez'],
		],
		[
			'a country that is named like a person',
			'[PER Ana Jordan] came to [LOC Jordan].',
			['Ana Jordan: Ana Jordan', 'Jordan: Jordan'],
		],
	])('keeps apart %s', (_, text, expected) => expect(entitiesOf(text)).toEqual(expected));

	it('takes the one who was named before, where another comes later', () => {
		expect(entitiesOf('[PER Ana Lopez] spoke. [PER Lopez] left. [PER Ben Lopez] came.')).toEqual([
			'Ana Lopez: Ana Lopez, Lopez',
			'Ben Lopez: Ben Lopez',
		]);
	});
});
