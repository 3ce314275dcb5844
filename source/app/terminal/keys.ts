import type {InputEvent} from './input-event.ts';
import {linuxConsoleKeys, nameOfControl} from './key-names.ts';
import {createPaste} from './paste.ts';
import {named, readCsi, readSs3, typed} from './sequences.ts';

/*
Bytes in, keys out: a state machine that looks at one character at a time.

             ┌──────── a character: a key ────────┐
             ▼                                    │
   ──▶ ground ──ESC──▶ escape ──[──▶ csi ──200~──▶ paste ──ESC[201~──▶ ground
                         │ ├────O──▶ ss3
                         │ └──] P _─▶ opening ──▶ string ──BEL, ESC \──▶ ground (a late reply, swallowed)
                         └─ a character: alt- that key

Because no state ever looks ahead, it cannot matter how the bytes were cut into chunks. Only time can say that a lone
ESC was the Escape key; the caller keeps the time: while `pending` is true after a push and nothing more comes,
it calls `flush`.
*/

/** Turns what a terminal sends into events. It has no timers and does no input of its own. */
export type KeyDecoder = {
	/** Events that are complete with this chunk. A string is taken as decoded text, bytes as UTF-8. */
	push(chunk: Uint8Array | string): InputEvent[];
	/** Nothing more came: what was begun is taken for what it is by itself (a lone ESC is `escape`) or dropped. */
	flush(): InputEvent[];
	/** Something is begun that time may decide: call `flush` when nothing more comes. */
	readonly pending: boolean;
};

/** How long to wait for the rest of an escape sequence, in ms. Networks cut sequences in two with longer gaps. */
export function escapeTimeout(env: Readonly<Record<string, string | undefined>>): number {
	return env.SSH_CONNECTION || env.SSH_TTY ? 100 : 20;
}

type State = 'ground' | 'escape' | 'csi' | 'console' | 'x10' | 'ss3' | 'opening' | 'string' | 'string-escape' | 'paste';

const ESC = '\u001B';
const longestBody = 64;
const longestString = 4096;
const longestCluster = 40;

