import {Readability} from '@mozilla/readability';
import type {CutPiece} from '../../../model/article.ts';
import {cleanLine, tidy} from '../../clean.ts';
import type {PageFacts} from '../../metadata/evidence.ts';
import {assemble, type Block} from '../block.ts';
import {blocksOf} from './blocks.ts';
import {type DomElement, parsePage} from './dom.ts';
import {pageFacts} from './page-facts.ts';
import {pageRules} from './page-rules.ts';

export interface PageReading {
	text: string;
	cut: CutPiece[];
	page: PageFacts | null;
}

export function readPage(html: string): PageReading {
	const document = parsePage(html);
	const page = pageFacts(document);
	const article = new Readability<unknown>(document as never, {serializer: node => node, keepClasses: true}).parse();
	if (!article) return {text: '', cut: [], page};
	const blocks: Block[] = blocksOf(article.content as DomElement)
		.map(block => ({...block, text: cleanLine(block.text)}))
		.filter(block => block.text !== '');
	const context = {
		title: page.heading ?? page.meta.get('og:title') ?? page.title,
		authors: page.bylines,
		description: page.meta.get('og:description') ?? page.meta.get('description') ?? null,
	};
	for (const rule of pageRules) rule.apply(blocks, context);
	const {text, cut} = assemble(blocks);
	return {text: tidy(text), cut, page};
}

export function wholePage(html: string): {text: string; page: PageFacts | null} {
	const document = parsePage(html);
	return {text: document.body?.textContent ?? '', page: pageFacts(document)};
}
