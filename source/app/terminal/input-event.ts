/**
 * One key. `key` is what the key is called, `text` what it types (empty for keys that type nothing).
 *
 * A key that types is called by what it types (`j`, `J`, `é`, `/`), save `space`. The others are `enter`, `escape`,
 * `tab`, `backspace`, `delete`, `insert`, `up`, `down`, `left`, `right`, `home`, `end`, `pageup`, `pagedown`, `begin`
 * and `f1` to `f20`. Modifiers stand before the name, in this order: `ctrl-`, `alt-`, `shift-` (`ctrl-d`, `alt-x`,
 * `shift-tab`, `ctrl-shift-left`). Terminals send the same byte for Ctrl-J and Enter, for Ctrl-I and Tab, for Ctrl-H and
 * Backspace: these are `enter`, `tab` and `backspace`. Ctrl-/ arrives as `ctrl-_`, Ctrl-Space as `ctrl-space`.
 */
export type KeyEvent = {readonly type: 'key'; readonly key: string; readonly text: string};

/** What was pasted, its line ends made `\n`, without control characters other than `\n` and tab. */
export type PasteEvent = {readonly type: 'paste'; readonly text: string};

/** The mouse, at a cell: `x` and `y` count from 0 at the top left. */
export type MouseEvent = {
	readonly type: 'mouse';
	readonly action: 'press' | 'release' | 'drag' | 'move' | 'wheel-up' | 'wheel-down' | 'wheel-left' | 'wheel-right';
	readonly button: 'left' | 'middle' | 'right' | 'none';
	readonly x: number;
	readonly y: number;
	readonly ctrl: boolean;
	readonly alt: boolean;
	readonly shift: boolean;
};

export type InputEvent = KeyEvent | PasteEvent | MouseEvent;
