import {type Block, type BlockRule, cut} from './block.ts';
import {isDateLine} from './date-line.ts';
import {lineCues} from './line-cues.ts';
import {endsInEllipsis, endsSentence, isProse, sameWords, wordCount} from './prose.ts';
import {type SectionKind, sectionCues} from './section-cues.ts';

const shareButton = /^(?:share|tweet|e-?mail|print|save|facebook|twitter|whats-?app|linkedin|copy link)$/i;

/** No cue of a section is longer. */
const longestCue = 320;

/**
 * Cuts the sections that follow an article or stand as a box in its middle: comments, lists of other articles, tags and
 * what goes with them. A box in the middle looks like this, and where it ends is the hard part:
 *
 *     running text                     kept
 *     Other topics                     the cue
 *     A headline                       card: a headline,
 *     One sentence on it.                    its teaser,
 *     April 8, 2025                          its date
 *     running text                     kept: the text goes on where two paragraphs stand without a headline between
 *
 * A lone paragraph after a lone headline might be a teaser or the text going on. It is cut only where the card shows by
 * something else that it is one: its headline stands twice, as a picture's caption does, or the paragraph breaks off,
 * or a date follows.
 */
export const sectionRule: BlockRule = {
	name: 'sections',
	apply(blocks) {
		const cues = blocks.map(cueOf);
		let proseBefore = 0;
		for (let index = 0; index < blocks.length; index++) {
			const block = blocks[index]!;
			const cue = cues[index];
			if (!cue) {
				if (block.reason === null && isProse(block)) proseBefore++;
				continue;
			}
			if (proseBefore === 0) continue;
			const next = cues.findIndex((other, at) => at > index && other);
			const end = next === -1 ? blocks.length : next;
			if (cue.kind === 'comments') {
				if (proseBefore < 2 || isInShareBar(blocks, index)) continue;
				for (const rest of blocks.slice(index)) cut(rest, 'comments');
				return;
			}
			const last = cue.kind === 'list' ? endOfCards(blocks, index + 1, end) : endOfTail(blocks, index + 1, end);
			cut(block, cue.reason);
			if (
				cue.kind === 'list' &&
				index > 0 &&
				last > index + 1 &&
				sameWords(blocks[index - 1]!.text, blocks[index + 1]!.text)
			)
				cut(blocks[index - 1]!, cue.reason);
			const reason = cue.kind === 'list' ? cue.reason : 'page footer';
			for (const inner of blocks.slice(index + 1, last)) cut(inner, reason);
			index = last - 1;
		}
	},
};

function cueOf(block: Block): {kind: SectionKind; reason: string} | null {
	if (block.text.length > longestCue) return null;
	const found = sectionCues.find(([, , pattern]) => pattern.test(block.text));
	return found ? {kind: found[0], reason: found[1]} : null;
}

const isFurniture = (block: Block) =>
	block.reason !== null || lineCues.some(([, pattern]) => block.text.length < 300 && pattern.test(block.text));

/** "Facebook, Twitter, Comments, Print": a row of buttons, above or below the text. */
function isInShareBar(blocks: readonly Block[], index: number): boolean {
	return [blocks[index - 1], blocks[index + 1]].some(block => block && shareButton.test(block.text));
}

/** A line like a headline: some words, no end of a sentence. */
function isHeadline(block: Block): boolean {
	const words = wordCount(block.text);
	return (
		words >= 1 &&
		words <= 30 &&
		(block.linked > 0.6 || block.kind === 'heading' || !endsSentence(block.text)) &&
		!isDateLine(block.text)
	);
}

/** Where the cards that begin at `start` end: the index of the first block that is the article again, or `limit`. */
function endOfCards(blocks: readonly Block[], start: number, limit: number): number {
	let at = start;
	let cards = 0;
	while (at < limit) {
		const block = blocks[at]!;
		if (isFurniture(block) || isDateLine(block.text) || (cards > 0 && endsInEllipsis(block.text))) {
			at++;
			continue;
		}
		if (!isHeadline(block)) return at;
		const teaser = blocks[at + 1];
		const after = blocks[at + 2];
		at++;
		cards++;
		if (!teaser || at >= limit || !isProse(teaser) || isFurniture(teaser)) continue;
		const twice = blocks.slice(Math.max(0, at - 3), at - 1).some(other => sameWords(other.text, block.text));
		const inAList = cards > 1 && (!after || isHeadline(after));
		const shown = twice || endsInEllipsis(teaser.text) || (after && isDateLine(after.text)) || inAList;
		if (!shown) return at;
		at++;
	}
	return at;
}

/** Where the tail that begins at `start` ends: `limit`, or `start` where running text goes on. */
function endOfTail(blocks: readonly Block[], start: number, limit: number): number {
	let run = 0;
	for (const block of blocks.slice(start, limit)) {
		run = isProse(block) && !isFurniture(block) && !endsInEllipsis(block.text) ? run + 1 : 0;
		if (run === 2) return start;
	}
	return limit;
}
