import type {CutPiece} from '../../../model/article.ts';
import {leadingFields} from '../../field-lines.ts';
import type {TextHeader} from '../../metadata/evidence.ts';
import {assemble, type Block, type BlockRule, cut} from '../block.ts';
import {endingRule} from '../ending-rule.ts';
import {lineRule} from '../line-rule.ts';
import {sectionRule} from '../section-rule.ts';
import {densityRule} from './density-rule.ts';
import {takeHeader} from './text-header.ts';

export interface TrimmedText {
	text: string;
	cut: CutPiece[];
	header: TextHeader;
}

/** `Title: …`, `Date: …`: read as properties of the article where the text was a file. */
const fieldsRule: BlockRule = {
	name: 'fields',
	apply(blocks) {
		const {lines} = leadingFields(blocks.slice(0, 30).map(block => block.text));
		for (const block of blocks.slice(0, lines)) cut(block, 'properties');
	},
};

/** In the order in which they are applied. */
const rules: readonly BlockRule[] = [fieldsRule, sectionRule, lineRule, densityRule];

/** A tidy plain text without what is not the article; what stands above the text goes to the header. */
export function trimText(tidied: string, title: string | null, authors: readonly string[] = []): TrimmedText {
	const blocks = blocksOfText(tidied);
	const context = {title, authors};
	for (const rule of rules) rule.apply(blocks, context);
	const header = takeHeader(blocks, title);
	endingRule.apply(blocks, {title, authors: [...authors, ...header.bylines]});
	if (header.bylines.length === 0) header.bylines.push(...signatures(blocks));
	return {...assemble(blocks), header};
}

/** The names that stand below the text. */
function signatures(blocks: readonly Block[]): string[] {
	const last = blocks.findLastIndex(block => block.reason === null);
	return blocks
		.slice(last + 1)
		.filter(block => block.reason === 'byline')
		.map(block => block.text);
}

function blocksOfText(text: string): Block[] {
	const blocks: Block[] = [];
	let apart = true;
	for (const line of text.split('\n')) {
		if (line === '') apart = true;
		else {
			blocks.push({text: line, kind: 'paragraph', linked: 0, apart, reason: null});
			apart = false;
		}
	}
	return blocks;
}
