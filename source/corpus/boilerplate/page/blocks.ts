import type {Block, BlockKind} from '../block.ts';
import {containerReason, hasWordsBeside} from './containers.ts';
import {type DomElement, type DomNode, inline, isElement, textNode} from './dom.ts';

const unseen = new Set(
	'SCRIPT STYLE NOSCRIPT TEMPLATE SVG BUTTON SELECT TEXTAREA INPUT IFRAME OBJECT EMBED VIDEO AUDIO CANVAS MAP HEAD'.split(
		' ',
	),
);
const cells = new Set(['TD', 'TH']);
const kinds: Record<string, BlockKind> = {
	LI: 'item',
	DT: 'item',
	DD: 'item',
	TR: 'row',
	H1: 'heading',
	H2: 'heading',
	H3: 'heading',
	H4: 'heading',
	H5: 'heading',
	H6: 'heading',
};

/** Old pages wrap their whole text into an inline element: nothing that holds more of the text is a pop-up. */
const largestPopUp = 0.1;

/** Where in the tree the walk is. */
interface Place {
	kind: BlockKind;
	link: boolean;
	reason: string | null;
	/** Where empty lines count. */
	preformatted: boolean;
	/** Inside an inline element with words beside it: a block there is a pop-up, which interrupts the sentence. */
	sentence: boolean;
}

/**
 * The blocks of a part of a page, in reading order: text between two edges of block elements, or two `<br>`. Those in
 * containers that are furniture by their names have that as their reason. Recursive: only for trees of tame depth.
 */
export function blocksOf(root: DomElement): Block[] {
	const blocks: Block[] = [];
	const length = root.textContent?.length ?? 0;
	let text = '';
	let linked = 0;
	let apart = true;

	const flush = (place: Place, edge: boolean) => {
		const line = text.replace(/\s+/g, ' ').trim();
		if (line !== '') {
			blocks.push({
				text: line,
				kind: place.kind,
				linked: Math.min(1, linked / line.length),
				apart,
				reason: place.reason,
			});
			apart = false;
		}
		apart ||= edge;
		text = '';
		linked = 0;
	};

	const walk = (node: DomNode, place: Place) => {
		if (node.nodeType === textNode) {
			const written = node.textContent ?? '';
			if (place.preformatted) {
				for (const [index, paragraph] of written.split(/\n\s*\n/).entries()) {
					if (index > 0) flush(place, true);
					text += paragraph;
				}
			} else text += written;
			if (place.link) linked += written.replace(/\s+/g, ' ').trim().length;
			return;
		}
		if (!isElement(node) || unseen.has(node.tagName)) return;
		const tag = node.tagName;
		if (place.sentence && !inline.has(tag) && tag !== 'BR') {
			const aside = node.textContent ?? '';
			if (aside.length < length * largestPopUp) {
				blocks.push({text: aside, kind: 'paragraph', linked: 0, apart: true, reason: place.reason ?? 'pop-up'});
				return;
			}
		}
		if (tag === 'BR') return flush(place, false);
		const reason = place.reason ?? containerReason(node, length);
		const isBlock = !inline.has(tag) || reason !== place.reason;
		const inner: Place = {
			kind: kinds[tag] ?? place.kind,
			link: place.link || tag === 'A',
			reason,
			preformatted: place.preformatted || tag === 'PRE',
			sentence: inline.has(tag) && !cells.has(tag) && (place.sentence || hasWordsBeside(node)),
		};
		if (isBlock) flush(place, true);
		for (const child of node.childNodes) walk(child, inner);
		if (isBlock) flush(inner, true);
		else if (cells.has(tag)) text += ' ';
	};

	const start: Place = {kind: 'paragraph', link: false, reason: null, preformatted: false, sentence: false};
	walk(root, start);
	flush(start, true);
	return blocks;
}