/** What a reply to a query goes on with after `ESC ]`, `ESC P`, `ESC _`; anything else was Alt and that key. */
const replies: Readonly<Record<string, RegExp>> = {']': /[\dlL]/, P: /[\d>!|+$=]/, _: /G/};
/** The rest of a sequence whose ESC came so early that it was taken for the Escape key. */
const lateRest = /^(?:\[[\d;:<]*[A-Za-z~^$@]|O[A-DFHP-S])/;
/** Emoji and flags wait for what may follow to belong to them; letters never wait. */
const opensCluster = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;
const extendsCluster = /[\u200D\uFE0E\uFE0F\u20E3\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]/u;

/** A fresh decoder. `pasteLimit` is the longest paste that is kept, in UTF-16 units; the rest of it is dropped. */
export function createKeyDecoder({pasteLimit = 100_000} = {}): KeyDecoder {
	const utf8 = new TextDecoder('utf-8', {ignoreBOM: true});
	const paste = createPaste(pasteLimit);
	let state: State = 'ground';
	/** Body of a sequence so far, the character that opened a string, or nothing. */
	let body = '';
	/** Length of a string that is swallowed, or characters of an X10 mouse report that have come. */
	let count = 0;
	/** An emoji that may go on. */
	let cluster = '';
	/** The first half of a surrogate pair whose second half is in the next chunk. */
	let half = '';
	let wasEscapeFlushed = false;
	let events: InputEvent[] = [];

	const enter = (next: State, nextBody = '') => {
		state = next;
		body = nextBody;
		count = 0;
	};
	const emit = (event: InputEvent | undefined) => {
		if (event !== undefined) events.push(event);
	};
	const endCluster = () => {
		if (cluster !== '') emit(typed(cluster));
		cluster = '';
	};

	const ground = (char: string) => {
		if (cluster !== '') {
			const isPair = /^\p{RI}$/u.test(cluster) && /^\p{RI}$/u.test(char);
			const isJoined = cluster.endsWith('\u200D') && opensCluster.test(char);
			if (isPair || isJoined || extendsCluster.test(char)) {
				cluster += char;
				if (cluster.length >= longestCluster) endCluster();
				return;
			}
			endCluster();
		}
		const code = char.codePointAt(0)!;
		if (char === ESC) enter('escape');
		else if (code < 0x20 || code === 0x7f) emit(named(nameOfControl(code)));
		else if (code < 0x7f) emit(typed(char));
		else if (code < 0xa0 || code === 0xfffd || (code >= 0xd800 && code <= 0xdfff)) return;
		else if (opensCluster.test(char)) cluster = char;
		else emit(typed(char));
	};

	const escaped = (char: string) => {
		enter('ground');
		if (char === ESC) {
			emit(named('escape'));
			enter('escape');
		} else if (char === '[') enter('csi');
		else if (char === 'O') enter('ss3');
		else if (char in replies) enter('opening', char);
		else emit(withAlt(char));
	};

	/** CSI and SS3: a body of 0x20–0x3F, then a final character. Anything else breaks the sequence off. */
	const sequence = (char: string) => {
		const isRxvtShift = char === '$' && state === 'csi' && /^\d+$/.test(body);
		if (char >= ' ' && char <= '?' && !isRxvtShift && !(state === 'ss3' && char === ' ')) {
			if (body.length < longestBody) body += char;
			return;
		}
		const [kind, whole] = [state, body];
		enter('ground');
		if (char < ' ' || char > '~') ground(char);
		else if (kind === 'ss3') emit(readSs3(whole, char));
		else if (whole === '' && char === '[') enter('console');
		else if (whole === '' && char === 'M') enter('x10');
		else if (whole === '200' && char === '~') enter('paste');
		else if (whole.length < longestBody) emit(readCsi(whole, char));
	};

	const opening = (char: string) => {
		const opener = body;
		enter('ground');
		if (replies[opener]!.test(char)) return enter('string');
		emit(withAlt(opener));
		ground(char);
	};

	const string = (char: string) => {
		if (char === ESC) state = 'string-escape';
		else if (char === '\u0007' || char === '\u009C' || char === '\u0018' || char === '\u001A') enter('ground');
		else if (++count > longestString) enter('ground');
	};

	const step: Record<State, (char: string) => void> = {
		ground,
		escape: escaped,
		csi: sequence,
		ss3: sequence,
		opening,
		string,
		'string-escape'(char) {
			enter('escape');
			if (char === '\\') enter('ground');
			else escaped(char);
		},
		console(char) {
			enter('ground');
			const key = linuxConsoleKeys[char];
			if (key !== undefined) emit(named(key));
			else if (char < ' ' || char > '~') ground(char);
		},
		x10() {
			if (++count === 3) enter('ground');
		},
		paste(char) {
			const text = paste.push(char);
			if (text === undefined) return;
			enter('ground');
			emit({type: 'paste', text});
		},
	};

	const take = () => {
		const taken = events;
		events = [];
		return taken;
	};

	return {
		push(chunk) {
			let text = half + (typeof chunk === 'string' ? chunk : utf8.decode(chunk, {stream: true}));
			half = /[\uD800-\uDBFF]$/.test(text) ? text.slice(-1) : '';
			if (half !== '') text = text.slice(0, -1);
			if (wasEscapeFlushed && state === 'ground' && lateRest.test(text)) enter('escape');
			if (text !== '') wasEscapeFlushed = false;
			for (const char of text) step[state](char);
			return take();
		},
		flush() {
			endCluster();
			if (state === 'escape') emit(named('escape'));
			else if (state === 'csi' && body === '') emit(withAlt('['));
			else if (state === 'ss3' && body === '') emit(withAlt('O'));
			else if (state === 'opening') emit(withAlt(body));
			wasEscapeFlushed ||= state === 'escape';
			if (state !== 'paste') enter('ground');
			return take();
		},
		get pending() {
			return cluster !== '' || (state !== 'ground' && state !== 'paste');
		},
	};
}

function withAlt(char: string): InputEvent {
	const code = char.codePointAt(0)!;
	if (code >= 0x20 && code !== 0x7f) return named(`alt-${char === ' ' ? 'space' : char}`);
	const name = nameOfControl(code);
	return named(name.startsWith('ctrl-') ? `ctrl-alt-${name.slice(5)}` : `alt-${name}`);
}
