import {type Remarks, remarksOn} from '../../decisions/remarks.ts';
import type {ArticleRow} from '../../model/listing.ts';
import {flat} from '../drawing/excerpt.ts';
import {type Line, line, marked, type Segment, spread} from '../drawing/line.ts';
import {type TextBox, textBox} from '../drawing/text-box.ts';
import type {Glyphs, StyleName} from '../drawing/theme.ts';
import {pad, widthOf} from '../drawing/width.ts';
import {keyOf} from '../state/keys/heard.ts';
import {isMarked} from '../state/marking/marking.ts';
import {layoutOf, listRowHeight} from '../state/screen/layout.ts';
import type {SearchHit} from '../state/search/state.ts';
import type {AppState} from '../state/state.ts';
import {completionLines} from './completion.ts';
import {copiesMark, copiesText} from './copies.ts';
import {articleLine, passageLine as spokenPassage} from './linear.ts';
import {signSegments, tagSegments} from './remarks.ts';

const outletColumns = 15;
const dateColumns = 10;
const countColumns = 4;
/** The bar of the selected row in the table is no longer: a move writes it twice, also over slow lines. */
const longestBar = 40;

const orderNames = {published: 'newest first', outlet: 'by outlet', title: 'by title', path: 'by path'} as const;

/** The pane of articles: a title row or the search box, then one to three lines an article. */
export function listLines(state: AppState, columns: number, rows: number, glyphs: Glyphs): Line[] {
	const body = bodyLines(state, columns, rows - 1, glyphs);
	return [titleLine(state, columns, glyphs), ...overlaid(body, completionLines(state, columns, glyphs))];
}

/** What is chosen from lies over the first rows, and moves none of them. */
const overlaid = (body: Line[], above: Line[]): Line[] => [...above, ...body.slice(above.length)];

function titleLine(state: AppState, columns: number, glyphs: Glyphs): Line {
	const {list, search} = state;
	if (search.editing || search.text !== '') return searchLine(state, columns, glyphs);
	if (state.linear) return line(`Articles: ${list.total ?? 0}, ${orderNames[list.order]}.`);
	const style: StyleName = state.focus === 'list' ? 'heading' : 'dim';
	const count = list.total === null ? '' : ` ${list.total}`;
	const left: Segment[] = [
		{text: ` Articles${count}`, style},
		{text: `${glyphs.separator}${orderNames[list.order]}`, style: 'dim'},
	];
	return spread(left, [{text: headText(state), style: 'dim'}], columns);
}

function searchLine(state: AppState, columns: number, glyphs: Glyphs): Line {
	const style: StyleName = state.search.editing ? 'key' : 'heading';
	const {text} = searchBox(state, columns);
	const box: Segment[] = [{text: searchSign(state), style}, state.search.editing ? {text} : {text, style}];
	return spread(box, [{text: searchCount(state), style: 'dim'}], columns, glyphs.ellipsis);
}

/** Stands before the text that is searched for. */
export const searchSign = ({linear}: AppState) => (linear ? 'Search: ' : ' / ');

export function searchBox(state: AppState, columns: number): TextBox {
	return textBox(state.search, columns - widthOf(searchSign(state)) - widthOf(searchCount(state)) - 1);
}

function searchCount({search, list}: AppState): string {
	const all = `${list.all.length} `;
	if (search.text.trim() === '') return all;
	// As long as the answer is on its way, nobody knows how many there are.
	const isAnswered = search.answered === search.text;
	const found = isAnswered ? `${Math.max(search.total, list.keys.length)}${search.more ? '+' : ''}` : '…';
	const sort = search.sort === 'relevance' ? '' : `by ${search.sort}, `;
	return `${search.notes.length > 0 ? '? ' : ''}${sort}${found} of ${all}`;
}

const isTable = (state: AppState) => layoutOf(state).areas.length === 1;

/** The counts are headed by the keys that show what they count: entities, claims, timeline. */
const countHeads = `${['e', 'c', 't'].map(head => head.padStart(countColumns)).join('')} `;

function headText(state: AppState): string {
	return isTable(state) ? `${pad('outlet', outletColumns)} ${pad('date', dateColumns)}${countHeads}` : countHeads;
}

function countsText({entities, claims, dates}: ArticleRow): string {
	return `${[entities, claims, dates].map(count => String(count).padStart(countColumns)).join('')} `;
}

function bodyLines(state: AppState, columns: number, rows: number, glyphs: Glyphs): Line[] {
	const {list, search} = state;
	if (list.keys.length === 0) return emptyLines(state);
	const height = listRowHeight(state);
	const lines: Line[] = [];
	for (let index = list.top; index < list.keys.length && lines.length + height <= rows; index++) {
		const key = list.keys[index]!;
		const row = list.rows.get(key);
		const selected = index === list.selected;
		const hit = search.hits.get(key);
		if (row !== undefined && state.linear) {
			lines.push(articleLine(state, row, index, columns, glyphs));
			if (height > 1) lines.push(spokenPassage(hit));
		} else if (row === undefined)
			lines.push(...Array.from({length: height}, () => line(selected ? glyphs.pointer : '')));
		else lines.push(...rowLines(state, row, index, columns, glyphs));
	}
	return lines;
}

