import {expect, test} from 'vitest';
import {nearest} from '../../source/commands/nearest.ts';

const names = ['index', 'search', 'show', 'entities', 'claims', 'timeline'];

test.each([
	['serch', 'search'],
	['claim', 'claims'],
	['ent', 'entities'],
	['tmeline', 'timeline'],
	['articles', null],
	['x', null],
	['', null],
])('%s means %s', (word, meant) => {
	expect(nearest(word, names)).toBe(meant);
});
