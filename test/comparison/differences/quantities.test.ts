import {expect, test} from 'vitest';
import {compatible, type Quantity} from '../../../source/comparison/differences/quantity.ts';
import {readQuantities} from '../../../source/comparison/differences/read-quantities.ts';
import {entityNames} from '../../../source/comparison/statements/entity-names.ts';
import {findStatements} from '../../../source/comparison/statements/find-statements.ts';
import {readSentences} from '../../../source/comparison/statements/read-sentences.ts';
import {articleOf} from '../article.ts';

function quantitiesOf(sentence: string): (Quantity & {words: string})[] {
	const article = articleOf(1, {sentences: [`Reports on Oldenbrook: ${sentence}`]});
	const names = entityNames([article]);
	const sentences = readSentences(article, 0, names);
	return findStatements(sentences, article, names)
		.flatMap(readQuantities)
		.map(quantity => ({...quantity, words: article.article.text.slice(quantity.span.start, quantity.span.end)}));
}

test.each([
	['the harbour authority spent $200 billion on dredging', '$200 billion', 'dollar', 200e9],
	['the harbour authority spent 200 billion dollars on dredging', '200 billion dollars', 'dollar', 200e9],
	['the harbour authority spent US$1.5bn on dredging', 'US$1.5bn', 'dollar', 1.5e9],
	['the harbour authority spent €3m on dredging', '€3m', 'euro', 3e6],
	['turnout rose 4.5 per cent in the harbour district', '4.5 per cent', 'percent', 4.5],
	['turnout rose 12% in the harbour district', '12%', 'percent', 12],
	['the mayor visited the harbour nine times', 'nine times', 'times', 9],
	['the mayor made twenty-one visits to the harbour', 'twenty-one visits', 'times', 21],
	['the storm killed 15 people near the harbour', '15 people', 'person kill', 15],
	['Twelve fishermen were killed near the harbour', 'Twelve fishermen were killed', 'person kill', 12],
	['30 residents were wounded near the harbour', '30 residents', 'person injur', 30],
	['the yard built 1,200 boats for the harbour', '1,200 boats', 'boat', 1200],
	['the yard built a dozen boats for the harbour', 'a dozen boats', 'boat', 12],
])('%j: %s', (sentence, words, unit, value) => {
	const [quantity] = quantitiesOf(sentence);
	expect(quantity).toMatchObject({words, unit});
	expect((quantity!.low + quantity!.high) / 2).toBeCloseTo(value, 5);
});

test.each([
	['the 25th anniversary of the harbour treaty was marked'],
	['the harbour was dredged in 2023 by the yard'],
	['Velden beat Harrow 3–1 at the harbour stadium'],
	['one of the boats left the harbour stadium'],
	['the Boeing 737 flew over the harbour stadium'],
	['version 1.2.3 of the harbour software'],
])('%j has none', sentence => expect(quantitiesOf(sentence)).toEqual([]));

const spent = (amount: string) => quantitiesOf(`the harbour authority spent ${amount} on dredging`)[0]!;

test.each([
	['nine million dollars', '$9 million', true],
	['$200 billion', '200 billion dollars', true],
	['more than $200 billion', '$210 billion', true],
	['more than $200 billion', '$190 billion', false],
	['$200 billion', '$190 billion', false],
	['about $200 million', '$190 million', true],
	['$198 million', '$200 million', true],
	['$1.25 million', '$1.2 million', true],
	['nearly $3 billion', '$2.9 billion', true],
	['up to $3 billion', '$4 billion', false],
	['at least $120', '$150', true],
	['$11', '$12', false],
])('%s and %s: %s', (a, b, expected) => expect(compatible(spent(a), spent(b))).toBe(expected));

test('a verb before it can say that a number was exceeded', () => {
	const [quantity] = quantitiesOf('trade passed a target of $200 billion in the harbour');
	expect(quantity).toMatchObject({low: 200e9, high: Number.POSITIVE_INFINITY});
});
