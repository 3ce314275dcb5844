/** Only the letters and digits of a text, in lower case. */
export function bare(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether two texts say the same, whatever their punctuation, spacing and case. */
export function sameWords(a: string, b: string): boolean {
	return bare(a) === bare(b);
}
