import {flat} from '../../drawing/excerpt.ts';
import {blankLine, type Line, line, type Segment, spread} from '../../drawing/line.ts';
import type {Glyphs} from '../../drawing/theme.ts';
import {ellipsize} from '../../drawing/width.ts';
import {compareLayout} from '../../state/compare/layout.ts';
import {kindHeadings, selectedRow} from '../../state/compare/rows.ts';
import type {CompareState} from '../../state/compare/state.ts';
import type {AppState} from '../../state/state.ts';
import {detailLines} from './details.ts';
import {headLine, matrixLines} from './matrix.ts';

/** Claims × outlets, and under them who says the selected one in which words. Exactly as many lines as there are rows. */
export function comparePage(state: AppState, columns: number, rows: number, glyphs: Glyphs): Line[] {
	const compare = state.compare!;
	const title = titleLine(state, compare, columns, glyphs);
	if (compare.compared === null) return [title, blankLine, line({text: ' Comparing…', style: 'dim'})];
	if (selectedRow(compare) === null) return [title, blankLine, line({text: ` ${emptyText(compare)}`, style: 'dim'})];
	const layout = compareLayout(state);
	const matrix = matrixLines(state, compare, columns, glyphs);
	const filler = Array.from({length: Math.max(0, layout.rows - matrix.length)}, () => blankLine);
	const head = [title, headLine(state, compare, glyphs)];
	return [...head, ...matrix, ...filler, ...detailLines(state, compare, columns, glyphs)].slice(0, rows);
}

/** Columns of the title that stands for a story. */
const longestTitle = 36;

function titleLine(state: AppState, compare: CompareState, columns: number, glyphs: Glyphs): Line {
	const {compared, kind} = compare;
	const about =
		compared === null
			? []
			: [countText(compared.articles, 'article'), countText(compared.matrix.outlets.length, 'outlet')];
	const only = kind === null ? [] : [kindHeadings[kind].toLowerCase()];
	const left = compared !== null && compared.leftOut > 0 ? [`${compared.leftOut} left out`] : [];
	const parts = [subjectText(state, compare), ...about, ...left, ...only].join(glyphs.separator);
	const marked: Segment[] = compare.marked.size === 0 ? [] : [{text: `${compare.marked.size} marked `, style: 'key'}];
	return spread(
		[
			{text: ' Compare', style: 'heading'},
			{text: `${glyphs.separator}${parts}`, style: 'dim'},
		],
		marked,
		columns,
		glyphs.ellipsis,
	);
}

function subjectText({search, list}: AppState, {subject}: CompareState): string {
	switch (subject.of) {
		case 'article': {
			const title = list.rows.get(subject.article)?.title;
			return title === undefined ? 'one story' : `the story of “${ellipsize(flat(title), longestTitle)}”`;
		}
		case 'articles':
			return 'marked articles';
		case 'found':
			return `found by “${flat(search.text)}”`;
		case 'claim':
			return 'one claim';
		case 'all':
			return 'all articles';
	}
}

const countText = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

function emptyText({kind, compared}: CompareState): string {
	if (kind !== null) return `None: ${kindHeadings[kind].toLowerCase()}. f shows the others.`;
	return compared!.articles < 2
		? 'There is nothing to compare it with.'
		: 'They have no claims in common, and none alone.';
}
