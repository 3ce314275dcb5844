import type {Article} from '../../model/article.ts';
import type {Span} from '../../model/span.ts';
import {flat, type StyledSpan} from '../drawing/excerpt.ts';
import {type Line, line, marked, type Segment, spread} from '../drawing/line.ts';
import type {Glyphs, StyleName} from '../drawing/theme.ts';
import {type CutLine, isSpan} from '../state/reader/cut-lines.ts';
import {marksWithin, nameMarks} from '../state/reader/name-marks.ts';
import {type ReaderText, readerText} from '../state/reader/reader-text.ts';
import type {AppState} from '../state/state.ts';

/** The pane of one article: where and when, how far, and its text with what was found or jumped to. */
export function readerLines(state: AppState, columns: number, rows: number, glyphs: Glyphs): Line[] {
	const {stored, top} = state.reader;
	const style: StyleName = state.focus === 'reader' ? 'heading' : 'dim';
	if (stored === null) return [line({text: ' Reader', style})];
	const text = readerText(stored, columns, state);
	const shown = rows - 1;
	const {outlet} = stored.article;
	const where = [outlet ?? 'Unknown outlet', publishedText(stored.article)].map(flat).join(glyphs.separator);
	const title = spread(
		[{text: state.linear ? `Reader: ${where}` : ` ${where}`, style}],
		[{text: `${howFar(top, shown, text.totalLines)} `, style: 'dim'}],
		columns,
		glyphs.ellipsis,
	);
	const lines = [title];
	for (let index = top; index < Math.min(top + shown, text.totalLines); index++)
		lines.push(contentLine(state, text, index, glyphs));
	return lines;
}

/** A day that the article does not say itself is told apart. */
function publishedText({published, publishedBasis}: Article): string {
	if (published === null) return 'undated';
	return publishedBasis === 'estimated' || publishedBasis === 'given' ? `${published} (${publishedBasis})` : published;
}

function howFar(top: number, rows: number, total: number): string {
	if (total <= rows) return 'all';
	if (top === 0) return 'top';
	if (top >= total - rows) return 'end';
	return `${Math.round((100 * top) / (total - rows))}%`;
}

function contentLine(state: AppState, text: ReaderText, index: number, glyphs: Glyphs): Line {
	const {stored, matches, target} = state.reader;
	const {article} = stored!;
	const titleLine = text.titleLines[index];
	if (titleLine !== undefined) return line(' ', ...titlePieces(state, text, titleLine));
	const head = text.head[index - text.titleLines.length];
	if (head !== undefined) return line(' ', {text: head.join(glyphs.separator), style: 'dim'});
	const content = index < text.headerLines ? null : text.body[index - text.headerLines]!;
	if (content === null) return line('');
	if (!isSpan(content)) return cutLine(content, glyphs);
	return {segments: [{text: ' '}, ...highlighted(article.text, content, matches, target, nameMarks(state))]};
}

/** A line of the title with what was found in it; a title that stands for none has nothing to find. */
function titlePieces(state: AppState, {title}: ReaderText, {start, end}: Span): Segment[] {
	const {titleMatches, stored} = state.reader;
	const marks = stored?.article.title === null ? [] : titleMatches;
	const inLine = marks.map(mark => ({start: mark.start - start, end: mark.end - start}));
	return marked(flat(title.slice(start, end)), inLine, 'match', 'title');
}

/** What was cut out stands behind a bar, so that it is told from the text without colours, too. */
function cutLine({text, part}: CutLine, glyphs: Glyphs): Line {
	const words = part === 'reason' ? `cut: ${text}` : flat(text);
	return line(' ', {text: `${glyphs.divider} ${words}`, style: part === 'reason' ? 'cue' : 'dim'});
}

/**
 * The line's characters; names, matches of the search and the place that was jumped to told apart. The place wins over a
 * match, and that over a name.
 */
function highlighted(
	text: string,
	span: Span,
	matches: readonly Span[],
	target: Span | null,
	names: readonly StyledSpan<StyleName>[],
): Segment[] {
	const edges = new Set([span.start, span.end]);
	const named = marksWithin(names, span.start, span.end);
	const inside = [
		...named,
		...matches.filter(match => overlaps(match, span)),
		...(target !== null && overlaps(target, span) ? [target] : []),
	];
	for (const {start, end} of inside) {
		edges.add(Math.max(span.start, start));
		edges.add(Math.min(span.end, end));
	}
	const cuts = [...edges].sort((a, b) => a - b);
	return cuts.slice(1).map((end, index) => {
		const piece = {start: cuts[index]!, end};
		const segment: Segment = {text: flat(text.slice(piece.start, piece.end))};
		if (target !== null && overlaps(target, piece)) return {...segment, style: 'target'};
		if (matches.some(match => overlaps(match, piece))) return {...segment, style: 'match'};
		const name = named.find(mark => overlaps(mark, piece));
		return name === undefined ? segment : {...segment, style: name.style};
	});
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
