import {expect, test} from 'vitest';
import {isPlain, wantsColor} from '../../../source/app/terminal/colors.ts';

const tty = {isTTY: true};
const pipe = {};
const xterm = {TERM: 'xterm-256color'};

test.each([
	['a terminal', xterm, tty, tty, false],
	['output into a pipe', xterm, pipe, tty, true],
	['keys from a pipe', xterm, tty, pipe, true],
	['a terminal that can only print', {TERM: 'dumb'}, tty, tty, true],
])('plain output: %s', (_, env, stdout, stdin, isIt) => {
	expect(isPlain(env, stdout, stdin)).toBe(isIt);
});

test.each([
	['a terminal', 'auto', xterm, tty, true],
	['a pipe', 'auto', xterm, pipe, false],
	['NO_COLOR', 'auto', {...xterm, NO_COLOR: '1'}, tty, false],
	['NO_COLOR, empty', 'auto', {...xterm, NO_COLOR: ''}, tty, true],
	['NO_COLOR against FORCE_COLOR', 'auto', {...xterm, NO_COLOR: '1', FORCE_COLOR: '1'}, tty, false],
	['FORCE_COLOR', 'auto', {...xterm, FORCE_COLOR: '1'}, pipe, true],
	['FORCE_COLOR=0', 'auto', {...xterm, FORCE_COLOR: '0'}, tty, false],
	['a VT220', 'auto', {TERM: 'vt220'}, tty, false],
	['a monochrome xterm', 'auto', {TERM: 'xterm-mono'}, tty, false],
	['a dumb terminal', 'auto', {TERM: 'dumb'}, tty, false],
	['SSH, which drops COLORTERM', 'auto', {TERM: 'screen', SSH_TTY: '/dev/pts/0'}, tty, true],
	['always', 'always', {...xterm, NO_COLOR: '1'}, pipe, true],
	['never', 'never', {...xterm, FORCE_COLOR: '1'}, tty, false],
] as const)('colours: %s', (_, choice, env, stdout, areWanted) => {
	expect(wantsColor(choice, env, stdout)).toBe(areWanted);
});
