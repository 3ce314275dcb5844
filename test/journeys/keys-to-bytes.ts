/** What an xterm sends for the keys that have names; letters, digits and signs send themselves. */
const named: Readonly<Record<string, string>> = {
	enter: '\r',
	escape: '\u001B',
	tab: '\t',
	'shift-tab': '\u001B[Z',
	space: ' ',
	backspace: '\u007F',
	delete: '\u001B[3~',
	insert: '\u001B[2~',
	up: '\u001B[A',
	down: '\u001B[B',
	right: '\u001B[C',
	left: '\u001B[D',
	home: '\u001B[H',
	end: '\u001B[F',
	pageup: '\u001B[5~',
	pagedown: '\u001B[6~',
	f1: '\u001BOP',
	f2: '\u001BOQ',
	f3: '\u001BOR',
	f4: '\u001BOS',
	f5: '\u001B[15~',
};

/** The bytes of a key by its name, as in `source/app/terminal/input-event.ts`. Throws for a name that it does not know. */
export function bytesOf(key: string): string {
	if (named[key] !== undefined) return named[key];
	if ([...key].length === 1) return key;
	if (/^ctrl-[a-z@[\\\]^_]$/.test(key)) return String.fromCharCode(key.charCodeAt(5) & 0x1f);
	if (key.startsWith('alt-')) return `\u001B${bytesOf(key.slice(4))}`;
	throw new Error(`No key is called “${key}”.`);
}
