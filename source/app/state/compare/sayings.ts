import type {Difference, Outlet} from '../../../comparison/comparison.ts';
import type {MatrixRow, Saying} from '../../../comparison/matrix/matrix.ts';
import {outletsWith} from '../../../comparison/matrix/outlets-by-stance.ts';
import {type ExcerptLine, excerpt, flat, type StyledSpan} from '../../drawing/excerpt.ts';
import type {StyleName} from '../../drawing/theme.ts';
import {wrap} from '../../drawing/wrap.ts';
import type {Placed} from '../screen/cursor.ts';
import {sayingsOf} from './rows.ts';

/** Lines that a sentence takes at most. */
const longest = 5;
const indent = 4;

/** A line under the matrix. `saying`: which sentence it belongs to; `isFirst` has who says it. */
export type DetailLine =
	| {kind: 'difference'; text: string}
	| {kind: 'who'; saying: number; stance: Saying['stance']; text: string}
	| {kind: 'sentence'; saying: number; line: ExcerptLine<StyleName>}
	| {kind: 'silent'; text: string};

export interface Details {
	lines: DetailLine[];
	/** Where each sentence stands. */
	placed: Placed[];
}

const cache = new WeakMap<MatrixRow, Map<number, Details>>();

/** Who says a row's claim in which words, and who says nothing; remembered for each width. */
export function detailsOf(row: MatrixRow, outlets: readonly Outlet[], columns: number): Details {
	const known = cache.get(row) ?? new Map<number, Details>();
	cache.set(row, known);
	const details = known.get(columns) ?? layOut(row, outlets, columns);
	known.set(columns, details);
	return details;
}

function layOut(row: MatrixRow, outlets: readonly Outlet[], columns: number): Details {
	const lines: DetailLine[] = row.differences.flatMap(difference => differenceLines(difference, columns));
	const placed: Placed[] = [];
	for (const [index, saying] of sayingsOf(row).entries()) {
		const line = lines.length;
		lines.push({kind: 'who', saying: index, stance: saying.stance, text: whoText(saying)});
		lines.push(...sentenceLines(saying, index, columns));
		placed.push({line, height: lines.length - line});
	}
	const silent = outletsWith(row, outlets, 'silent').map(({name}) => flat(name ?? 'an unnamed outlet'));
	if (silent.length > 0) lines.push(...textLines('silent', `not reported by ${listOf(silent)}`, columns));
	return {lines, placed};
}

function differenceLines({label}: Difference, columns: number): DetailLine[] {
	return textLines('difference', label, columns);
}

function textLines(kind: 'difference' | 'silent', text: string, columns: number): DetailLine[] {
	const shown = flat(text);
	return wrap(shown, columns - indent).map(({start, end}) => ({kind, text: shown.slice(start, end)}));
}

/** "Harbour Ledger · 2024-02-09 · Xi Jinping via CCTV · and 2 copies" */
function whoText({outlet, title, published, source, via, copies}: Saying): string {
	const passed = via.length > 0 ? ` via ${via.map(flat).join(', ')}` : '';
	const parts = [
		flat(outlet ?? title),
		published ?? 'undated',
		...(source === null ? [] : [flat(source) + passed]),
		...(copies.length === 0 ? [] : [copies.length === 1 ? 'and a copy' : `and ${copies.length} copies`]),
	];
	return parts.join(' · ');
}

function sentenceLines(saying: Saying, index: number, columns: number): DetailLine[] {
	const {sentence, sentenceStart, span, differing} = saying;
	const inSentence = ({start, end}: {start: number; end: number}) => ({
		start: Math.max(0, start - sentenceStart),
		end: Math.min(sentence.length, end - sentenceStart),
	});
	const marks = differing.map((mark): StyledSpan<StyleName> => ({...inSentence(mark), style: 'match'}));
	const lines = excerpt(sentence, inSentence(differing[0] ?? span), marks, {columns: columns - indent, rows: longest});
	return lines.map(line => ({kind: 'sentence', saying: index, line}));
}

/** Names that nobody reads to the end are counted. */
function listOf(names: readonly string[], most = 12): string {
	return names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
}
