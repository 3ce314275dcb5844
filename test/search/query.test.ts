import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Filter} from '../../source/search/fields/filter.ts';
import {parseQuery, type Term} from '../../source/search/query.ts';
import {anyUnit} from './any-unit.ts';

/** A term as text: `~` fuzzy, `=` exact, `^` prefix, `"` phrase, `…` still open; a filter as field and values. */
const show = (input: string) =>
	parseQuery(input)
		.alternatives.map(({terms, filters}) => [...filters.map(showFilter), ...terms.map(showTerm)].join(', '))
		.join(' | ');

const showTerm = ({kind, words, not, open}: Term) =>
	`${not ? '!' : ''}${{fuzzy: '~', exact: '=', prefix: '^', phrase: '"'}[kind]}${words.join(' ')}${open ? '…' : ''}`;

function showFilter(filter: Filter): string {
	const values =
		filter.takes === 'names'
			? filter.names.map(({words, whole, open}) => `${whole ? '=' : ''}${words.join(' ')}${open ? '…' : ''}`)
			: filter.takes === 'days'
				? filter.days.map(({from, to}) => `${from ?? ''}<${to ?? ''}`)
				: filter.traits;
	return `${filter.not ? '!' : ''}${filter.field}:${values.join('+')}`;
}

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
	['outlet:Herald oil ', 'outlet:herald, ~oil'],
	['oil outlet:Her', 'outlet:her…, ~oil'],
	['author:"Jane Doe" oil ', 'author:=jane doe, ~oil'],
	['author:“Jane Doe” oil ', 'author:=jane doe, ~oil'],
	['author:"Jane D', 'author:=jane d…'],
	['!outlet:herald oil ', '!outlet:herald, ~oil'],
	['outlet:herald,"Evening Post" oil ', 'outlet:herald+=evening post, ~oil'],
	['ENTITY:"Xi Jinping"', 'entity:=xi jinping'],
	['entity:José ', 'entity:jose'],
	['outlet:', ''],
	['oil outlet:', '~oil'],
	['outlet:herald, ', 'outlet:herald'],
	['date:2024', 'date:2024-01-01<2025-01-01'],
	['date:2024-02', 'date:2024-02-01<2024-03-01'],
	['date:2024-2-8', 'date:2024-02-08<2024-02-09'],
	['date:2024-12', 'date:2024-12-01<2025-01-01'],
	['date:2024-02-29 ', 'date:2024-02-29<2024-03-01'],
	['date:2024-01..2024-03', 'date:2024-01-01<2024-04-01'],
	['date:2024-03..2024-01', 'date:2024-01-01<2024-04-01'],
	['date:2024-01..', 'date:2024-01-01<'],
	['date:..2024-03', 'date:<2024-04-01'],
	['date:>2024-02', 'date:2024-03-01<'],
	['date:>=2024-02', 'date:2024-02-01<'],
	['date:<2024-02', 'date:<2024-02-01'],
	['date:<=2024-02', 'date:<2024-03-01'],
	['date:2023,2025', 'date:2023-01-01<2024-01-01+2025-01-01<2026-01-01'],
	['!mentions:2023-10', '!mentions:2023-10-01<2023-11-01'],
	['date:2024-', 'date:2024-01-01<2025-01-01'],
	['date:20', ''],
	['date:>', ''],
	['oil date:20', '~oil'],
	['date:soon ', '~soon'],
	['date:2024-13 ', '~2024, ~13'],
	['date:2024-02-30 ', '~2024, ~02, ~30'],
	['has:claim', 'has:claim'],
	['has:quotes,note', 'has:quote+note'],
	['has:cl', 'has:claim'],
	['has:c', ''],
	['is:unread', 'is:unread'],
	['!is:undated oil ', '!is:undated, ~oil'],
	['has:money ', '~money'],
	['oil outlet:a | gas outlet:b ', 'outlet:a, ~oil | outlet:b, ~gas'],
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
	['outlt:herald', 'did you mean outlet:?'],
	['date:soon', 'takes days like'],
	['date:2024-13', 'not "2024-13"'],
	['has:money', 'takes claim, quote'],
	['is:new', 'takes read, unread'],
	['outlet: herald', 'right after the colon'],
	[`${'oil '.repeat(100)}`, 'first 24 words'],
	['x'.repeat(5000), 'first 1000 characters'],
])('%s is searched for all the same, and said', (input, note) => {
	expect(parseQuery(input).notes.join()).toContain(note);
});

test.each([
	'climate',
	'http://example.org/a',
	'10:30',
	'outlet:herald',
	'outlet:',
	'date:20',
	'has:c',
	'!outlet:herald',
])('%s is understood', input => {
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
		'date:',
		'2024-',
		'..',
		'has:',
		',',
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
				const {alternatives} = parseQuery(input);
				for (const {terms, filters} of alternatives) {
					expect(terms.length + filters.length > 0 || alternatives.length === 1).toBe(true);
					for (const {words} of terms) expect(words.every(word => word !== '')).toBe(true);
				}
			},
		),
	);
});
