import type {ClaimPassage, DatePassage, EntityRow, MentionPassage} from '../../library/library.ts';
import type {Span} from '../../model/span.ts';
import {excerpt, flat, type StyledSpan} from '../drawing/excerpt.ts';
import {type Line, line, marked, type Segment, spread} from '../drawing/line.ts';
import type {Glyphs, StyleName} from '../drawing/theme.ts';
import {panelHeadRows, shownListing, shownRows} from '../state/panel.ts';
import {itemHeights, sourceLabel} from '../state/panel-rows.ts';
import {type AppState, tabs} from '../state/state.ts';

const tabNames = {entities: 'Entities', claims: 'Claims', timeline: 'Timeline'} as const;
const barColumns = 8;

/** What an item needs to be drawn. */
interface Frame {
	columns: number;
	glyphs: Glyphs;
	pointer: string;
	/** Style of the item's first line when it is selected. */
	over: {style?: StyleName};
}

/** The side panel: tabs, whom it speaks of, and the list of the open tab. */
export function panelLines(state: AppState, columns: number, rows: number, glyphs: Glyphs): Line[] {
	const body = rows - 1 - panelHeadRows;
	return [tabLine(state), headLine(state, columns, glyphs), ...bodyLines(state, columns, body, glyphs)];
}

function tabLine({panel, focus}: AppState): Line {
	return line(
		...tabs.flatMap((tab): Segment[] => {
			const shown: StyleName = focus === 'panel' ? 'heading' : 'cue';
			return [{text: ' '}, {text: tabNames[tab], style: tab === panel.tab ? shown : 'dim'}, {text: ' '}];
		}),
	);
}

function headLine(state: AppState, columns: number, glyphs: Glyphs): Line {
	const {panel, list} = state;
	const scope = panel.scope === 'all' ? `all ${list.all.length} articles` : 'this article';
	const {total, items, selected} = shownListing(state);
	const place = items.length === 0 ? '' : `${selected + 1}/${total ?? items.length} `;
	const mentions = panel.tab === 'entities' ? panel.mentions : null;
	const left: Segment[] =
		mentions === null
			? [{text: ` ${scope}`, style: 'dim'}]
			: [
					{text: ` ${flat(mentions.entity.name)}`, style: mentions.entity.type},
					{text: `${glyphs.separator}${scope}`, style: 'dim'},
				];
	return spread(left, [{text: place, style: 'dim'}], columns, glyphs.ellipsis);
}

function bodyLines(state: AppState, columns: number, rows: number, glyphs: Glyphs): Line[] {
	const listing = shownListing(state);
	if (listing.items.length === 0) return [line(''), line({text: emptyText(state), style: 'dim'})];
	const lines: Line[] = [];
	let at = 0;
	for (const row of shownRows(state).rows) {
		if (at >= listing.top + rows) break;
		const drawn =
			'heading' in row
				? [headingLine(row.heading, row.note, columns, glyphs)]
				: itemLines(state, row.item, columns, glyphs);
		for (const [offset, drawnLine] of drawn.entries()) {
			if (at + offset >= listing.top && at + offset < listing.top + rows) lines.push(drawnLine);
		}
		at += drawn.length;
	}
	return lines;
}

function emptyText({panel, reader}: AppState): string {
	const {total} = panel[panel.tab];
	if (total === null) return '';
	if (panel.scope === 'article' && reader.stored === null) return ' No article is open.';
	return ` No ${panel.tab === 'timeline' ? 'dates' : panel.tab} were found.`;
}

function headingLine(heading: string, note: string, columns: number, glyphs: Glyphs): Line {
	return spread(
		[{text: ` ${flat(heading)}`, style: 'heading'}],
		[{text: `${note} `, style: 'dim'}],
		columns,
		glyphs.ellipsis,
	);
}

function itemLines(state: AppState, index: number, columns: number, glyphs: Glyphs): Line[] {
	const {panel, focus} = state;
	const selected = shownListing(state).selected === index;
	const style: StyleName = focus === 'panel' ? 'selected' : 'selectedElsewhere';
	const frame: Frame = {columns, glyphs, pointer: selected ? glyphs.pointer : ' ', over: selected ? {style} : {}};
	const all = panel.scope === 'all';
	if (panel.tab === 'claims')
		return fill(claimLines(panel.claims.items[index]!, frame, all), itemHeights.claims, frame);
	if (panel.tab === 'timeline')
		return fill(dateLines(panel.timeline.items[index]!, frame, all), itemHeights.timeline, frame);
	if (panel.mentions !== null)
		return fill(mentionLines(panel.mentions.listing.items[index]!, frame), itemHeights.mentions, frame);
	return [entityLine(panel.entities.items[index]!, panel.entities.items, frame)];
}

