import {remarksOn} from '../../../decisions/remarks.ts';
import type {StoredArticle} from '../../../model/listing.ts';
import type {Span} from '../../../model/span.ts';
import {wrap} from '../../drawing/wrap.ts';
import {estimateLines} from '../dating/estimate-lines.ts';
import type {AppState} from '../state.ts';
import {type CutLine, isSpan, withCut} from './cut-lines.ts';
import {factLines, type HeadLine, headLines} from './head.ts';
import {remarkLines} from './remark-lines.ts';

/** Longer lines are hard to follow with the eye. */
const longestLine = 84;
const margin = 2;

/** An article broken into the lines of a reader of one width. */
export interface ReaderText {
	columns: number;
	title: string;
	titleLines: Span[];
	/** Below the title: what is known of the article and guessed of its date; star, tags and note of the reader. */
	head: HeadLine[];
	body: BodyLine[];
	/** Lines before the body: title, head, a blank one. */
	headerLines: number;
	totalLines: number;
}

/**
 * A line of the text as offsets into it, one of what was cut out there, or a blank one that the text does not have.
 */
export type BodyLine = Span | CutLine | null;

/** What is shown besides the text. */
export interface ReaderView {
	/** What was cut out of it, where it stood. */
	cut: boolean;
	/** Which rule found what is known of it. */
	facts: boolean;
}

/** What it depends on how an article is laid out. */
type Wanted = Pick<AppState, 'decided' | 'linear'> & {reader: Pick<AppState['reader'], 'view'>};

const cache = new WeakMap<StoredArticle, Map<string, ReaderText>>();

/**
 * The article as lines, remembered for each width, view and what is said of it: moving through an article must not wrap
 * it again.
 */
export function readerText(stored: StoredArticle, paneColumns: number, {decided, linear, reader}: Wanted): ReaderText {
	const {view} = reader;
	const columns = Math.max(10, Math.min(longestLine, paneColumns - margin));
	const remarks = remarksOn(decided, stored.article.id);
	const key = `${columns} ${view.cut} ${view.facts} ${linear} ${remarks.isStarred} ${remarks.tags.join()} ${remarks.note}`;
	const known = cache.get(stored) ?? new Map<string, ReaderText>();
	cache.set(stored, known);
	const said = () => [...estimateLines(stored, columns), ...remarkLines(remarks, columns, linear)];
	const text = known.get(key) ?? layOut(stored, columns, view, said());
	known.set(key, text);
	return text;
}

function layOut(stored: StoredArticle, columns: number, view: ReaderView, remarks: readonly string[]): ReaderText {
	const {article} = stored;
	const title = article.title ?? fileName(article.path) ?? 'Untitled';
	const titleLines = wrap(title, columns);
	const lines = wrap(article.text, columns);
	const spans = article.text.includes('\n\n') ? lines : separated(article.text, lines);
	const body = view.cut ? withCut(spans, article.cut, columns) : spans;
	const head = [...(view.facts ? factLines(stored, columns) : headLines(stored)), ...remarks.map(remark => [remark])];
	const headerLines = titleLines.length + head.length + 1;
	return {
		columns,
		title,
		titleLines,
		head,
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
		while (at > low && !isSpan(text.body[at])) at--;
		const span = text.body[at];
		if (!isSpan(span) || span.start <= offset) {
			found = at;
			low = middle + 1;
		} else {
			high = at - 1;
		}
	}
	return text.headerLines + found;
}
