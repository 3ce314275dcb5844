import {expect, test} from 'vitest';
import {entityNames} from '../../../source/comparison/statements/entity-names.ts';
import {findStatements} from '../../../source/comparison/statements/find-statements.ts';
import {readSentences} from '../../../source/comparison/statements/read-sentences.ts';
import {articleOf, type Sketch} from '../article.ts';

function statementsOf(sketch: Sketch): string[] {
	const article = articleOf(1, sketch);
	const names = entityNames([article]);
	return findStatements(readSentences(article, 0, names), article, names).map(({span}) =>
		article.article.text.slice(span.start, span.end),
	);
}

test.each([
	[
		'The harbour kept a steady flow of ferries, and trade reached a record in 2030.',
		['The harbour kept a steady flow of ferries', 'trade reached a record in 2030'],
	],
	[
		'The pact protects the sovereignty, security, and fishing grounds of Ostania.',
		['The pact protects the sovereignty, security, and fishing grounds of Ostania'],
	],
	[
		'Mila Aranda visited the dam nine times, while Jon Tal inspected the harbour twice.',
		['Mila Aranda visited the dam nine times', 'Jon Tal inspected the harbour twice'],
	],
	[
		'The dam set a construction record and Ostania was accused of flooding farms.',
		['The dam set a construction record', 'Ostania was accused of flooding farms'],
	],
	[
		'Relations between Mila Aranda and Jon Tal cooled over the dam.',
		['Relations between Mila Aranda and Jon Tal cooled over the dam'],
	],
	['So it was.', []],
])('%j', (sentence, expected) => {
	expect(statementsOf({sentences: [sentence], person: ['Mila Aranda', 'Jon Tal'], place: ['Ostania']})).toEqual(
		expected,
	);
});

test('of what is claimed the words of attribution are no part', () => {
	const sentence = 'Mila Aranda told Jon Tal that the dam would flood the valley, ONA reported.';
	const claims = [{content: 'that the dam would flood the valley', source: 'Mila Aranda'}];
	expect(statementsOf({sentences: [sentence], claims})).toEqual(['the dam would flood the valley']);
});

test('of claims within each other the outer one has the words once it names its source', () => {
	const sentence = 'They should resolutely oppose any new dams in the valley, Mila Aranda said.';
	const inner = {content: 'any new dams in the valley', source: 'They'};
	const outer = {content: 'They should resolutely oppose any new dams in the valley', source: 'Mila Aranda'};
	expect(statementsOf({sentences: [sentence], claims: [inner, outer]})).toEqual([outer.content]);
});
