import {Readability} from '@mozilla/readability';
import type {CutPiece} from '../../../model/article.ts';
import {tidy} from '../../clean.ts';
import type {PageFacts} from '../../metadata/evidence.ts';
import {parsePage} from './dom.ts';
import {pageFacts} from './page-facts.ts';

export interface PageReading {
	text: string;
	cut: CutPiece[];
	page: PageFacts | null;
}

export function readPage(html: string): PageReading {
	const document = parsePage(html);
	const page = pageFacts(document);
	const article = new Readability(document).parse();
	return {text: tidy(article?.textContent ?? ''), cut: [], page};
}

export function wholePage(html: string): {text: string; page: PageFacts | null} {
	const document = parsePage(html);
	return {text: document.body?.textContent ?? '', page: pageFacts(document)};
}
