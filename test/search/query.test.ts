import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseQuery} from '../../source/search/query.ts';
import {anyUnit} from './any-unit.ts';

/** A term as text: `~` fuzzy, `=` exact, `^` prefix, `""` phrase, `…` still open. */
const show = (input: string) =>
	parseQuery(input)
		.alternatives.map(terms =>
			terms
				.map(({kind, words, not, field, open}) => {
					const text = {fuzzy: '~', exact: '=', prefix: '^', phrase: '"'}[kind] + words.join(' ');
					return `${not ? '!' : ''}${field ? `${field}:` : ''}${text}${open ? '…' : ''}`;
				})
				.join(', '),
		)
		.join(' | ');

test.each([
	['', ''],
	['   ', ''],
	['climate summit', '~climate, ~summit…'],
	['climate summit ', '~climate, ~summit'],
	['José', '~jose…'],
	["'Summit", '=summit'],
	['‘Summit', '=summit'],
	['"climate summit"', '"climate summit'],
	['“climate summit”', '"climate summit'],
	['"summit"', '=summit'],
	['"climate sum', '"climate sum…'],
	['!talks oil', '!=talks, ~oil…'],
	['oil !"peace talks"', '~oil, !"peace talks'],
	['^clim ', '^clim'],
	['oil | gas price', '~oil | ~gas, ~price…'],
	['oil|gas ', '~oil | ~gas'],
	['outlet:Herald oil ', 'outlet:=herald, ~oil'],
	['author:"Jane Doe" oil ', 'author:"jane doe, ~oil'],
	['!outlet:herald oil ', '!outlet:=herald, ~oil'],
	["o'brien covid-19 ", '~o, ~brien, ~covid, ~19'],
	['中国', '"中 国'],
	['国', '=国'],
	['5g手机 ', '~5g, "手 机'],
	['! " ^ \' | : *', ''],
])('%s', (input, expected) => {
	expect(show(input)).toBe(expected);
});

test.each([
	['"climate summit', 'not closed'],
	['colour:red', 'colour:'],
	['!oil', 'not'],
	[`${'oil '.repeat(100)}`, 'first 24 words'],
	['x'.repeat(5000), 'first 1000 characters'],
])('%s is searched for all the same, and said', (input, note) => {
	expect(parseQuery(input).notes.join()).toContain(note);
});

test.each(['climate', 'http://example.org/a', '10:30', 'outlet:herald'])('%s is understood', input => {
	expect(parseQuery(input).notes).toEqual([]);
});

test('nothing that can be typed is too much for it', () => {
	const piece = fc.constantFrom(
		'"',
		"'",
		'!',
		'^',
		'|',
		':',
		' ',
		'outlet:',
		'oil',
		'中',
		'“',
		'*',
		'NEAR(',
		' AND ',
		'\ud800',
	);
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string({unit: anyUnit}),
				fc.array(piece).map(pieces => pieces.join('')),
			),
			input => {
				for (const terms of parseQuery(input).alternatives) {
					expect(terms.length).toBeGreaterThan(0);
					for (const {words} of terms) expect(words.every(word => word !== '')).toBe(true);
				}
			},
		),
	);
});
