/** Runs of characters without white space; in scripts that write without spaces, each character counts as a word. */
export function countWords(text: string): number {
	let words = 0;
	let inWord = false;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code <= 32 || code === 0xa0 || code === 0x3000) {
			inWord = false;
		} else if (isWordByItself(code)) {
			words++;
			inWord = false;
		} else if (!inWord) {
			words++;
			inWord = true;
		}
	}
	return words;
}

/** Kana, Han and Hangul syllables: the blocks that news is written in. */
const isWordByItself = (code: number) =>
	(code >= 0x3041 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3);
