import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {InputEvent} from '../../../source/app/terminal/input-event.ts';
import {createKeyDecoder, escapeTimeout} from '../../../source/app/terminal/keys.ts';

const brief = (event: InputEvent): string => {
	if (event.type === 'key') return event.key;
	if (event.type === 'paste') return `paste(${event.text})`;
	const modifiers = (event.ctrl ? 'ctrl-' : '') + (event.alt ? 'alt-' : '') + (event.shift ? 'shift-' : '');
	return `${modifiers}${event.action}(${event.button} ${event.x} ${event.y})`;
};
/** Names of the keys in a string that comes at once; `|` stands where time ran out. */
const keysOf = (...chunks: string[]): string => {
	const decoder = createKeyDecoder();
	const heard = chunks.flatMap(chunk => decoder.push(chunk).map(brief));
	const late = decoder.flush().map(brief);
	return [...heard, ...(late.length > 0 ? ['|', ...late] : [])].join(' ');
};

describe('keys', () => {
	test.each([
		['letters, signs, space', 'jJ/é €', 'j J / é space €'],
		['keys that came at once', 'jjj', 'j j j'],
		['text and Enter', 'abc\r', 'a b c enter'],
		['Ctrl letters', '\u0004\u0015\u0003\u001A', 'ctrl-d ctrl-u ctrl-c ctrl-z'],
		['Ctrl signs', '\u0000\u001C\u001D\u001E\u001F', 'ctrl-space ctrl-\\ ctrl-] ctrl-^ ctrl-_'],
		['Enter, Tab, Backspace', '\r\n\t\u007F\b', 'enter enter tab backspace backspace'],
		['Escape alone', '\u001B', '| escape'],
		['Escape twice', '\u001B\u001B', 'escape | escape'],
		['Escape, then an arrow', '\u001B\u001B[A', 'escape up'],
		['arrows, xterm', '\u001B[A\u001B[B\u001B[C\u001B[D', 'up down right left'],
		['arrows, application mode', '\u001BOA\u001BOB\u001BOC\u001BOD', 'up down right left'],
		[
			'arrows with modifiers',
			'\u001B[1;5A\u001B[1;2B\u001B[1;3C\u001B[1;8D',
			'ctrl-up shift-down alt-right ctrl-alt-shift-left',
		],
		['arrows with modifiers, rxvt', '\u001BOa\u001B[b', 'ctrl-up shift-down'],
		['arrows with modifiers, old', '\u001BO5A\u001BO1;5B', 'ctrl-up ctrl-down'],
		['Home and End', '\u001B[H\u001B[F\u001BOH\u001BOF', 'home end home end'],
		['Home and End, VT220 and rxvt', '\u001B[1~\u001B[4~\u001B[7~\u001B[8~', 'home end home end'],
		['editing keys', '\u001B[2~\u001B[3~\u001B[5~\u001B[6~', 'insert delete pageup pagedown'],
		[
			'editing keys with modifiers',
			'\u001B[5;5~\u001B[3^\u001B[3$\u001B[3@',
			'ctrl-pageup ctrl-delete shift-delete ctrl-shift-delete',
		],
		['F keys, xterm', '\u001BOP\u001BOS\u001B[15~\u001B[24~', 'f1 f4 f5 f12'],
		['F keys, Linux console', '\u001B[[A\u001B[[E', 'f1 f5'],
		['F keys, rxvt', '\u001B[11~\u001B[14~', 'f1 f4'],
		['F keys with modifiers', '\u001B[1;5P\u001B[15;2~', 'ctrl-f1 shift-f5'],
		['Shift-Tab', '\u001B[Z', 'shift-tab'],
		[
			'Alt',
			'\u001Bx\u001B/\u001B \u001B\r\u001B\u007F\u001B\u0004',
			'alt-x alt-/ alt-space alt-enter alt-backspace ctrl-alt-d',
		],
		['Alt and what opens sequences', '\u001B[', '| alt-['],
		['Alt-O', '\u001BO', '| alt-O'],
		['Alt-] and a letter', '\u001B]x', 'alt-] x'],
		['keypad', '\u001BOM\u001BOk\u001BOp\u001BOy', 'enter + 0 9'],
		[
			'kitty',
			'\u001B[97u\u001B[97;2u\u001B[97;5u\u001B[27u\u001B[13;3u\u001B[32u',
			'a A ctrl-a escape alt-enter space',
		],
		['kitty, press and release', '\u001B[106;1:1u\u001B[106;1:3u\u001B[1;1:3A', 'j'],
		['kitty, keypad', '\u001B[57400u\u001B[57414u', '1 enter'],
		['modifyOtherKeys', '\u001B[27;5;105~', 'ctrl-i'],
	])('%s', (_, input, keys) => {
		expect(keysOf(input)).toBe(keys);
	});

	test('type their text, and only keys that type have one', () => {
		const texts = createKeyDecoder().push('aé /\r\u0001\u001B[A\u001Bx\u001B[66;2u');
		expect(texts.map(event => event.type === 'key' && event.text)).toEqual(['a', 'é', ' ', '/', '', '', '', '', 'B']);
	});

	test('wait longer for the rest of a sequence over SSH', () => {
		expect(escapeTimeout({})).toBe(20);
		expect(escapeTimeout({SSH_TTY: '/dev/pts/1'})).toBe(100);
		expect(escapeTimeout({SSH_CONNECTION: '192.0.2.1 1 192.0.2.2 22'})).toBe(100);
	});
});

