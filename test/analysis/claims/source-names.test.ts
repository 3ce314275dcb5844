import {describe, expect, it} from 'vitest';
import {entity, readClaims} from './read.ts';

const namesOf = (text: string, ...entities: Parameters<typeof readClaims>[1] & {}) =>
	readClaims(text, entities).map(({name}) => name);

describe('without entities', () => {
	it('takes the capitalised words, and the full name where the text has one', () => {
		expect(namesOf('Ana Kovac said the port was closed. Kovac said it would open again.')).toEqual([
			'Ana Kovac',
			'Ana Kovac',
		]);
	});

	it('takes the name that comes after the role', () => {
		expect(namesOf('The bank’s chief executive, Jane Ferris, said the loss was small.')).toEqual(['Jane Ferris']);
	});

	it('leaves descriptions open', () => {
		expect(namesOf('The mayor of Oslo said the port was closed.')).toEqual([null]);
	});

	it('gives no one name to two people', () => {
		expect(namesOf('Ana Kovac and Jan Brandt said that the port was closed.')).toEqual([null]);
	});
});

describe('with entities', () => {
	it('takes the name of the entity that is the head of the source', () => {
		const text = 'Union leader Ruiz said the port was closed.';
		expect(namesOf(text, entity(text, 'Marta Ruiz', 'person', 'Ruiz'))).toEqual(['Marta Ruiz']);
	});

	it('takes the one before "who"', () => {
		const text = 'It was Ruiz, who said that the port was closed.';
		expect(namesOf(text, entity(text, 'Marta Ruiz', 'person', 'Ruiz'))).toEqual(['Marta Ruiz']);
	});

	it('takes whose document it is', () => {
		const text = 'The talks lasted for two hours, a Kremlin readout said.';
		expect(namesOf(text, entity(text, 'Kremlin', 'organization'))).toEqual(['Kremlin']);
	});
});

describe('"he" and "she"', () => {
	it('mean the one who spoke last in the paragraph', () => {
		const text = 'Marta Ruiz said the port was closed. She added that the bridge was safe.';
		expect(namesOf(text, entity(text, 'Marta Ruiz', 'person'))).toEqual(['Marta Ruiz', 'Marta Ruiz']);
	});

	it('mean nobody for sure where another person was named since', () => {
		const text = 'Marta Ruiz said the port was closed.\n\nAna Kovac came in. She said that the bridge was safe.';
		const entities = [entity(text, 'Marta Ruiz', 'person'), entity(text, 'Ana Kovac', 'person')];
		expect(namesOf(text, ...entities).at(-1)).toBeNull();
	});

	it('never mean who is known to be of the other gender', () => {
		const text = 'Mr. Brandt said the port was closed. She said that the bridge was safe.';
		expect(namesOf(text, entity(text, 'Brandt', 'person')).at(-1)).toBeNull();
	});

	it('never mean an organization', () => {
		const text = 'Marineland said the port was closed. He said that the bridge was safe.';
		expect(namesOf(text, entity(text, 'Marineland', 'organization')).at(-1)).toBeNull();
	});
});
