/** A piece of a text: UTF-16 code units, half-open, so that `text.slice(start, end)` is what it says. */
export interface Span {
	start: number;
	end: number;
}