describe('what is no key', () => {
	test.each([
		['focus', 'a\u001B[I\u001B[Ob', 'a b'],
		[
			'a reply to OSC 11, closed by BEL or by ST',
			'a\u001B]11;rgb:0000/ffff/0000\u0007b\u001B]11;rgb:0/0/0\u001B\\c',
			'a b c',
		],
		['device attributes', 'a\u001B[?62;4c\u001B[>41;0;0cb', 'a b'],
		['cursor position', 'a\u001B[24;80R\u001B[1;5Rb', 'a b'],
		['mode reports', 'a\u001B[?2026;2$yb\u001B[4;1$yc', 'a b c'],
		['kitty flags', 'a\u001B[?1ub', 'a b'],
		['terminal name and termcap replies', 'a\u001BP>|foot(1.16)\u001B\\b\u001BP1+r5463\u001B\\c', 'a b c'],
		['graphics replies', 'a\u001B_Gi=1;OK\u001B\\b', 'a b'],
		['an old mouse report', 'a\u001B[M !!b', 'a b'],
		['unknown sequences', 'a\u001B[99~\u001B[1;2;3x\u001B[=5Tb', 'a b'],
		['an absurdly long sequence', `a\u001B[${'1;'.repeat(5000)}Ab`, 'a b'],
		['a sequence that is broken off', '\u001B[1;5\rj\u001B[2\u001B[A', 'enter j up'],
		['an end of a paste that never began', 'a\u001B[201~b', 'a b'],
		['bytes that are no UTF-8', 'a\uFFFDb', 'a b'],
		['C1 controls', 'a\u009B\u0085b', 'a b'],
	])('%s', (_, input, keys) => {
		expect(keysOf(input)).toBe(keys);
	});

	test('a reply that is never closed does not swallow the keyboard', () => {
		expect(
			keysOf(`\u001B]11;${'x'.repeat(5000)}`)
				.replaceAll('x', '')
				.trim(),
		).toBe('');
		const decoder = createKeyDecoder();
		decoder.push('\u001B]11;rgb');
		expect(decoder.pending).toBe(true);
		decoder.flush();
		expect(decoder.push('j').map(brief)).toEqual(['j']);
	});

	test('nothing follows from a sequence that time cut off', () => {
		expect(keysOf('\u001B[1;5')).toBe('');
	});
});

describe('cut input', () => {
	test('a UTF-8 character in two chunks is one key', () => {
		const decoder = createKeyDecoder();
		const bytes = Buffer.from('é日');
		expect([...bytes].flatMap(byte => decoder.push(Uint8Array.of(byte))).map(brief)).toEqual(['é', '日']);
	});

	test('a surrogate pair in two strings is one key', () => {
		expect(keysOf('\uD83D', '\uDE00', 'a')).toBe('😀 a');
	});

	test('an emoji of several characters is one key, however it comes', () => {
		expect(keysOf('👨‍👩‍👧👍🏽🇫🇷🇩🇪❤️a')).toBe('👨‍👩‍👧 👍🏽 🇫🇷 🇩🇪 ❤️ a');
		expect(keysOf(...'👨‍👩‍👧👍🏽🇫🇷🇩🇪❤️a')).toBe('👨‍👩‍👧 👍🏽 🇫🇷 🇩🇪 ❤️ a');
		expect(keysOf('👨')).toBe('| 👨');
	});

	test('letters never wait', () => {
		const decoder = createKeyDecoder();
		expect(decoder.push('eé日ع').map(brief)).toEqual(['e', 'é', '日', 'ع']);
		expect(decoder.pending).toBe(false);
	});

	test('pending tells when time matters', () => {
		const decoder = createKeyDecoder();
		const pendingAfter = (chunk: string) => {
			decoder.push(chunk);
			return decoder.pending;
		};
		expect([pendingAfter('a'), pendingAfter('\u001B'), pendingAfter('['), pendingAfter('A')]).toEqual([
			false,
			true,
			true,
			false,
		]);
	});

	test('the rest of an arrow that came after its ESC was given up is no text', () => {
		const decoder = createKeyDecoder();
		decoder.push('\u001B');
		expect(decoder.flush().map(brief)).toEqual(['escape']);
		expect(decoder.push('[A').map(brief)).toEqual(['up']);
		expect(decoder.push('[A').map(brief)).toEqual(['[', 'A']);
	});

	test('but a key that is typed after Escape is that key', () => {
		const decoder = createKeyDecoder();
		decoder.push('\u001B');
		decoder.flush();
		expect(decoder.push('[').map(brief)).toEqual(['[']);
	});
});

