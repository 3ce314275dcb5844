import {Readability} from '@mozilla/readability';
import type {CutPiece} from '../../../model/article.ts';
import {cleanLine, tidy} from '../../clean.ts';
import {decodeEntities} from '../../entities.ts';
import type {PageFacts, TextHeader} from '../../metadata/evidence.ts';
import {jsonLdText} from '../../metadata/json-ld.ts';
import {assemble, type Block} from '../block.ts';
import {fromDate, isDateLine, saysUpdated} from '../date-line.ts';
import {isProse, wordCount} from '../prose.ts';
import {trimText} from '../text/trim-text.ts';
import {blocksOf} from './blocks.ts';
import type {DomDocument, DomElement} from './dom.ts';
import {limited, outside} from './furniture.ts';
import {pageFacts} from './page-facts.ts';
import {pageRules} from './page-rules.ts';
import {prune} from './prune.ts';
import {stripTags} from './strip-tags.ts';
import {tryToParse} from './try-to-parse.ts';

export interface PageReading {
	text: string;
	cut: CutPiece[];
	/** `null` where the page could not be parsed. */
	page: PageFacts | null;
	/** What stands above the text, as far as it is of use. */
	header: TextHeader | null;
}

/** Share of the running text that has to be left when furniture is told by its name alone. */
const trustedShare = 0.4;

/** A page whose JSON-LD has so much more of the text shows it only to those who run its scripts. */
const muchLonger = 3;

const isPage = /<(?:!doctype|html|head|body|title)\b/i;

/** Finds the article on a saved page, or in a fragment of one. Any string will do; it does not throw. */
export function readPage(html: string): PageReading {
	const document = tryToParse(html);
	if (!document) return withoutParser(html);
	const page = pageFacts(document);
	const all = lines(bodyOf(document));
	const found = isPage.test(html.slice(0, 4000)) ? findArticle(document) : null;
	const blocks = found && found.length > 0 ? found : all.map(block => ({...block}));
	distrustNames(blocks);
	const context = {title: page.heading ?? page.meta.get('og:title') ?? page.title, authors: page.bylines};
	for (const rule of pageRules) rule.apply(blocks, context);
	const {text, cut} = assemble(blocks);
	const inData = jsonLdText(page, 'articleBody');
	if (inData !== null && inData.length > text.length * muchLonger) {
		return {...trimText(tidy(decodeEntities(inData)), context.title), page};
	}
	return {text, cut: limited([...cut, ...outside(all, blocks, text.length)]), page, header: headerOf(blocks)};
}

/** All the words of a page, nothing cut. */
export function wholePage(html: string): {text: string; page: PageFacts | null} {
	const document = tryToParse(html);
	if (!document) return {text: stripTags(prune(html).html), page: null};
	const blocks = blocksOf(bodyOf(document));
	return {text: assemble(blocks.map(block => ({...block, reason: null}))).text, page: pageFacts(document)};
}

function withoutParser(html: string): PageReading {
	const {text, cut, header} = trimText(tidy(stripTags(prune(html).html)), null);
	return {text, cut: limited(cut), page: null, header};
}

/** A page may do without `<body>`: the parser then leaves it empty. */
function bodyOf(document: DomDocument): DomElement {
	const {body, documentElement} = document;
	return (body && body.firstChild !== null ? body : documentElement) ?? document;
}

/** The dates that stand above the first paragraph. */
function headerOf(blocks: readonly Block[]): TextHeader {
	const first = blocks.findIndex(block => block.reason === null);
	const above = blocks.slice(0, Math.max(0, first)).filter(block => isDateLine(block.text));
	const [updates, dates] = [above.filter(isUpdate), above.filter(block => !isUpdate(block))].map(some =>
		some.map(block => fromDate(block.text)!),
	) as [string[], string[]];
	return {title: null, bylines: [], dates, updates, outlet: null, address: null};
}

const isUpdate = (block: Block) => saysUpdated.test(block.text);

function lines(element: DomElement): Block[] {
	return blocksOf(element)
		.map(block => ({...block, text: cleanLine(block.text)}))
		.filter(block => block.text !== '');
}

/** The part of a page that holds the article; `null` where there is none. Takes the document apart. */
function findArticle(document: DomDocument): Block[] | null {
	try {
		const options = {serializer: (node: unknown) => node, keepClasses: true};
		const article = new Readability<unknown>(document as never, options).parse();
		return article ? lines(article.content as DomElement) : null;
	} catch {
		return null;
	}
}

/**
 * Gives back what the names of containers took, where they took most of the running text: then this site calls its
 * article what others call their furniture.
 */
function distrustNames(blocks: readonly Block[]): void {
	const words = (some: readonly Block[]) => some.reduce((sum, block) => sum + wordCount(block.text), 0);
	const prose = blocks.filter(isProse);
	const kept = prose.filter(block => block.reason === null);
	if (words(kept) < words(prose) * trustedShare) for (const block of blocks) block.reason = null;
}
