import type {InputEvent, MouseEvent} from './input-event.ts';
import {keypadText, letterKeys, modifierPrefix, nameOfCode, numberKeys, rxvtArrows, rxvtFinals} from './key-names.ts';

/** A key that types nothing. */
export const named = (key: string): InputEvent => ({type: 'key', key, text: ''});

/** A key that types `text`. */
export const typed = (text: string): InputEvent => ({type: 'key', key: text === ' ' ? 'space' : text, text});

/**
 * What a complete `CSI body final` says. Replies to queries (DA, DECRPM, cursor position), focus reports, releases of
 * keys and whatever is unknown give `undefined`.
 */
export function readCsi(body: string, final: string): InputEvent | undefined {
	if (final === 'Z') return named('shift-tab');
	if (body.startsWith('<')) return final === 'M' || final === 'm' ? readMouse(body.slice(1), final) : undefined;
	if (!/^[\d;:]*$/.test(body)) return undefined;
	const parameters = body.split(';').map(part => Number.parseInt(part, 10) || 0);
	const [first = 0, second = 1] = parameters;
	if (final in rxvtFinals) {
		if (final === '~' && first === 27 && parameters.length === 3) return readCode(parameters[2]!, second);
		const key = numberKeys[first];
		return key === undefined ? undefined : named(rxvtFinals[final]! + modifierPrefix(second) + key);
	}
	if (final === 'u') return isRelease(body) ? undefined : readCode(first, second);
	if (body === '' && final in rxvtArrows) return named(`shift-${rxvtArrows[final]}`);
	// `CSI row ; column R` is a cursor position report; F3 never has two parameters in terminals that people still use.
	if (final === 'R' && body !== '') return undefined;
	const key = letterKeys[final];
	return key === undefined || isRelease(body) ? undefined : named(modifierPrefix(second) + key);
}

/** What a complete `SS3 body final` says: arrows and F1–F4 in application mode, and the keypad. */
export function readSs3(body: string, final: string): InputEvent | undefined {
	if (final === 'M') return named('enter');
	if (final === 'I') return named('tab');
	if (final in rxvtArrows) return named(`ctrl-${rxvtArrows[final]}`);
	const text = keypadText[final];
	if (text !== undefined) return typed(text);
	const key = letterKeys[final];
	// Old xterm and Konsole: `SS3 5 A`, and `SS3 1 ; 5 A`.
	const modifier = Number.parseInt(body.slice(body.lastIndexOf(';') + 1), 10) || 1;
	return key === undefined ? undefined : named(modifierPrefix(modifier) + key);
}

/** A key given by its code point: `CSI code ; modifiers u`, `CSI 27 ; modifiers ; code ~`. */
function readCode(code: number, modifiers: number): InputEvent | undefined {
	const name = nameOfCode(code);
	if (name === undefined) return undefined;
	const types = name.length === 1 || code > 0xffff;
	if (!types) return named(modifierPrefix(modifiers) + name);
	const prefix = modifierPrefix(modifiers);
	if (prefix === '') return typed(name);
	if (prefix === 'shift-') return name === ' ' ? typed(name) : typed(name.toUpperCase());
	return named(prefix + (name === ' ' ? 'space' : name));
}

/** Kitty writes the kind of event after the modifiers: 3 is a release. */
function isRelease(body: string): boolean {
	return body.split(';')[1]?.split(':')[1] === '3';
}

const buttons = ['left', 'middle', 'right', 'none'] as const;
const wheels = ['wheel-up', 'wheel-down', 'wheel-left', 'wheel-right'] as const;

/** SGR mouse reports (mode 1006): `CSI < bits ; column ; row M`, or `m` for a release. Columns and rows count from 1. */
function readMouse(body: string, final: string): MouseEvent | undefined {
	const match = /^(\d{1,4});(\d{1,5});(\d{1,5})$/.exec(body);
	if (match === null) return undefined;
	const [bits, column, row] = [Number(match[1]), Number(match[2]), Number(match[3])];
	if (column < 1 || row < 1 || bits >= 128) return undefined;
	const isWheel = (bits & 64) !== 0;
	const isMotion = (bits & 32) !== 0;
	const button = isWheel ? 'none' : buttons[bits & 3]!;
	let action: MouseEvent['action'] = final === 'm' ? 'release' : 'press';
	if (isWheel) action = wheels[bits & 3]!;
	else if (isMotion) action = button === 'none' ? 'move' : 'drag';
	const [shift, alt, ctrl] = [(bits & 4) !== 0, (bits & 8) !== 0, (bits & 16) !== 0];
	return {type: 'mouse', action, button, x: column - 1, y: row - 1, ctrl, alt, shift};
}