describe('paste', () => {
	const pasted = (text: string) => `\u001B[200~${text}\u001B[201~`;

	test.each([
		['text', pasted('hello world'), 'paste(hello world)'],
		['between keys', `a${pasted('b')}c`, 'a paste(b) c'],
		['line ends', pasted('a\r\nb\rc\nd\te'), 'paste(a\nb\nc\nd\te)'],
		['what looks like keys', pasted('\u0004\u001B[A\u001BOB q'), 'paste([AOB q)'],
		['what looks almost like its end', pasted('\u001B[20\u001B[201 \u001B'), 'paste([20[201 )'],
		['nothing', pasted(''), 'paste()'],
	])('%s', (_, input, keys) => {
		expect(keysOf(input)).toBe(keys);
		expect(keysOf(...input)).toBe(keys);
	});

	test('is capped, and its end is found all the same', () => {
		const decoder = createKeyDecoder({pasteLimit: 10});
		const events = [...decoder.push(pasted('x'.repeat(1000))), ...decoder.push('j')];
		expect(events.map(brief)).toEqual(['paste(xxxxxxxxxx)', 'j']);
	});

	test('time does not end it', () => {
		const decoder = createKeyDecoder();
		decoder.push('\u001B[200~a');
		expect([decoder.pending, decoder.flush()]).toEqual([false, []]);
		expect(decoder.push('b\u001B[201~').map(brief)).toEqual(['paste(ab)']);
	});
});

test.each([
	['press and release', '\u001B[<0;1;1M\u001B[<0;1;1m', 'press(left 0 0) release(left 0 0)'],
	['other buttons', '\u001B[<1;10;5M\u001B[<2;10;5M', 'press(middle 9 4) press(right 9 4)'],
	['wheel', '\u001B[<64;3;4M\u001B[<65;3;4M', 'wheel-up(none 2 3) wheel-down(none 2 3)'],
	['drag and move', '\u001B[<32;3;4M\u001B[<35;3;4M', 'drag(left 2 3) move(none 2 3)'],
	['modifiers', '\u001B[<28;3;4M', 'ctrl-alt-shift-press(left 2 3)'],
	['nonsense', '\u001B[<0;0;1M\u001B[<1M\u001B[<999;1;1M', ''],
])('mouse: %s', (_, input, events) => {
	expect(keysOf(input)).toBe(events);
});

describe('whatever comes', () => {
	const bits = [
		'\u001B',
		'[',
		'O',
		']',
		'P',
		'_',
		'1',
		';',
		'5',
		'~',
		'A',
		'$',
		'M',
		'<',
		'200~',
		'201~',
		'\u001B[200~',
	];
	const more = [
		'\u001B[201~',
		'\u0007',
		'\\',
		'é',
		'日',
		'👨',
		'\u200D',
		'🇫',
		'\u0301',
		'\uFE0F',
		'\r',
		'\u0000',
		'u',
		':',
	];
	const text = fc.array(fc.constantFrom(...bits, ...more), {maxLength: 40}).map(parts => Buffer.from(parts.join('')));
	const bytes = fc.oneof(text, fc.uint8Array({maxLength: 60}).map(Buffer.from));
	const cuts = fc.array(fc.nat(60), {maxLength: 10});

	test('the events do not depend on the chunks', () => {
		fc.assert(
			fc.property(bytes, cuts, (input, places) => {
				const whole = createKeyDecoder();
				const cut = createKeyDecoder();
				const stops = [...places, input.length].sort((a, b) => a - b);
				const events = stops.flatMap((stop, index) => cut.push(input.subarray(stops[index - 1] ?? 0, stop)));
				expect([...events, ...cut.flush()]).toEqual([...whole.push(input), ...whole.flush()]);
			}),
			{numRuns: 3000},
		);
	});

	test('keys after a pause are heard, except in a paste', () => {
		fc.assert(
			fc.property(bytes, input => {
				const decoder = createKeyDecoder();
				decoder.push(input);
				decoder.flush();
				expect(decoder.pending).toBe(false);
				const [last] = decoder.push('\u001B[201~j').slice(-1);
				expect(last).toEqual({type: 'key', key: 'j', text: 'j'});
			}),
			{numRuns: 1000},
		);
	});
});
