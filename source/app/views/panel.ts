import {remarksOn} from '../../decisions/remarks.ts';
import type {ArticleRow} from '../../model/listing.ts';
import {flat, type StyledSpan} from '../drawing/excerpt.ts';
import {type Line, line, marked, type Segment, spread} from '../drawing/line.ts';
import type {Glyphs, StyleName} from '../drawing/theme.ts';
import {groupingShown} from '../state/claims/arrange.ts';
import {filterText} from '../state/claims/filters.ts';
import {claimText} from '../state/panel/claims.ts';
import {mentionText} from '../state/panel/entities.ts';
import {headedArticle} from '../state/panel/headed.ts';
import type {ItemText} from '../state/panel/item-text.ts';
import {itemColumns, panelHeadRows, shownListing, shownRows} from '../state/panel/panel.ts';
import {tabNames} from '../state/panel/places.ts';
import {scopeShown, scopeText} from '../state/panel/scope.ts';
import {tabs} from '../state/panel/state.ts';
import type {AppState} from '../state/state.ts';
import {placeInTimeline} from '../state/timeline/loading.ts';
import {dateText} from '../state/timeline/rows.ts';
import {stripRows} from '../state/timeline/strip.ts';
import {entityLine, mostIn} from './entity-line.ts';
import {panelTitle, entityLine as spokenEntity} from './linear.ts';
import {signSegments, spokenRemarks, tagSegments} from './remarks.ts';
import {stripLines} from './strip.ts';

/** What an item needs to be drawn. */
export interface Frame {
	columns: number;
	glyphs: Glyphs;
	pointer: string;
	/** Style of the item's first line when it is selected. */
	over: {style?: StyleName};
	/** The most that a bar of the list stands for. */
	most: number;
}

/** The side panel: tabs, whom it speaks of, and the list of the open tab. */
export function panelLines(state: AppState, columns: number, rows: number, glyphs: Glyphs): Line[] {
	const body = rows - 1 - panelHeadRows(state);
	if (state.linear) return [line('Panel.'), line(panelTitle(state)), ...bodyLines(state, columns, body, glyphs)];
	const strip = stripRows(state) === 0 ? [] : stripLines(state, columns, glyphs);
	return [tabLine(state), headLine(state, columns, glyphs), ...strip, ...bodyLines(state, columns, body, glyphs)];
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
	const {panel} = state;
	const scope = [scopeText(state), ...claimsText(state), ...timelineText(state)].join(glyphs.separator);
	const {total, items, selected} = shownListing(state);
	const at = panel.tab === 'timeline' ? placeInTimeline(state) : selected + 1;
	const place = items.length === 0 ? '' : `${at}/${total ?? items.length} `;
	const mentions = panel.tab === 'entities' ? panel.mentions : null;
	const companion = panel.tab === 'entities' ? panel.with : panel.tab === 'timeline' ? state.timeline.entity : null;
	const left: Segment[] =
		mentions === null
			? [
					...(companion === null
						? []
						: [
								{text: ' with ', style: 'dim' as const},
								{text: flat(companion.name), style: companion.type},
							]),
					{text: `${companion === null ? ' ' : glyphs.separator}${scope}`, style: 'dim'},
				]
			: [
					{text: ` ${flat(mentions.entity.name)}`, style: mentions.entity.type},
					{text: `${glyphs.separator}${scope}`, style: 'dim'},
				];
	return spread(left, [{text: place, style: 'dim'}], columns, glyphs.ellipsis);
}

/** Which pieces of the calendar the strip counts in. */
function timelineText(state: AppState): string[] {
	const isCounted = state.panel.tab === 'timeline' && stripRows(state) > 0;
	return isCounted ? [`by ${state.timeline.density!.level}`] : [];
}

/** How claims stand and which of them, where the reader has asked for it. */
function claimsText({panel, claims}: AppState): string[] {
	if (panel.tab !== 'claims') return [];
	const only = filterText(claims.filter);
	return [...(claims.grouping === null ? [] : [`by ${claims.grouping}`]), ...(only === '' ? [] : [only])];
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
				? [headingLine(row, headedArticle(state, row.first), state, columns, glyphs)]
				: itemLines(state, row.item, columns, glyphs);
		for (const [offset, drawnLine] of drawn.entries()) {
			if (at + offset >= listing.top && at + offset < listing.top + rows) lines.push(drawnLine);
		}
		at += drawn.length;
	}
	return lines;
}

function emptyText(state: AppState): string {
	const {panel, reader} = state;
	if (shownListing(state).total === null) return '';
	if (scopeShown(state) === 'article' && reader.stored === null) return ' No article is open.';
	return ` No ${panel.tab === 'timeline' ? 'dates' : panel.tab} were found.`;
}

function headingLine(
	{heading, note}: {heading: string; note: string},
	article: ArticleRow | null,
	{decided, linear}: AppState,
	columns: number,
	glyphs: Glyphs,
): Line {
	const remarks = article === null ? null : remarksOn(decided, article.id);
	const spoken = remarks === null || !linear ? '' : spokenRemarks(remarks).join('');
	const said =
		remarks === null || linear ? [] : [...tagSegments(remarks, columns / 4, glyphs), ...signSegments(remarks, glyphs)];
	return spread(
		[{text: ` ${flat(heading)}${spoken}`, style: 'heading'}],
		[...said, {text: `${note} `, style: 'dim'}],
		columns,
		glyphs.ellipsis,
	);
}

function itemLines(state: AppState, index: number, columns: number, glyphs: Glyphs): Line[] {
	const {panel, focus} = state;
	const selected = shownListing(state).selected === index;
	const style: StyleName = focus === 'panel' ? 'selected' : 'selectedElsewhere';
	const width = itemColumns(state);
	const most = panel.tab === 'entities' ? mostIn(panel.entities.items, scopeShown(state)) : 0;
	const frame: Frame = {
		columns,
		glyphs,
		pointer: selected ? glyphs.pointer : ' ',
		over: selected ? {style} : {},
		most,
	};
	if (panel.tab === 'claims')
		return textLines(claimText(panel.claims.items[index]!, width, scopeShown(state), groupingShown(state)), frame);
	if (panel.tab === 'timeline')
		return textLines(dateText(panel.timeline.items[index]!, width, scopeShown(state)), frame);
	if (panel.mentions !== null)
		return textLines(mentionText(panel.mentions.listing.items[index]!, width, state.linear), frame);
	if (state.linear) return [spokenEntity(panel.entities.items[index]!, selected)];
	return [entityLine(panel.entities.items[index]!, scopeShown(state), frame)];
}

/** The sign stands in the pointer's line, so that items are told apart without blank lines between them. */
function textLines({sign, lines}: ItemText, {glyphs, pointer, over}: Frame): Line[] {
	return lines.map(({text, marks}, index) => ({
		segments: [{text: `${pointer}${index === 0 ? glyphs[sign] : ' '} `}, ...styled(text, marks)],
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
