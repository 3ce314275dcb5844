import {remarksOn} from '../../../decisions/remarks.ts';
import type {StoredArticle} from '../../../model/listing.ts';
import type {Span} from '../../../model/span.ts';
import {wrap} from '../../drawing/wrap.ts';
import {estimateLines} from '../dating/estimate-lines.ts';
import type {AppState} from '../state.ts';
import {remarkLines} from './remark-lines.ts';

/** Longer lines are hard to follow with the eye. */
const longestLine = 84;
const margin = 2;

/** An article broken into the lines of a reader of one width. */
export interface ReaderText {
	columns: number;
	title: string;
	titleLines: Span[];
	/** Below who wrote it: what is guessed of its date; star, tags and note of the reader. */
	remarks: string[];
	/** Lines of the body, offsets into the text; `null` is a blank line that the text does not have. */
	body: (Span | null)[];
	words: number;
	characters: number;
	/** Lines before the body: title, who wrote it, what is said of it, a blank one. */
	headerLines: number;
	totalLines: number;
}

const cache = new WeakMap<StoredArticle, Map<string, ReaderText>>();

/**
 * The article as lines, remembered for each width and what is said of it: moving through an article must not wrap it
 * again.
 */
export function readerText(
	stored: StoredArticle,
	paneColumns: number,
	{decided, linear}: Pick<AppState, 'decided' | 'linear'>,
): ReaderText {
	const columns = Math.max(10, Math.min(longestLine, paneColumns - margin));
	const remarks = remarksOn(decided, stored.article.id);
	const key = `${columns} ${linear} ${remarks.isStarred} ${remarks.tags.join()} ${remarks.note}`;
	const known = cache.get(stored) ?? new Map<string, ReaderText>();
	cache.set(stored, known);
	const text =
		known.get(key) ??
		layOut(stored, columns, [...estimateLines(stored, columns), ...remarkLines(remarks, columns, linear)]);
	known.set(key, text);
	return text;
}

function layOut({article}: StoredArticle, columns: number, remarks: string[]): ReaderText {
	const title = article.title ?? fileName(article.path) ?? 'Untitled';
	const titleLines = wrap(title, columns);
	const lines = wrap(article.text, columns);
	const body = article.text.includes('\n\n') ? lines : separated(article.text, lines);
	const headerLines = titleLines.length + 1 + remarks.length + 1;
	const words = article.text.match(/\S+/g)?.length ?? 0;
	return {
		columns,
		title,
		titleLines,
		remarks,
		words,
		characters: article.text.length,
		body,
		headerLines,
		totalLines: headerLines + body.length,
	};
}

const fileName = (path: string | null) => path?.split('/').at(-1);

/** Paragraphs that only a line break parts get a blank line between them. */
function separated(text: string, lines: Span[]): (Span | null)[] {
	const body: (Span | null)[] = [];
	for (const [index, span] of lines.entries()) {
		body.push(span);
		if (index < lines.length - 1 && text.slice(span.end, lines[index + 1]!.start).includes('\n')) body.push(null);
	}
	return body;
}

/** The line of the reader on which an offset of the text stands. */
export function lineOf(text: ReaderText, offset: number): number {
	let low = 0;
	let high = text.body.length - 1;
	let found = 0;
	while (low <= high) {
		const middle = (low + high) >> 1;
		let at = middle;
		while (at > low && text.body[at] === null) at--;
		const span = text.body[at];
		if (span === null || span === undefined || span.start <= offset) {
			found = at;
			low = middle + 1;
		} else {
			high = at - 1;
		}
	}
	return text.headerLines + found;
}
