import {describe, expect, it} from 'vitest';
import {readScene} from '../../../source/analysis/claims/scene.ts';
import {scoreWorth, worthSigns} from '../../../source/analysis/claims/worth/score-worth.ts';
import {readDocument} from '../../../source/analysis/language.ts';

function read(text: string) {
	const scene = readScene(readDocument(text), new Map());
	const {length} = scene.tokens;
	return {scene, content: [{from: 0, to: length}], dateAt: new Uint8Array(length)};
}

function signsOf(text: string): string[] {
	const {scene, content, dateAt} = read(text);
	return [...worthSigns(scene, content, dateAt)];
}

function worthOf(text: string): number {
	const {scene, content, dateAt} = read(text);
	return scoreWorth(scene, content, dateAt);
}

it.each([
	['Exports fell by 12 percent.', ['number', 'percent', 'comparative', 'pastTense']],
	['The tunnel cost $4 billion.', ['number', 'money']],
	['It was the largest dam of all.', ['superlative', 'quantifier', 'pastTense']],
	['Will the dam break?', ['question', 'future']],
	['We may go there.', ['firstPerson', 'hedge']],
	['I believe you.', ['firstPerson', 'secondPerson', 'opinion', 'short']],
])('sees in "%s" %j', (text, signs) => {
	expect(signsOf(text)).toEqual(expect.arrayContaining(signs));
});

it('counts a date as a date and not as a number', () => {
	const {scene, content, dateAt} = read('The dam broke on 3 May.');
	dateAt.fill(1, 4, 6);
	const signs = worthSigns(scene, content, dateAt);
	expect(signs.has('date')).toBe(true);
	expect(signs.has('number')).toBe(false);
});

describe('ranks', () => {
	it.each([
		['Exports fell by 12 percent in two years.', 'Exports will fall again.'],
		['The dam was the largest in Asia.', 'The dam was nice to look at.'],
		['Trade hit a record $40 billion.', 'Did trade hit a record $40 billion?'],
		['The ministry closed nine ports.', 'We may have closed nine ports.'],
	])('"%s" above "%s"', (more, less) => {
		expect(worthOf(more)).toBeGreaterThan(worthOf(less));
	});
});
