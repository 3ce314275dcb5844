/** One line that is safe to print: no control character, escape sequence or bidi override, whatever a file name holds. */
export function plainText(text: string): string {
	return text.replace(/[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g, ' ');
}

/** The same for text of many lines, which it keeps. */
export function plainLines(text: string): string {
	return text
		.split('\n')
		.map(line => plainText(line.replaceAll('\t', '    ')))
		.join('\n');
}
