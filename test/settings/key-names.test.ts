import {expect, test} from 'vitest';
import {createKeyDecoder} from '../../source/app/terminal/keys.ts';
import {keyName} from '../../source/settings/key-names.ts';

test.each([
	['j', 'j'],
	['J', 'J'],
	['Shift-j', 'J'],
	['é', 'é'],
	['-', '-'],
	['+', '+'],
	['space', 'space'],
	[' ', 'space'],
	['Esc', 'escape'],
	['PgDn', 'pagedown'],
	['F12', 'f12'],
	['Ctrl-D', 'ctrl-d'],
	['ctrl+d', 'ctrl-d'],
	['C-d', 'ctrl-d'],
	['ctrl-space', 'ctrl-space'],
	['ctrl-/', 'ctrl-_'],
	['Alt-X', 'alt-X'],
	['meta-x', 'alt-x'],
	['Alt+Ctrl+Left', 'ctrl-alt-left'],
	['shift-tab', 'shift-tab'],
	['shift-ctrl-up', 'ctrl-shift-up'],
])('%j is %j', (written, key) => expect(keyName(written)).toEqual({key}));

test.each([
	'',
	'jj',
	'f21',
	'hyper-x',
	'ctrl-',
	'shift-1',
	'ctrl-i',
	'Ctrl-M',
	'ctrl-h',
	'constructor',
	'\n',
	'x'.repeat(1e5),
])('%j is no key', written => expect(keyName(written)).toEqual({instead: expect.stringMatching(/[Ww]rite/)}));

test.each([
	['\x04', 'Ctrl-D'],
	['\x1f', 'ctrl-/'],
	['\x1bx', 'alt-x'],
	['\x1b[Z', 'Shift-Tab'],
	['\x1b[6~', 'PgDn'],
	['\x1b[1;6D', 'ctrl+shift+left'],
	['\0', 'ctrl-space'],
	['J', 'shift-j'],
])('%j is what the terminal sends for %s', (bytes, written) => {
	const [event] = createKeyDecoder().push(bytes);
	expect(keyName(written)).toEqual({key: event?.type === 'key' ? event.key : null});
});
