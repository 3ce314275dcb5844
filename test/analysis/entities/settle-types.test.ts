import {expect, test} from 'vitest';
import {findEntities} from '../../../source/analysis/entities/find-entities.ts';
import {readMarked} from './marked.ts';

test.each([
	['nobody stands alone after "the"', 'The [PER Citadel] said no.', ['Citadel: organization']],
	['a name before a noun may be a person’s', 'The [PER Holm] administration said no.', ['Holm: person']],
	['most mentions decide', '[LOC Orvan] burns. [LOC Orvan] is cold. [PER Orvan] denied it.', ['Orvan: place']],
	[
		'a longer name says that there is a person so called',
		'[PER Ada Orvan] left. [LOC Orvan] burns. [LOC Orvan] is cold. [PER Orvan] denied it.',
		['Ada Orvan: person'],
	],
	['a person alone', '[PER Holm] said no.', ['Holm: person']],
])('%s', (_, marked, expected) => {
	const {document, tagger} = readMarked(marked);
	expect(findEntities(document, tagger).map(({name, type}) => `${name}: ${type}`)).toEqual(expected);
});
