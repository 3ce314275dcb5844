import type {CutPiece} from '../../model/article.ts';

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'row';

/** A line of plain text or a block of a page: what is kept or cut as a whole. */
export interface Block {
	text: string;
	kind: BlockKind;
	/** Share of its characters that are links, 0…1; 0 in plain text. */
	linked: number;
	/** Whether an empty line or the edge of an element sets it apart from the block before. */
	apart: boolean;
	/** Why it is not part of the article, in words for the reader; `null` as long as it is. */
	reason: string | null;
}

/** What the rules may know of the article besides its blocks. */
export interface BlockContext {
	title: string | null;
	authors: readonly string[];
}

/** Gives blocks a reason to be cut. A block that has one keeps it. */
export interface BlockRule {
	name: string;
	apply(blocks: readonly Block[], context: BlockContext): void;
}

/** Says why a block is cut, where nothing has been said before. */
export function cut(block: Block, reason: string): void {
	block.reason ??= reason;
}

/** The kept blocks as a text, and the others as pieces cut out of it, neighbours with one reason as one piece. */
export function assemble(blocks: readonly Block[]): {text: string; cut: CutPiece[]} {
	const pieces: CutPiece[] = [];
	const kept: string[] = [];
	let length = 0;
	/** Whether pieces have been cut since the last kept block: they are held against what comes next. */
	let fresh = false;
	let before: Block | null = null;
	for (const block of blocks) {
		if (block.reason !== null) {
			const last = pieces.at(-1);
			if (fresh && last?.reason === block.reason) last.text += `${block.apart ? '\n\n' : '\n'}${block.text}`;
			else pieces.push({at: length, text: block.text, reason: block.reason});
			fresh = true;
			continue;
		}
		const listed: boolean =
			before !== null && before.kind === block.kind && (block.kind === 'item' || block.kind === 'row');
		const joint = before === null ? '' : listed || (!block.apart && !fresh) ? '\n' : '\n\n';
		for (let last = pieces.length - 1; fresh && last >= 0 && pieces[last]!.at === length; last--)
			pieces[last]!.at += joint.length;
		kept.push(joint, block.text);
		length += joint.length + block.text.length;
		fresh = false;
		before = block;
	}
	return {text: kept.join(''), cut: pieces};
}
