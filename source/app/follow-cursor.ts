import type {Theme} from './drawing/theme.ts';
import type {Store} from './state/store.ts';
import type {Terminal} from './terminal/terminal.ts';
import {cursorOf} from './views/cursor.ts';
import {screenText} from './views/screen.ts';

/**
 * Keeps the terminal's own cursor where something is typed, and hidden elsewhere.
 *
 * Where it moves, the frame is painted at once: a step to the left changes nothing else on the screen, so that Ink would
 * not draw one. The frame that Ink draws after it is the same, and costs nothing.
 */
export function followCursor(store: Store, terminal: Terminal, theme: Theme): () => void {
	let shown: {x: number; y: number} | undefined;
	return store.subscribe(() => {
		const state = store.getState();
		const next = cursorOf(state);
		if (next?.x === shown?.x && next?.y === shown?.y) return;
		shown = next;
		terminal.placeCursor(next);
		terminal.paint(screenText(state, theme));
	});
}