function emptyLines(state: AppState): Line[] {
	const {list, search, indexing} = state;
	if (search.text.trim() !== '' && search.answered === search.text) {
		return [
			line(''),
			line({text: ` Nothing found. ${keyOf(state, 'leave-search')} shows every article again.`, style: 'dim'}),
		];
	}
	if (search.text.trim() !== '') return [line(''), line({text: ' Searching…', style: 'dim'})];
	if (list.total === null || indexing !== null) return [line(''), line({text: ' Reading the articles…', style: 'dim'})];
	return [line(''), line(' No articles here.')];
}

function rowLines(state: AppState, row: ArticleRow, index: number, columns: number, glyphs: Glyphs): Line[] {
	const selected = index === state.list.selected;
	const hit = state.search.hits.get(row.key);
	const pointer = selected ? glyphs.pointer : ' ';
	const mark: Segment = isMarked(state, index) ? {text: glyphs.marked, style: 'key'} : {text: pointer};
	const remarks = remarksOn(state.decided, row.id);
	const base: StyleName | undefined = remarks.isRead && !selected ? 'dim' : undefined;
	const title = marked(flat(row.title), hit?.titleMarks ?? [], 'match', base);
	const signs = signSegments(remarks, glyphs);
	const style: StyleName = state.focus === 'list' ? 'selected' : 'selectedElsewhere';
	const over = selected ? {style, styleEnd: barColumns(state, columns)} : {};
	const lines: Line[] = isTable(state)
		? [
				{
					...spread(
						[mark, ...title],
						[...tagSegments(remarks, columns / 8, glyphs), ...signs, {text: `${copiesMark(row)}${tableCells(row)}`}],
						columns,
						glyphs.ellipsis,
					),
					...over,
				},
			]
		: [
				{...spread([mark, ...title], signs, columns, glyphs.ellipsis), ...over},
				whenAndWhere(row, remarks, pointer, columns, glyphs),
			];
	if (lines.length < listRowHeight(state)) lines.push(passageLine(hit, pointer, columns, glyphs));
	return lines;
}

/** The bar lies over the title, and over the pointer before it. */
function barColumns(state: AppState, columns: number): number {
	return isTable(state) ? Math.min(longestBar, columns - widthOf(headText(state)) - 1) : columns;
}

function tableCells(row: ArticleRow): string {
	return `${pad(flat(row.outlet ?? ''), outletColumns)} ${pad(row.published ?? '', dateColumns)}${countsText(row)}`;
}

/** Below the title: day and outlet, tags, and the counts under their heads. */
function whenAndWhere(row: ArticleRow, remarks: Remarks, pointer: string, columns: number, glyphs: Glyphs): Line {
	const when = pad(row.published ?? 'undated', dateColumns);
	const where = [flat(row.outlet ?? ''), copiesText(row)].filter(text => text !== '').join(glyphs.separator);
	const counts = countsText(row);
	const tags = tagSegments(remarks, columns / 4, glyphs);
	const tagColumns = tags.reduce((sum, {text}) => sum + widthOf(text), 0);
	const fits = widthOf(`${pointer} ${when}  ${where} ${counts}`) + tagColumns <= columns;
	const left: Segment[] = [
		{text: `${pointer} `},
		{text: `${when}  ${fits ? where : flat(row.outlet ?? '')}`, style: 'dim'},
	];
	const right: Segment = {text: `${fits ? '' : copiesMark(row)}${counts}`, style: 'dim'};
	return spread(left, [...tags, right], columns, glyphs.ellipsis);
}

/** The passage with what was found in it, cut so that the first mark is seen. */
function passageLine(hit: SearchHit | undefined, pointer: string, columns: number, glyphs: Glyphs): Line {
	if (hit?.passage == null) return line(pointer);
	const {text, marks} = hit.passage;
	const first = marks[0]?.start ?? 0;
	const room = columns - 4;
	const from = first > room * 0.6 ? text.indexOf(' ', Math.max(0, first - Math.floor(room / 3))) + 1 : 0;
	const shifted = marks.map(mark => ({start: mark.start - from, end: mark.end - from})).filter(mark => mark.end > 0);
	const lead = from > 0 ? glyphs.ellipsis : ' ';
	return {
		segments: [
			{text: `${pointer} `},
			{text: lead, style: 'dim'},
			...marked(flat(text.slice(from)), shifted, 'match', 'dim'),
		],
	};
}
