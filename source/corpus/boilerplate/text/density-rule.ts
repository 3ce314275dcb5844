import {type Block, type BlockRule, cut} from '../block.ts';
import {isProse, wordCount} from '../prose.ts';
import {menuWords} from './menu-words.ts';

/** Words of a paragraph that count for it: a long one says no more than that it is one. */
const mostWords = 60;
/** What a line that is no paragraph counts against the stretch that it stands in, in words. */
const costOfLine = 6;
/** Fewer lines than this are a title with what hangs on it, or a signature, and no menu. */
const fewestLines = 8;
/** A list of names or results has none of the words of menus; a menu has several. */
const fewestMenuWords = 3;
/** Lines right above the text that may be its title, byline and date. */
const headerLines = 8;

/**
 * Cuts the menus above and below a text that was copied with the whole page, by the density of its lines. The text is
 * the stretch whose paragraphs outweigh the short lines between them the most:
 *
 *     Home                                   −6
 *     World                                  −6
 *     Paper of the year, twice, says jury.   +7
 *     Sports                                 −6
 *     Port sold                              −6
 *     The council sold the port on …        +40  ┐
 *     A short crosshead                      −6  │ the text
 *     Nobody had expected …                 +35  ┘
 *     About us                               −6
 *     Contact                                −6
 *
 * It is found in one pass, as the slice of largest sum. What is outside may still be the article's: a list of results
 * under it, a paragraph between two tables. So a side is cut only where it shows by its words that it is a menu, from the
 * first such word on, and not where two paragraphs stand together in it: better a menu too many than a sentence too few.
 */
export const densityRule: BlockRule = {
	name: 'density',
	apply(blocks) {
		const [start, end] = densestStretch(blocks);
		if (end === 0) return;
		const above = blocks.slice(0, start);
		const below = blocks.slice(end);
		const lastOfMenu = above.findLastIndex(isMenuWord);
		if (isMenu(above))
			for (const block of above.slice(0, Math.max(lastOfMenu + 1, start - headerLines))) cut(block, 'navigation');
		if (isMenu(below)) for (const block of below.slice(below.findIndex(isTelling))) cut(block, 'page footer');
	},
};

/** Indexes of the densest stretch, half-open; `[0, 0]` where there is no paragraph. */
function densestStretch(blocks: readonly Block[]): [start: number, end: number] {
	let best = 0;
	let stretch: [number, number] = [0, 0];
	let sum = 0;
	let start = 0;
	for (const [index, block] of blocks.entries()) {
		if (sum <= 0) {
			sum = 0;
			start = index;
		}
		sum += block.reason === null && isProse(block) ? Math.min(mostWords, wordCount(block.text)) : -costOfLine;
		if (sum > best) {
			best = sum;
			stretch = [start, index + 1];
		}
	}
	return stretch;
}

/** Whether a block has been found to be furniture, or is a word of menus. */
function isTelling(block: Block): boolean {
	return block.reason !== null || isMenuWord(block);
}

function isMenuWord({text}: Block): boolean {
	return text.length < 40 && menuWords.test(text);
}

/** Many short lines, words of menus among them, and no two paragraphs together. */
function isMenu(blocks: readonly Block[]): boolean {
	let lines = 0;
	let telling = 0;
	let run = 0;
	for (const block of blocks) {
		const prose = block.reason === null && isProse(block);
		run = prose ? run + 1 : 0;
		if (run === 2) return false;
		if (!prose) lines++;
		if (isTelling(block)) telling++;
	}
	return lines >= fewestLines && telling >= fewestMenuWords;
}
