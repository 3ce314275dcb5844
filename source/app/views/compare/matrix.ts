import type {Outlet} from '../../../comparison/comparison.ts';
import type {MatrixRow, Stance} from '../../../comparison/matrix/matrix.ts';
import {flat} from '../../drawing/excerpt.ts';
import {type Line, line, type Segment, spread} from '../../drawing/line.ts';
import type {Glyphs, StyleName} from '../../drawing/theme.ts';
import {ellipsize, pad} from '../../drawing/width.ts';
import {compareLayout, countColumns, letterOf, narrowCell} from '../../state/compare/layout.ts';
import {placedRows, shownRows} from '../../state/compare/rows.ts';
import type {CompareState} from '../../state/compare/state.ts';
import type {AppState} from '../../state/state.ts';

const stanceStyles: Record<Stance, StyleName> = {says: 'place', otherwise: 'warning', silent: 'dim'};

/** Over the columns: names of outlets where they fit, else letters that the sentences below explain. */
export function headLine(state: AppState, {compared}: CompareState, glyphs: Glyphs): Line {
	const {cell, cells, claim} = compareLayout(state);
	const {outlets} = compared!.matrix;
	if (state.linear) return line('Each claim, and how many outlets say it.');
	const heads = outlets.slice(0, cells).map(({name}, index) => headText(name, index, cell, glyphs));
	const hidden = outlets.length > cells ? `+${outlets.length - cells}` : '';
	return {
		segments: [
			...spread([{text: ` ${legend(glyphs)}`, style: 'dim'}], [], claim, glyphs.ellipsis).segments,
			...heads.map((text): Segment => ({text, style: 'heading'})),
			{text: pad(hidden, countColumns), style: 'dim'},
		],
	};
}

const legend = ({says, otherwise, silent}: Glyphs) => `${says} says it  ${otherwise} says otherwise  ${silent} silent`;

function headText(name: Outlet['name'], index: number, cell: number, glyphs: Glyphs): string {
	const text = cell > narrowCell ? ellipsize(flat(name ?? '?'), cell - 1, glyphs.ellipsis) : letterOf(index);
	return pad(text, cell);
}

/** The rows that are on the screen, under the headings of their kinds. */
export function matrixLines(state: AppState, compare: CompareState, columns: number, glyphs: Glyphs): Line[] {
	const items = shownRows(compare);
	const {rows} = placedRows(compare);
	return rows
		.slice(compare.top, compare.top + compareLayout(state).rows)
		.map(row =>
			'heading' in row
				? spread([{text: ` ${row.heading}`, style: 'heading'}], [{text: `${row.note} `, style: 'dim'}], columns)
				: rowLine(state, compare, items[row.item]!, row.item, glyphs),
		);
}

function rowLine(state: AppState, compare: CompareState, row: MatrixRow, index: number, glyphs: Glyphs): Line {
	const isSelected = index === compare.selected;
	const style: StyleName = compare.saying === null ? 'selected' : 'selectedElsewhere';
	const over = isSelected ? {style} : {};
	const sign = `${isSelected ? glyphs.pointer : ' '}${compare.marked.has(index) ? '+' : ' '}`;
	const {says, otherwise, silent} = row.counts;
	if (state.linear) {
		const counts = `: ${says} say it, ${otherwise} say otherwise, ${silent} silent.`;
		return line(sign, ellipsize(claimText(row), state.columns - sign.length - counts.length, glyphs.ellipsis), counts);
	}
	const {cell, cells, claim} = compareLayout(state);
	const text = ellipsize(claimText(row), claim - 3, glyphs.ellipsis);
	const signs = row.cells.slice(0, cells).map(({stance}): Segment => {
		return {text: pad(glyphs[stance], cell), style: stanceStyles[stance]};
	});
	const count = `${says + otherwise}/${says + otherwise + silent}`.padStart(countColumns - 1);
	return {segments: [...spread([{text: sign}, {text}], [], claim).segments, ...signs, {text: count}], ...over};
}

/** In what they differ; else the words that make the claim, from the sentence that puts it most plainly. */
function claimText({kind, differences, plainest: {sentence, sentenceStart, span}}: MatrixRow): string {
	const [first, ...others] = differences;
	if (kind === 'differing' && first !== undefined) {
		const text = flat(first.label).replace(/^Possible difference in /, '');
		return others.length === 0 ? text : `${text} (and ${others.length} more)`;
	}
	const words = sentence.slice(Math.max(0, span.start - sentenceStart), Math.max(0, span.end - sentenceStart));
	return flat(words.trim() === '' ? sentence : words).trim();
}
