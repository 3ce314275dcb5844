/*
Modes of the terminal, each set on the way in and undone on the way out.
1049 alternate screen; 25 cursor shown; 2004 bracketed paste; 7 wrapping at the right edge (off: nothing that is wider
than we believe can spill into the next line or scroll); 1002 and 1006 mouse buttons, drags and wheel in SGR form.
Nothing here asks the terminal a question: an answer that comes late would be typed text.
*/

export const beginSynchronized = '\u001B[?2026h';
export const endSynchronized = '\u001B[?2026l';
export const hideCursor = '\u001B[?25l';
export const showCursor = '\u001B[?25h';

/** Turns mouse reports on or off. */
export function mouseMode(isOn: boolean): string {
	return isOn ? '\u001B[?1002h\u001B[?1006h' : '\u001B[?1006l\u001B[?1002l';
}

/** From the shell's screen to ours. */
export function enterModes({mouse}: {mouse: boolean}): string {
	return `\u001B[?1049h${hideCursor}\u001B[?2004h\u001B[?7l${mouse ? mouseMode(true) : ''}`;
}

/** Back to the shell's screen, whatever was set; cleared first, because mosh has no alternate screen. */
export function leaveModes(): string {
	return `${endSynchronized}\u001B[m\u001B[H\u001B[J${mouseMode(false)}\u001B[?7h\u001B[?2004l${showCursor}\u001B[?1049l`;
}
