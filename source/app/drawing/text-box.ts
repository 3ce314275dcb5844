import {flat} from './excerpt.ts';
import {clip, graphemesOf, widthOf} from './width.ts';

/** A line of typing as far as it fits. */
export interface TextBox {
	text: string;
	/** Column of the cursor, from the box's left edge; always inside. */
	cursor: number;
}

/** What is seen of a text while it is typed: the end of what stands before the cursor, and what fits after it. */
export function textBox({text, cursor}: {text: string; cursor: number}, columns: number): TextBox {
	const before = tail(flat(text.slice(0, cursor)), Math.max(0, columns - 1));
	return {text: clip(before + flat(text.slice(cursor)), columns), cursor: widthOf(before)};
}

/** The end of a text that is longer than its box. */
function tail(text: string, columns: number): string {
	let over = widthOf(text) - columns;
	if (over <= 0) return text;
	for (const {start, width} of graphemesOf(text)) {
		if (over <= 0) return text.slice(start);
		over -= width;
	}
	return '';
}
