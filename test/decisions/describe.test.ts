import fc from 'fast-check';
import {expect, test} from 'vitest';
import {describeAct} from '../../source/decisions/describe.ts';
import type {Choice} from '../../source/decisions/vocabulary.ts';
import {anyChoice} from './any-decision.ts';

const person = (name: string) => ({name, type: 'person' as const});

test.each<[string, Choice[]]>([
	['star of “Ferries stop”', [{do: 'star', article: 'a', about: 'Ferries stop'}]],
	['star of the article a', [{do: 'star', article: 'a'}]],
	[
		'tag “peace” of 2 articles',
		[
			{do: 'tag', article: 'a', tag: 'peace'},
			{do: 'tag', article: 'b', tag: 'peace'},
		],
	],
	['taking the note of “Ferries stop”', [{do: 'note', article: 'a', text: ' ', about: 'Ferries stop'}]],
	[
		'tag “x” of “A”, star of “A”',
		[
			{do: 'tag', article: 'a', tag: 'x', about: 'A'},
			{do: 'star', article: 'a', about: 'A'},
		],
	],
	['merging “Brook” into “Ada Brook”', [{do: 'merge', entity: person('Brook'), into: person('Ada Brook')}]],
	[
		'dismissing the claim “It rained.”',
		[{do: 'dismiss', claims: [{article: 'a', text: 'It\nrained.', occurrence: 1}]}],
	],
])('%s', (words, choices) => expect(describeAct(choices)).toBe(words));

test('every choice there is has words, on one line and not without end', () => {
	fc.assert(
		fc.property(anyChoice, choice => {
			const words = describeAct([choice]);
			expect(words).toMatch(/\S/);
			expect(words).not.toMatch(/\n|undefined|\[object/);
		}),
	);
	expect(describeAct([{do: 'tag', article: 'a', tag: 'x'.repeat(5000), about: 'y'.repeat(5000)}]).length).toBeLessThan(
		200,
	);
});
