/*
 * Decisions may come from others, by git or in a folder that was sent: what acts on a terminal without being seen goes.
 */

const acting = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff]/g;

/** Text without control characters, save line ends and tabs, and without marks that change the order of characters. */
export function cleanText(text: string): string {
	return text.toWellFormed().replace(/\r\n?/g, '\n').replace(acting, '');
}

/** The same on one line, without blanks at its ends. */
export function cleanLine(text: string): string {
	return cleanText(text.replace(/[\s\u2028\u2029]+/g, ' ')).trim();
}
