import {sameWords} from '../words.ts';
import {type Block, type BlockRule, cut} from './block.ts';
import {isDateLine} from './date-line.ts';
import {lineCues} from './line-cues.ts';
import {endsInEllipsis, endsSentence, isProse, wordCount} from './prose.ts';
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
 * or a date follows, or headline and paragraph take turns to the end.
 */
export const sectionRule: BlockRule = {
	name: 'sections',
	apply(blocks) {
		const cues = blocks.map(cueOf);
		const nextCue = indexesOfNext(cues);
		let proseBefore = 0;
		for (let index = 0; index < blocks.length; index++) {
			const block = blocks[index]!;
			const cue = cues[index];
			if (!cue) {
				if (block.reason === null && isProse(block)) proseBefore++;
				continue;
			}
			if (proseBefore === 0) continue;
			const end = nextCue[index]!;
			if (cue.kind === 'comments') {
				if (proseBefore < 2 || isInShareBar(blocks, index)) continue;
				for (const rest of blocks.slice(index)) cut(rest, 'comments');
				return;
			}
			const last =
				cue.kind === 'list' ? endOfCards(blocks, index + 1, end) : endOfTail(blocks, index + 1, end, cue.kind);
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

/** For each place, the index of the next cue after it, or of the end. */
function indexesOfNext(cues: readonly unknown[]): Int32Array {
	const next = new Int32Array(cues.length);
	let found = cues.length;
	for (let index = cues.length - 1; index >= 0; index--) {
		next[index] = found;
		if (cues[index]) found = index;
	}
	return next;
}

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
	const turns = takeTurns(blocks.slice(start, limit));
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
		const dated = after !== undefined && isDateLine(after.text);
		const shown = twice || dated || endsInEllipsis(teaser.text) || turns;
		if (!shown) return at;
		at++;
	}
	return at;
}

/** Whether all of it is headline, short paragraph, headline, short paragraph …, three times at least. */
function takeTurns(blocks: readonly Block[]): boolean {
	if (blocks.length < 6 || blocks.length > 60) return false;
	return blocks.every((block, index) => (index % 2 === 0 ? isHeadline(block) && !isProse(block) : isProse(block)));
}

/** Where the tail that begins at `start` ends: `limit`, or `start` where running text goes on. */
function endOfTail(blocks: readonly Block[], start: number, limit: number, kind: SectionKind): number {
	const longestRun = kind === 'author' ? 3 : 1;
	let run = 0;
	for (const block of blocks.slice(start, limit)) {
		run = isProse(block) && !isFurniture(block) && !endsInEllipsis(block.text) ? run + 1 : 0;
		if (run > longestRun) return start;
	}
	return limit;
}
