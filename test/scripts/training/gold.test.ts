import {expect, it} from 'vitest';
import {
	beginLabel,
	insideLabel,
	lastLabel,
	mayFollow,
	outside,
	unitLabel,
} from '../../../source/analysis/entities/tagging/labels.ts';
import {readDocument} from '../../../source/analysis/language.ts';
import {goldLabels} from '../../../source/scripts/training/gold.ts';

const text = 'Ana Maria Lopez left Oslo.';
const names = (...found: string[]) =>
	found.map(name => ({start: text.indexOf(name), end: text.indexOf(name) + name.length, type: 'PER' as const}));

it.each([
	[['Ana Maria Lopez'], [beginLabel(0), insideLabel(0), lastLabel(0), outside, outside, outside]],
	[
		['Ana Maria', 'Oslo'],
		[beginLabel(0), lastLabel(0), outside, outside, unitLabel(0), outside],
	],
	[['Mari'], [outside, unitLabel(0), outside, outside, outside, outside]],
	[[], Array(6).fill(outside)],
])('labels %j', (found, labels) => {
	expect([...goldLabels({id: 'a', document: readDocument(text), names: names(...found)})]).toEqual(labels);
});

it('cuts a name that a sentence boundary runs through', () => {
	const lines = 'Ana Maria\nLopez';
	const document = readDocument(lines);
	const labels = goldLabels({id: 'a', document, names: [{start: 0, end: lines.length, type: 'PER'}]});
	expect([...labels]).toEqual([beginLabel(0), lastLabel(0), unitLabel(0)]);
	expect(mayFollow(labels[1]!, outside)).toBe(true);
});
