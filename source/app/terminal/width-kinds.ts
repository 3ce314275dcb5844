/** What is known about a UTF-16 unit without looking at its neighbours. */
export const unsure = 0;
export const narrow = 1;
export const wide = 2;
export const control = 3;

/*
Characters that all terminals draw with the same width, each in cells of its own unless an unsure one joins it: no marks,
no emoji, nothing that Unicode changed its mind about. Box drawing, quotation marks and other "ambiguous" characters count as
narrow, as terminals outside East Asian legacy set-ups draw them. Everything else is `unsure`.
*/
const narrowRanges = [
	[0x20, 0x7e],
	[0xa0, 0xa8],
	[0xaa, 0xac],
	[0xaf, 0x2ff],
	[0x370, 0x377],
	[0x37a, 0x37f],
	[0x384, 0x3ff],
	[0x400, 0x482],
	[0x48a, 0x52f],
	[0x531, 0x556],
	[0x561, 0x587],
	[0x5d0, 0x5ea],
	[0x620, 0x64a],
	[0x660, 0x66f],
	[0x671, 0x6d3],
	[0x6f0, 0x6f9],
	[0x904, 0x939],
	[0xe01, 0xe30],
	[0xe40, 0xe46],
	[0x10d0, 0x10ff],
	[0x1e00, 0x1fbc],
	[0x2010, 0x2027],
	[0x2030, 0x203b],
	[0x203d, 0x2048],
	[0x204a, 0x205e],
	[0x2070, 0x209c],
	[0x20a0, 0x20bf],
	[0x2100, 0x2121],
	[0x2123, 0x2138],
	[0x213a, 0x2193],
	[0x219a, 0x21a8],
	[0x21ab, 0x2311],
	[0x2500, 0x25a9],
	[0x25ac, 0x25b5],
	[0x25b7, 0x25bf],
	[0x25c1, 0x25fa],
	[0x2713, 0x2713],
	[0x2717, 0x2717],
	[0x2800, 0x28ff],
	[0xfffd, 0xfffd],
] as const;

const wideRanges = [
	[0x3000, 0x3029],
	[0x3041, 0x3096],
	[0x309b, 0x30ff],
	[0x3105, 0x312f],
	[0x31a0, 0x31ba],
	[0x3400, 0x4dbf],
	[0x4e00, 0x9fff],
	[0xac00, 0xd7a3],
	[0xf900, 0xfa6d],
	[0xff01, 0xff60],
	[0xffe0, 0xffe6],
] as const;

const controlRanges = [
	[0x00, 0x1f],
	[0x7f, 0x9f],
	[0x2028, 0x2029],
] as const;

/** Kind of each UTF-16 unit: `unsure`, `narrow`, `wide` or `control`. */
export const kinds = new Uint8Array(0x10000);
for (const [first, last] of narrowRanges) kinds.fill(narrow, first, last + 1);
for (const [first, last] of wideRanges) kinds.fill(wide, first, last + 1);
for (const [first, last] of controlRanges) kinds.fill(control, first, last + 1);

/**
 * Columns of a text in which every character is sure, `undefined` for any other text. Says what string-width says, without
 * its tables, whose making takes longer than all else before the first frame.
 */
export function sureWidth(text: string): number | undefined {
	let width = 0;
	for (let index = 0; index < text.length; index++) {
		const kind = kinds[text.charCodeAt(index)]!;
		if (kind === unsure || kind === control) return undefined;
		width += kind;
	}
	return width;
}
