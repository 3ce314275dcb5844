import type {Block} from './block.ts';

/** No one asks for more words than stand in this many characters. */
const counted = 400;

/** How many words a text has, up to a number beyond every limit; a character of a script without spaces is half a word. */
export function wordCount(whole: string): number {
	const text = whole.slice(0, counted);
	const spaced = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0;
	const unspaced = text.match(/[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0;
	return spaced + unspaced / 2;
}

/** Whether it ends as a sentence does, quotation marks and brackets apart. */
export function endsSentence(text: string): boolean {
	return /[.!?。！？।॥؟۔:;…]["'”’»«“」』)\]*]{0,4}\s*$/.test(text.slice(-12));
}

/** Whether it ends in the middle, as excerpts do: "The two leaders spoke on…". */
export function endsInEllipsis(text: string): boolean {
	return /(?:…|\.\.\.|\[…\])\s*$/.test(text.slice(-12));
}

/** Running text: a sentence of some length, or more, that is not made of links. */
export function isProse(block: Block): boolean {
	if (block.kind === 'heading' || block.linked > 0.6) return false;
	const words = wordCount(block.text);
	return words >= 25 || (words >= 6 && endsSentence(block.text));
}
