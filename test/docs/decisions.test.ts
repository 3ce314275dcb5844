import {expect, test} from 'vitest';
import {parseLine} from '../../source/decisions/lines.ts';
import {verbs} from '../../source/decisions/vocabulary.ts';
import {blocksOf} from './blocks.ts';

const lines = blocksOf('docs/decisions.md')
	.filter(({language}) => language === 'jsonl')
	.flatMap(({text}) => text.split('\n'));

test.each(lines)('%s', line => {
	const parsed = parseLine(line);
	expect(parsed).toHaveProperty('decision');
	// No field that the reader does not know: it would be dropped.
	expect('decision' in parsed && {occurrence: 1, ...parsed.decision}).toMatchObject(JSON.parse(line));
});

test('there is an example of every verb', () => {
	const shown = new Set(lines.map(line => JSON.parse(line).do));
	expect(Object.keys(verbs).filter(verb => !shown.has(verb))).toEqual([]);
});
