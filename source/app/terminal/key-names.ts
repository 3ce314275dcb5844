/** Final letters of `CSI … letter` and `SS3 letter`: xterm, VT220, the Linux console. */
export const letterKeys: Readonly<Record<string, string>> = {
	A: 'up',
	B: 'down',
	C: 'right',
	D: 'left',
	E: 'begin',
	F: 'end',
	H: 'home',
	P: 'f1',
	Q: 'f2',
	R: 'f3',
	S: 'f4',
};

/** `CSI number ~`: VT220 and what grew out of it. rxvt says 7 and 8 for Home and End. */
export const numberKeys: Readonly<Record<number, string>> = {
	1: 'home',
	2: 'insert',
	3: 'delete',
	4: 'end',
	5: 'pageup',
	6: 'pagedown',
	7: 'home',
	8: 'end',
	11: 'f1',
	12: 'f2',
	13: 'f3',
	14: 'f4',
	15: 'f5',
	17: 'f6',
	18: 'f7',
	19: 'f8',
	20: 'f9',
	21: 'f10',
	23: 'f11',
	24: 'f12',
	25: 'f13',
	26: 'f14',
	28: 'f15',
	29: 'f16',
	31: 'f17',
	32: 'f18',
	33: 'f19',
	34: 'f20',
};

/** `CSI [ letter`: F1 to F5 on the Linux console. */
export const linuxConsoleKeys: Readonly<Record<string, string>> = {A: 'f1', B: 'f2', C: 'f3', D: 'f4', E: 'f5'};

/** `SS3 letter` on a keypad in application mode: what the key types. */
export const keypadText: Readonly<Record<string, string>> = {
	' ': ' ',
	X: '=',
	j: '*',
	k: '+',
	l: ',',
	m: '-',
	n: '.',
	o: '/',
	p: '0',
	q: '1',
	r: '2',
	s: '3',
	t: '4',
	u: '5',
	v: '6',
	w: '7',
	x: '8',
	y: '9',
};

/** rxvt writes a modifier as the last character instead of a parameter: `CSI 5 ^`, `SS3 a`, `CSI a`. */
export const rxvtFinals: Readonly<Record<string, string>> = {'~': '', '^': 'ctrl-', $: 'shift-', '@': 'ctrl-shift-'};
export const rxvtArrows: Readonly<Record<string, string>> = {a: 'up', b: 'down', c: 'right', d: 'left'};

const kittyNames: Readonly<Record<number, string>> = {
	9: 'tab',
	13: 'enter',
	27: 'escape',
	127: 'backspace',
	8: 'backspace',
};
/** Keypad keys in kitty's protocol, from 57399: ten digits, then the rest in its order. */
const kittyKeypad = ['.', '/', '*', '-', '+', 'enter', '=', ',', 'left', 'right', 'up', 'down', 'pageup', 'pagedown'];
const kittyKeypadMore = ['home', 'end', 'insert', 'delete', 'begin'];

/**
 * The name of a key that kitty's protocol (or xterm's modifyOtherKeys) gives by its code point.
 * A printable key's name is its character; `undefined` where the code stands for no key that is known here.
 */
export function nameOfCode(code: number): string | undefined {
	const name = kittyNames[code];
	if (name !== undefined) return name;
	if (code >= 57399 && code <= 57408) return String(code - 57399);
	if (code >= 57409 && code <= 57427) return [...kittyKeypad, ...kittyKeypadMore][code - 57409];
	const isPrivate = code >= 0xe000 && code <= 0xf8ff;
	if (code < 0x20 || (code >= 0x7f && code < 0xa0) || isPrivate || code > 0x10ffff) return undefined;
	if (code >= 0xd800 && code <= 0xdfff) return undefined;
	return String.fromCodePoint(code);
}

/** The name of the key behind a C0 control character (0x00–0x1f) or DEL. */
export function nameOfControl(code: number): string {
	if (code === 0x0d || code === 0x0a) return 'enter';
	if (code === 0x09) return 'tab';
	if (code === 0x08 || code === 0x7f) return 'backspace';
	if (code === 0x1b) return 'escape';
	if (code === 0) return 'ctrl-space';
	return `ctrl-${String.fromCharCode(code + 0x40).toLowerCase()}`;
}

/** The prefix for xterm's modifier parameter: one more than the sum of shift 1, alt 2, ctrl 4, meta 8 or 32. */
export function modifierPrefix(parameter: number): string {
	const bits = Math.max(0, parameter - 1);
	const isAlt = (bits & 2) !== 0 || (bits & 8) !== 0 || (bits & 32) !== 0;
	return (bits & 4 ? 'ctrl-' : '') + (isAlt ? 'alt-' : '') + (bits & 1 ? 'shift-' : '');
}
