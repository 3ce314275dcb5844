import {expect, it} from 'vitest';
import {shapeHash, Writing, writingOf} from '../../../../source/analysis/entities/tagging/shape.ts';

it.each([
	['ship', 'lower'],
	['Ship', 'capital'],
	['Åland', 'capital'],
	['SHIP', 'upper'],
	['A', 'initial'],
	['A.', 'initial'],
	['U.S.', 'dotted'],
	['McLeod', 'mixed'],
	['eShip', 'mixed'],
	['1996', 'number'],
	['3-4', 'number'],
	['F16', 'alphanumeric'],
	['船', 'caseless'],
	['.', 'stop'],
	['?', 'stop'],
	[',', 'punctuation'],
	['', 'punctuation'],
] as const)('sees how %j is written', (word, writing) => {
	expect(Object.entries(Writing).find(([, value]) => value === writingOf(word))?.[0]).toBe(writing);
});

it('takes runs of letters as one shape, whatever their length', () => {
	expect(shapeHash('Ship')).toBe(shapeHash('Steamship'));
	expect(shapeHash('McLeod')).toBe(shapeHash('MacArthur'.replace('a', '')));
	expect(shapeHash('Ship')).not.toBe(shapeHash('SHIP'));
	expect(shapeHash('1996')).not.toBe(shapeHash('1996s'));
});
