import {bare, sameWords} from '../../words.ts';
import {type Block, type BlockRule, cut} from '../block.ts';
import {endingRule} from '../ending-rule.ts';
import {lineRule} from '../line-rule.ts';
import {endsSentence, isProse, wordCount} from '../prose.ts';
import {sectionRule} from '../section-rule.ts';

const open = (block: Block) => block.reason === null;

/** What stands above the first paragraph: title, summary, byline, date, navigation. */
const topRule: BlockRule = {
	name: 'top',
	apply(blocks, {title, authors}) {
		const first = blocks.findIndex(block => open(block) && isProse(block));
		for (const block of blocks.slice(0, Math.max(first, 0))) {
			if (!open(block)) continue;
			if (title && sameWords(title, block.text)) cut(block, 'title');
			else if (authors.some(author => sameWords(author, block.text))) cut(block, 'byline');
			else if (block.linked > 0.5 || (wordCount(block.text) < 4 && block.kind === 'paragraph'))
				cut(block, 'page header');
		}
	},
};

/** A paragraph that is one link, between paragraphs that are none. */
const linkRule: BlockRule = {
	name: 'links',
	apply(blocks) {
		for (const block of blocks) {
			if (!open(block) || block.linked < 0.9) continue;
			if (block.kind === 'paragraph' || block.kind === 'heading' || !endsSentence(block.text))
				cut(block, 'link to more');
		}
	},
};

/** What follows the last paragraph. */
const bottomRule: BlockRule = {
	name: 'bottom',
	apply(blocks) {
		const last = blocks.findLastIndex(block => open(block) && isProse(block));
		for (const block of blocks.slice(last + 1)) {
			if (open(block) && (block.linked > 0.3 || block.kind === 'heading')) cut(block, 'page footer');
		}
	},
};

const repeated: BlockRule = {
	name: 'repeated',
	apply(blocks) {
		const seen = new Set<string>();
		for (const block of blocks) {
			if (!open(block) || !isProse(block)) continue;
			const words = bare(block.text);
			if (words.length > 80 && seen.has(words)) cut(block, 'repeated');
			seen.add(words);
		}
	},
};

/** In the order in which they are applied. */
export const pageRules: readonly BlockRule[] = [
	sectionRule,
	lineRule,
	linkRule,
	topRule,
	bottomRule,
	endingRule,
	repeated,
];