/** Items of one kind all have the same height, whatever their text. */
function fill(lines: Line[], height: number, {pointer}: Frame): Line[] {
	while (lines.length < height) lines.push(line(pointer));
	return lines;
}

function entityLine(entity: EntityRow, items: readonly EntityRow[], {columns, glyphs, pointer, over}: Frame): Line {
	const most = items.reduce((max, {mentions}) => Math.max(max, mentions), 1);
	const bar = glyphs.bar.repeat(Math.max(1, Math.round((barColumns * entity.mentions) / most))).padEnd(barColumns);
	const articles = entity.articles > 1 ? `${entity.articles} articles ` : '';
	const right: Segment[] = [{text: articles, style: 'dim'}, {text: `${String(entity.mentions).padStart(4)} ${bar} `}];
	return {
		...spread([{text: `${pointer} `}, {text: flat(entity.name), style: entity.type}], right, columns, glyphs.ellipsis),
		...over,
	};
}

function mentionLines({sentence, sentenceStart, span}: MentionPassage, frame: Frame): Line[] {
	return excerptLines(
		sentence,
		inSentence(span, sentenceStart),
		[{...inSentence(span, sentenceStart), style: 'match'}],
		frame,
		2,
	);
}

function claimLines(passage: ClaimPassage, frame: Frame, all: boolean): Line[] {
	const {claim, sentence, sentenceStart} = passage;
	const marks: StyledSpan<StyleName>[] = [];
	if (claim.source !== null) marks.push({...inSentence(claim.source, sentenceStart), style: 'source'});
	if (claim.cue !== null) marks.push({...inSentence(claim.cue, sentenceStart), style: 'cue'});
	marks.sort((a, b) => a.start - b.start);
	const about = [
		all ? flat(sourceLabel(passage)) : '',
		claim.quoted ? 'quoted' : '',
		claim.negated ? 'denies or negates' : '',
		claim.hedged ? 'hedged' : '',
		claim.via.length > 0 ? `via ${claim.via.map(flat).join(', ')}` : '',
		claim.source === null ? 'worth checking' : '',
	].filter(part => part !== '');
	const head: Line = {
		...line(`${frame.pointer} `, {text: about.join(frame.glyphs.separator) || 'said', style: 'dim'}),
		...frame.over,
	};
	const focus = claim.content[0] ?? claim;
	return [head, ...excerptLines(sentence, inSentence(focus, sentenceStart), marks, {...frame, over: {}}, 2)];
}

function dateLines({date, outlet, sentence, sentenceStart, span}: DatePassage, frame: Frame, all: boolean): Line[] {
	const {glyphs} = frame;
	const sign = date.basis === 'explicit' ? glyphs.explicit : date.basis === null ? glyphs.uncertain : glyphs.inferred;
	const lead = all && outlet !== null ? `${flat(outlet)}: ` : '';
	const shifted = inSentence(span, sentenceStart);
	const mark = {start: shifted.start + lead.length, end: shifted.end + lead.length, style: 'date' as const};
	const names: StyledSpan<StyleName>[] = lead === '' ? [] : [{start: 0, end: lead.length, style: 'dim'}];
	return excerptLines(lead + sentence, mark, [...names, mark], frame, 2, sign);
}

const inSentence = (span: Span, sentenceStart: number): Span => ({
	start: span.start - sentenceStart,
	end: span.end - sentenceStart,
});

function excerptLines(
	text: string,
	focus: Span,
	marks: readonly StyledSpan<StyleName>[],
	frame: Frame,
	rows: number,
	sign = ' ',
): Line[] {
	const {columns, glyphs, pointer, over} = frame;
	return excerpt(text, focus, marks, columns - 4, rows, glyphs.ellipsis).map((piece, index) => ({
		segments: [{text: `${pointer}${index === 0 ? sign : ' '} `}, ...styled(piece.text, piece.marks)],
		...(index === 0 ? over : {}),
	}));
}

function styled(text: string, marks: readonly StyledSpan<StyleName>[]): Segment[] {
	const segments: Segment[] = [];
	let at = 0;
	for (const mark of marks) {
		if (mark.start < at) continue;
		segments.push(...marked(text.slice(at, mark.end), [{start: mark.start - at, end: mark.end - at}], mark.style));
		at = mark.end;
	}
	return [...segments, {text: text.slice(at)}];
}
