import type {TextHeader} from '../../metadata/evidence.ts';
import {sameWords} from '../../words.ts';
import {type Block, cut} from '../block.ts';
import {saysUpdated} from '../date-line.ts';
import {endsSentence, isProse, wordCount} from '../prose.ts';
import {readCredits} from './credit-line.ts';

const longestHeadline = 200;

/**
 * Takes title, byline and date from the lines above the first paragraph, and gives them a reason to be cut. Runs after
 * the rules for lines, so that what is left there is the article's own. A line that ends as a sentence does is text and
 * stays; a first line is the title only where running text follows.
 */
export function takeHeader(blocks: readonly Block[], givenTitle: string | null): TextHeader {
	const header: TextHeader = {title: null, bylines: [], dates: [], updates: [], outlet: null, address: null};
	const firstProse = blocks.findIndex(block => block.reason === null && isProse(block));
	if (firstProse === -1) return header;
	const above = blocks.slice(0, firstProse);
	let title: string | null = givenTitle;
	for (const [index, block] of above.entries()) {
		header.address ??= addressIn(block.text);
		if (block.reason !== null) continue;
		if (title !== null && isTitle(block.text, title)) cut(block, 'title');
		else if (takeCredits(block, header)) continue;
		else if (title === null && isHeadline(block)) {
			title = block.text;
			cut(block, 'title');
		} else if (isCaption(block, above[index - 1], blocks[index + 1])) cut(block, 'caption');
	}
	// A summary may stand above the byline.
	for (const block of blocks.slice(firstProse + 1, firstProse + 4)) takeCredits(block, header);
	header.title = givenTitle === null ? title : null;
	return header;
}

/** Cuts a line of credits and keeps what it says; false where it is none. */
function takeCredits(block: Block, header: TextHeader): boolean {
	const credits = block.reason === null ? readCredits(block.text) : null;
	if (!credits) return false;
	header.bylines.push(...credits.bylines);
	header.outlet ??= credits.outlet;
	(saysUpdated.test(block.text) ? header.updates : header.dates).push(...credits.dates);
	cut(block, credits.bylines.length > 0 ? 'byline' : credits.dates.length > 0 ? 'date line' : 'outlet');
	return true;
}

/** The title again, whole or up to its colon or dash. */
function isTitle(line: string, title: string): boolean {
	return sameWords(line, title) || (title.startsWith(line) && /^\s*[:–—|-]/.test(title.slice(line.length)));
}

/** The address that a line is, maybe with "Source:" before it: where the text was copied from. */
function addressIn(line: string): string | null {
	return /^(?:(?:source|url|link|from)\s*:?\s*)?(https?:\/\/[\w.-]+\/\S*)/i.exec(line)?.[1] ?? null;
}

function isHeadline({text}: Block): boolean {
	// "GENEVA (AP) --" and "GENEVA, Feb. 8 — Talks resumed" begin the text.
	if (/[—–-]\s*$|^https?:|^[\p{Lu}\s,.]{4,40}(?:\([\p{L}\s]{2,20}\)\s*)?[—–-]/u.test(text) || /^\p{Ll}/u.test(text))
		return false;
	const words = wordCount(text);
	if (words < 3 || words > 30 || text.length > longestHeadline) return false;
	// "?" and "!" end headlines too, and so does an abbreviation or a quotation mark.
	return !endsSentence(text) || /[^.!?\s]["'”’»]$|[?!？！]$|\b(?:\p{Lu}\.){2,}$/u.test(text);
}

/** A few words that hang on a line of furniture, with a gap before the text: what a picture is called. */
function isCaption(block: Block, before: Block | undefined, after: Block | undefined): boolean {
	const hangs = before !== undefined && before.reason !== null && before.reason !== 'title' && !block.apart;
	return hangs && after?.apart === true && wordCount(block.text) <= 8 && !endsSentence(block.text);
}
