import type {CutPiece} from '../../../model/article.ts';
import {bare} from '../../words.ts';
import type {Block} from '../block.ts';

/** UTF-16 code units of page furniture that are kept for one article. */
const furnitureLimit = 20_000;

/** What stands on the page outside the article, as pieces before and after it. */
export function outside(all: readonly Block[], inside: readonly Block[], length: number): CutPiece[] {
	const known = new Set(inside.map(block => bare(block.text)));
	const first = all.findIndex(block => known.has(bare(block.text)));
	return all
		.map((block, index) => ({
			at: index < first ? 0 : length,
			text: block.text,
			reason: block.reason ?? 'page furniture',
		}))
		.filter(piece => !known.has(bare(piece.text)));
}

/** The first pieces up to the limit, in the order of the text. */
export function limited(pieces: readonly CutPiece[]): CutPiece[] {
	let room = furnitureLimit;
	const kept: CutPiece[] = [];
	for (const piece of pieces) {
		if (room <= 0) break;
		const text = piece.text.slice(0, room).toWellFormed();
		room -= text.length;
		const last = kept.at(-1);
		if (last && last.reason === piece.reason && last.at === piece.at) last.text += `\n${text}`;
		else kept.push({...piece, text});
	}
	return kept.sort((a, b) => a.at - b.at);
}
