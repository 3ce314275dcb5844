/**
 * A text as one line of Markdown that shows just these characters: what articles hold must not become a heading, a link,
 * an image or HTML.
 */
export function markdownText(text: string): string {
	return text
		.replace(/[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g, ' ')
		.trim()
		.replace(/[\\`*_[\]<>|~]/g, '\\$&')
		.replace(/&(?=#?\w+;)/g, '&amp;')
		.replace(/^(\d+)(?=[.)])/, '$1\\')
		.replace(/^([#+\-=])/, '\\$1')
		.replace(/\b(https?|www)(?=[:.])/gi, '$1\u2060');
}

/** A link; the text alone where the address is not one of the web. */
export function markdownLink(text: string, url: string | null): string {
	const shown = markdownText(text);
	if (url === null || !/^https?:\/\/[^\s<>]+$/i.test(url)) return shown;
	return `[${shown}](<${url}>)`;
}
