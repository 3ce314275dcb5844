const end = '\u001B[201~';

/**
 * Gathers a bracketed paste one character at a time, however it was cut. `push` gives the text when the closing sequence
 * is complete, else `undefined`. What comes beyond `limit` UTF-16 units is dropped. Line ends become `\n`; other control
 * characters except tab go, so that a paste cannot press keys or carry escape sequences.
 */
export function createPaste(limit: number): {push(char: string): string | undefined} {
	let parts: string[] = [];
	let length = 0;
	/** How much of the closing sequence has come. */
	let matched = 0;

	const keep = (text: string) => {
		if (length + text.length > limit) {
			length = limit;
			return;
		}
		parts.push(text);
		length += text.length;
	};

	return {
		push(char) {
			if (char === end[matched]) {
				matched++;
				if (matched < end.length) return undefined;
				const text = clean(parts.join(''));
				parts = [];
				length = 0;
				matched = 0;
				return text;
			}
			// ESC stands only at the start of the closing sequence, so a failed match restarts here or nowhere.
			keep(end.slice(0, matched));
			matched = char === end[0] ? 1 : 0;
			if (matched === 0) keep(char);
			return undefined;
		},
	};
}

function clean(text: string): string {
	return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '');
}
