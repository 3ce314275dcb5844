import {describe, expect, it} from 'vitest';
import {entitiesOf} from './marked.ts';

describe('descriptions', () => {
	it.each([
		[
			'role and country before the name',
			'[MISC Danish] President [PER Ana Lopez] spoke. Critics of the [MISC Danish] president left.',
			'Ana Lopez: Ana Lopez, (the Danish president)',
		],
		[
			'the country in another form',
			'[LOC Denmark]’s President [PER Ana Lopez] spoke. Critics of the [MISC Danish] president left.',
			'Ana Lopez: Ana Lopez, (the Danish president)',
		],
		[
			'the country as owner',
			'[MISC Danish] President [PER Ana Lopez] spoke. Critics of [LOC Denmark]’s president left.',
			'Ana Lopez: Ana Lopez, (Denmark’s president)',
		],
		[
			'an apposition',
			'[PER Ana Lopez], the [MISC Danish] foreign minister, spoke. Critics of the foreign minister left.',
			'Ana Lopez: Ana Lopez, (the Danish foreign minister), (the foreign minister)',
		],
		[
			'"president of"',
			'[PER Ana Lopez], president of [LOC Denmark], spoke. Critics of the [MISC Danish] president left.',
			'Ana Lopez: Ana Lopez, (the Danish president)',
		],
		[
			'the only president',
			'President [PER Ana Lopez] spoke. Critics of the president left.',
			'Ana Lopez: Ana Lopez, (the president)',
		],
	])('follow %s', (_, text, expected) => expect(entitiesOf(text)).toContain(expected));

	it.each([
		['two presidents', 'President [PER Ana Lopez] met President [PER Ben Orr]. The president laughed.'],
		['another country', '[MISC Danish] President [PER Ana Lopez] spoke. The [MISC Norwegian] president left.'],
		['a former president', 'President [PER Ana Lopez] spoke. The former president left.'],
		['a vice president named', 'Vice president [PER Ana Lopez] spoke. The president left.'],
		['a description before the name', 'The president left. President [PER Ana Lopez] spoke.'],
		['a title before a name', 'President [PER Ana Lopez] spoke. The president [PER Ben Orr] left.'],
		['another one, told by a clause', 'President [PER Ana Lopez] spoke of the president who fled.'],
		['a compound', 'President [PER Ana Lopez] spoke. The president election failed.'],
		[
			'an unnamed one in between',
			'[MISC Danish] President [PER Ana Lopez] met the [MISC Norwegian] president. The president laughed.',
		],
	])('stay open with %s', (_, text) => expect(entitiesOf(text).join()).not.toMatch(/\([Tt]he/));
});

describe('pronouns', () => {
	it.each([
		['the only person of the sentence', '[PER Ana Lopez] said she was tired.', 'Ana Lopez: Ana Lopez, (she)'],
		['the only person of the sentence before', '[PER Ana Lopez] spoke. She was tired.', 'Ana Lopez: Ana Lopez, (She)'],
		['a chain', '[PER Ana Lopez] spoke. She was tired. Her feet hurt.', 'Ana Lopez: Ana Lopez, (She), (Her)'],
	])('follow %s', (_, text, expected) => expect(entitiesOf(text)).toContain(expected));

	it('know a wife from a husband', () => {
		expect(entitiesOf('His wife [PER Eva Orr] sang when he came.')).toEqual(['Eva Orr: Eva Orr']);
	});

	it.each([
		['two people', '[PER Ana Lopez] told [PER Eva Orr] that she was tired.'],
		['two people in the sentence before', '[PER Ana Lopez] met [PER Eva Orr]. She was tired.'],
		['somebody unnamed', 'A spokeswoman for [PER Ana Lopez] said she was tired.'],
		['a name that follows', '[PER Ana Lopez] spoke. When she left, [PER Eva Orr] sang.'],
		['the wrong gender', 'Mr [PER Lopez] spoke. She was tired.'],
		['a quotation of another', '[PER Ana Lopez] spoke. “She was tired,” they said.'],
		['somebody who is quoted about', '[PER Ana Lopez] spoke. “[PER Eva Orr] is wrong,” she said.'],
		['only somebody who is quoted about', '“[PER Eva Orr] is wrong,” she said.'],
		['nobody', 'She was tired in [LOC Denmark].'],
		['an unrelated paragraph between', '[PER Ana Lopez] spoke.\n\nIt rained in May.\n\nShe was tired.'],
	])('stay open with %s', (_, text) => expect(entitiesOf(text).join()).not.toMatch(/\([Ss]he\)/));
});
