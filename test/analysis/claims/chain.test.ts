import {expect, it} from 'vitest';
import {readClaims} from './read.ts';

it.each([
	['Rivers rose by two metres, Dahl said, state radio reported.', 'Dahl', ['state radio']],
	['State radio reported that Dahl said the rivers had risen.', 'Dahl', ['State radio']],
	['Brandt told Kovac that ties were strong, a Kremlin readout said.', 'Brandt', ['Kremlin']],
	['Brandt also called for closer cooperation, CCTV reported.', 'Brandt', ['CCTV']],
	['The newspaper quoted Ruiz as saying that she would resign.', 'Ruiz', ['newspaper']],
	['Dahl said the rivers had risen.', 'Dahl', []],
])('%s', (text, source, via) => {
	expect(readClaims(text)).toContainEqual(expect.objectContaining({source, via}));
});

it('does not count who only passes a claim on as its source', () => {
	const claims = readClaims('Rivers rose by two metres, Dahl said, state radio reported.');
	expect(claims.map(({source}) => source)).toEqual(['Dahl']);
});

it('keeps whoever tells what others believe', () => {
	const claims = readClaims('The farmers support the new law on water, a ministry statement said.');
	expect(claims.map(({source}) => source)).toContain('a ministry statement');
});
