import fc from 'fast-check';
import {expect, test} from 'vitest';
import {applySgr, styleOfBlank, transition, withoutColors} from '../../../source/app/terminal/style.ts';

/** The style after parameters, from plain text unless told otherwise. */
const styled = (parameters: string, from = 0) => applySgr(from, parameters, 0, parameters.length);

test.each([
	['0', '1;31', ''],
	['', '1;31', ''],
	['22', '1;2;31', '31'],
	['23;24;27;29', '3;4;7;9;1', '1'],
	['39', '31;44', '44'],
	['49', '31;44', '31'],
	['92', '', '38;5;10'],
	['101', '', '48;5;9'],
	['38;2;255;0;0', '', '38;5;196'],
	['38:5:200', '', '38;5;200'],
	['38;5;999;1', '', '1'],
	['38;5', '4', '4'],
	['5;8;53;73;x', '1', '1'],
])('%s after %s is %s', (parameters, before, same) => {
	expect(styled(parameters, styled(before))).toBe(styled(same));
});

test.each([
	['31', '31', ''],
	['1;7;31', '', '\u001B[m'],
	['', '1', '\u001B[1m'],
	['7', '31', '\u001B[0;31m'],
	['1;31', '1;32', '\u001B[32m'],
	['1;2', '1', '\u001B[0;1m'],
	['1;2;4;31', '1;4;31', '\u001B[22;1m'],
	['', '38;5;200', '\u001B[38;5;200m'],
	['31', '91', '\u001B[91m'],
	['4;7;31', '4;7', '\u001B[39m'],
])('from %s to %s', (from, to, sequence) => {
	expect(transition(styled(from), styled(to))).toBe(sequence);
});

const parameter = fc.constantFrom(
	'0',
	'1',
	'2',
	'3',
	'4',
	'7',
	'9',
	'22',
	'24',
	'31',
	'97',
	'39',
	'44',
	'103',
	'49',
	'38;5;77',
	'48;5;255',
);
const anyStyle = fc.array(parameter, {maxLength: 6}).map(parts => styled(parts.join(';')));

test('a transition leads where it says', () => {
	fc.assert(
		fc.property(anyStyle, anyStyle, (from, to) => {
			const sequence = transition(from, to);
			expect(sequence === '' ? from : styled(sequence.slice(2, -1), from)).toBe(to);
		}),
	);
});

test('without colours only attributes are left', () => {
	expect(withoutColors(styled('1;7;31;48;5;3'))).toBe(styled('1;7'));
});

test('on a blank, what nobody sees does not count', () => {
	expect(styleOfBlank(styled('1;3;31'))).toBe(0);
	expect(styleOfBlank(styled('1;31;44'))).toBe(styled('44'));
	expect(styleOfBlank(styled('7;31'))).toBe(styled('7;31'));
});
