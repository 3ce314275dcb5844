import type {ArticleRow} from '../../library/library.ts';
import {flat} from '../drawing/excerpt.ts';
import {type Line, line, marked, type Segment, spread} from '../drawing/line.ts';
import type {Glyphs, StyleName} from '../drawing/theme.ts';
import {clip, graphemesOf, pad, widthOf} from '../drawing/width.ts';
import {layoutOf, listRowHeight} from '../state/layout.ts';
import type {AppState, SearchHit} from '../state/state.ts';

const outletColumns = 15;
const dateColumns = 10;
const countColumns = 4;

const orderNames = {published: 'newest first', outlet: 'by outlet', title: 'by title', path: 'by path'} as const;

/** The pane of articles: a title row or the search box, then one to three lines an article. */
export function listLines(state: AppState, columns: number, rows: number, glyphs: Glyphs): Line[] {
	return [titleLine(state, columns, glyphs), ...bodyLines(state, columns, rows - 1, glyphs)];
}

function titleLine(state: AppState, columns: number, glyphs: Glyphs): Line {
	const {list, search} = state;
	if (search.editing || search.text !== '') return searchLine(state, columns, glyphs);
	const style: StyleName = state.focus === 'list' ? 'heading' : 'dim';
	const count = list.loaded ? ` ${list.all.length}` : '';
	const left: Segment[] = [
		{text: ` Articles${count}`, style},
		{text: `${glyphs.separator}${orderNames[list.order]}`, style: 'dim'},
	];
	return spread(left, isTable(state) ? [{text: tableHead(), style: 'dim'}] : [], columns);
}

function searchLine({search, list}: AppState, columns: number, glyphs: Glyphs): Line {
	const count = search.text.trim() === '' ? `${list.all.length}` : `${list.keys.length} of ${list.all.length}`;
	const right = `${search.notes.length > 0 ? '? ' : ''}${count} `;
	const room = columns - widthOf(right) - 4;
	const before = tail(flat(search.text.slice(0, search.cursor)), Math.max(4, room - 8));
	const after = flat(search.text.slice(search.cursor));
	if (!search.editing)
		return spread([{text: ` / ${flat(search.text)}`, style: 'heading'}], [{text: right, style: 'dim'}], columns);
	const under = [...graphemesOf(after)][0]?.text ?? '';
	const box: Segment[] = [
		{text: ' / ', style: 'key'},
		{text: before},
		under === '' ? {text: glyphs.cursor} : {text: under, style: 'selected'},
		{text: after.slice(under.length)},
	];
	return spread(box, [{text: right, style: 'dim'}], columns);
}

/** The end of a text that is longer than its box. */
function tail(text: string, columns: number): string {
	let kept = text;
	while (widthOf(kept) > columns) kept = kept.slice([...graphemesOf(kept.slice(0, 20))][0]!.text.length);
	return kept;
}

const isTable = (state: AppState) => layoutOf(state).areas.length === 1;

function tableHead(): string {
	return `${pad('outlet', outletColumns)} ${pad('date', dateColumns)}${['e', 'c', 't'].map(head => head.padStart(countColumns)).join('')} `;
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
		if (row === undefined) lines.push(...Array.from({length: height}, () => line(selected ? glyphs.pointer : '')));
		else lines.push(...rowLines(state, row, hit, selected, columns, glyphs));
	}
	return lines;
}

function emptyLines({list, search, indexing}: AppState): Line[] {
	if (search.text.trim() !== '' && search.answered === search.text) {
		return [line(''), line({text: ' Nothing found. Esc shows every article again.', style: 'dim'})];
	}
	if (!list.loaded || indexing !== null) return [line(''), line({text: ' Reading the articles…', style: 'dim'})];
	return [line(''), line(' No articles here.')];
}

function rowLines(
	state: AppState,
	row: ArticleRow,
	hit: SearchHit | undefined,
	selected: boolean,
	columns: number,
	glyphs: Glyphs,
): Line[] {
	const pointer = selected ? glyphs.pointer : ' ';
	const title = marked(flat(row.title), hit?.titleMarks ?? [], 'match');
	const style: StyleName = state.focus === 'list' ? 'selected' : 'selectedElsewhere';
	const over = selected ? {style} : {};
	const lines: Line[] = isTable(state)
		? [{...spread([{text: pointer}, ...title], [{text: tableCells(row)}], columns, glyphs.ellipsis), ...over}]
		: [
				{segments: [{text: pointer}, ...title], ...over},
				line(pointer, ' ', {text: whereAndWhen(row, columns - 2, glyphs), style: 'dim'}),
			];
	if (lines.length < listRowHeight(state)) lines.push(passageLine(hit, pointer, columns, glyphs));
	return lines;
}

function tableCells(row: ArticleRow): string {
	const counts = [row.entities, row.claims, row.dates].map(count => String(count).padStart(countColumns)).join('');
	return `${pad(flat(row.outlet ?? ''), outletColumns)} ${pad(row.published ?? '', dateColumns)}${counts} `;
}

function whereAndWhen(row: ArticleRow, columns: number, glyphs: Glyphs): string {
	const counts = `e ${row.entities} c ${row.claims} t ${row.dates}`;
	const when = row.published ?? 'undated';
	const room = columns - widthOf(when) - widthOf(counts) - 2 * widthOf(glyphs.separator);
	const outlet = clip(flat(row.outlet ?? ''), Math.max(0, room));
	return [outlet, when, counts].filter(part => part !== '').join(glyphs.separator);
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
