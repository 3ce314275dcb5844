import {control, kinds, unsure} from './width-kinds.ts';

/** An emoji by itself. What may join it to its neighbours (modifiers, flags' letters, marks, joiners) is none of these. */
const loneEmoji = /^[\p{Emoji_Presentation}--\p{Regional_Indicator}--\p{Emoji_Modifier}]$/v;

/** Made when a text first needs it: it takes longer than all else before the first frame. */
let segmenter: Intl.Segmenter | undefined;

/** The graphemes of a text, in order, and where they start. */
export function* graphemesIn(text: string): Generator<{text: string; start: number}> {
	if (isSimple(text)) {
		let start = 0;
		for (const char of text) {
			yield {text: char, start};
			start += char.length;
		}
		return;
	}
	segmenter ??= new Intl.Segmenter();
	for (const {segment, index} of segmenter.segment(text)) yield {text: segment, start: index};
}

/** Whether every character is a grapheme: none of them joins another. */
function isSimple(text: string): boolean {
	for (let index = 0; index < text.length; index++) {
		const kind = kinds[text.charCodeAt(index)]!;
		if (kind === control) return false;
		if (kind !== unsure) continue;
		const char = String.fromCodePoint(text.codePointAt(index)!);
		if (!loneEmoji.test(char)) return false;
		index += char.length - 1;
	}
	return true;
}
