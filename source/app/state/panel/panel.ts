import {type EntityEdits, resolveEntity} from '../../../decisions/entities.ts';
import type {EntityRow, Scope} from '../../../model/listing.ts';
import {arrange, groupingShown} from '../claims/arrange.ts';
import type {Effect, Event, Step} from '../message.ts';
import {jumpTo} from '../reader/reader.ts';
import {clampIndex, keepVisible} from '../screen/cursor.ts';
import {areaOf, bodyRows, isShown, leastScroll} from '../screen/layout.ts';
import type {AppState} from '../state.ts';
import {missingDates} from '../timeline/loading.ts';
import {dateRows} from '../timeline/rows.ts';
import {stripRows} from '../timeline/strip.ts';
import {claimRows} from './claims.ts';
import {entityRows, mentionRows} from './entities.ts';
import type {PanelRows} from './rows.ts';
import {aboutOf, isSameSubject, isWhole, scopeOf, scopeShown} from './scope.ts';
import {emptyListing, type Listing, type PanelScope, type PanelState, type Tab, tabs} from './state.ts';

/** More are loaded when the selection comes near the end of what is there. */
const nearEnd = 50;

export function showTab(state: AppState, tab: Tab, scope: PanelScope | null): AppState {
	const panel = {...state.panel, tab, scope: scope ?? state.panel.scope, mentions: null, with: null};
	const from = state.focus === 'list' ? 'list' : state.from;
	return {...state, focus: 'panel', left: 'panel', from, panel, timeline: {...state.timeline, entity: null}};
}

export function nextTab(state: AppState, by: 1 | -1): AppState {
	const tab = tabs[(tabs.indexOf(state.panel.tab) + by + tabs.length) % tabs.length]!;
	return {...state, panel: {...state.panel, tab, mentions: null}};
}

/** The list that the panel shows now. */
export function shownListing({panel}: AppState): Listing<unknown> {
	return panel.mentions !== null && panel.tab === 'entities' ? panel.mentions.listing : panel[panel.tab];
}

export function shownRows(state: AppState): PanelRows {
	const {panel} = state;
	const columns = itemColumns(state);
	const scope = scopeShown(state);
	if (panel.tab === 'claims') return claimRows(panel.claims.items, columns, scope, groupingShown(state));
	if (panel.tab === 'timeline') return dateRows(panel.timeline.items, columns, scope);
	return panel.mentions === null
		? entityRows(panel.entities.items, panel.types)
		: mentionRows(panel.mentions.listing.items, columns, state.linear);
}

/** Columns that an item is laid out in; spoken signs are words, and take more of them. */
export const itemColumns = (state: AppState) => areaOf(state, 'panel').columns - (state.linear ? spokenSign : 0);
const spokenSign = ' Unattributed:'.length - 1;

/** Lines of the panel's body below its own head (tabs, scope). */
export const panelHeadRows = (state: AppState) => 1 + stripRows(state);
export const panelRows = (state: AppState) => Math.max(1, bodyRows(state, 'panel') - panelHeadRows(state));

export function selectInPanel(state: AppState, index: number): AppState {
	const {placed, totalLines} = shownRows(state);
	const listing = shownListing(state);
	const selected = clampIndex(index, placed.length);
	const item = placed[selected] ?? {line: 0, height: 1};
	const lead = selected === 0 || placed[selected - 1]!.line + placed[selected - 1]!.height < item.line ? 1 : 0;
	return withListing(state, {
		...listing,
		selected,
		top: keepVisible(listing.top, item, panelRows(state), totalLines, {
			lead,
			least: leastScroll(state, panelRows(state)),
		}),
	});
}

/** The shown list in another place or with other items. */
export function withListing(state: AppState, listing: Listing<never> | Listing<unknown>): AppState {
	const {panel} = state;
	if (panel.tab === 'entities' && panel.mentions !== null) {
		return {...state, panel: {...panel, mentions: {...panel.mentions, listing} as PanelState['mentions']}};
	}
	return {...state, panel: {...panel, [panel.tab]: listing}};
}

/** Opens the selected item: an entity's mentions, or the sentence of a mention, claim or date. */
export function openSelected(state: AppState): Step<AppState> {
	const {panel} = state;
	if (panel.tab === 'entities' && panel.mentions === null) {
		const entity = panel.entities.items[panel.entities.selected];
		return entity === undefined ? [state, []] : openEntity(state, entity);
	}
	const listing = panel.tab === 'entities' ? panel.mentions!.listing : panel[panel.tab];
	const passage = listing.items[listing.selected];
	return passage === undefined ? [state, []] : jumpTo(state, passage.article, passage.span);
}

function openEntity(state: AppState, entity: EntityRow): Step<AppState> {
	const about = aboutOf(state);
	const listing = {...emptyListing<never>(), about};
	const next = {...state, panel: {...state.panel, mentions: {entity, listing}}};
	return [next, [loadingMentions(state, entity)]];
}

function loadingMentions(state: AppState, {key}: EntityRow): Effect {
	const among = {with: state.panel.with?.key ?? null, scope: scopeOf(state)};
	return {type: 'load-mentions', entity: key, ...among, about: aboutOf(state), offset: 0};
}

/** Mentions that are looked at stay while the library grows. @param about `null` where the panel speaks of something else. */
function keptMentions(mentions: PanelState['mentions'], about: string | null): PanelState['mentions'] {
	if (mentions === null || about === null) return null;
	return {...mentions, listing: {...mentions.listing, about, stays: true}};
}

export function closeMentions(state: AppState): AppState {
	return {...state, panel: {...state.panel, mentions: null}};
}

/** Loads what the panel shows when it was loaded for something else, and the next page when its end comes near. */
export function missingItems(state: AppState): Step<AppState> {
	if (!isShown(state, 'panel')) return [state, []];
	const {panel} = state;
	if (panel.tab === 'timeline') return missingDates(state);
	const about = aboutOf(state);
	const scope = scopeOf(state);
	const listing = panel[panel.tab];
	const isJudgedAnew = panel.tab === 'claims' && state.claims.judgedBy !== state.decided.claims;
	if (listing.about !== about || isJudgedAnew) {
		const stays = isSameSubject(listing.about, about);
		const mentions = panel.tab === 'entities' ? keptMentions(panel.mentions, stays ? about : null) : panel.mentions;
		const claims = isJudgedAnew ? {...state.claims, judgedBy: state.decided.claims} : state.claims;
		const next = {...state, claims, panel: {...panel, mentions, [panel.tab]: {...listing, about, total: null, stays}}};
		const reopened = panel.tab === 'entities' && mentions !== null ? [loadingMentions(next, mentions.entity)] : [];
		return [next, [loading(next, scope, about, 0), ...reopened]];
	}
	return [state, pageAhead(state, listing, scope, about)];
}

function loading(state: AppState, scope: Scope, about: string, offset: number): Effect {
	const {panel, claims} = state;
	const {tab, type: only} = panel;
	if (tab !== 'entities') {
		return {type: 'load-claims', scope, filter: claims.filter, whole: isWhole(state), about, offset};
	}
	return {type: 'load-entities', scope, only, with: panel.with?.key ?? null, about, offset};
}

function pageAhead(state: AppState, listing: Listing<unknown>, scope: Scope, about: string): Effect[] {
	const {items, total, selected} = listing;
	if (total === null || items.length >= total || items.length === 0 || selected < items.length - nearEnd) return [];
	return [loading(state, scope, about, items.length)];
}

type PanelLoaded = Extract<Event, {type: 'entities-loaded' | 'claims-loaded'}>;

/** Takes over a page; the first page of something else starts at the top, a page for what is no longer shown is dropped. */
export function panelLoaded(state: AppState, event: PanelLoaded): AppState {
	const {panel} = state;
	switch (event.type) {
		case 'entities-loaded': {
			if (event.about !== panel.entities.about) return state;
			const {items, selected, top, stays} = panel.entities;
			const entities = withPage(panel.entities, event);
			const next = {...state, panel: {...panel, types: event.types, entities}};
			if (event.offset > 0 || stays !== true) return next;
			const same = indexOfShown(entities.items, items[selected], state.decided.entities);
			const kept = {...next, panel: {...next.panel, entities: {...entities, top}}};
			return selectInPanel(kept, same === -1 ? selected : same);
		}
		case 'claims-loaded': {
			if (event.about !== panel.claims.about) return state;
			const {selected, top, stays} = panel.claims;
			const listing = withPage({...panel.claims, items: [...state.claims.loaded]}, event);
			const claims = {...listing, items: arrange(listing.items, groupingShown(state))};
			const next = {...state, claims: {...state.claims, loaded: listing.items}, panel: {...panel, claims}};
			if (event.offset > 0 || stays !== true) return next;
			return selectInPanel({...next, panel: {...panel, claims: {...claims, top}}}, selected);
		}
	}
}

/** Where an entity is now: after a decision it may be part of another, or have another name. */
function indexOfShown(items: readonly EntityRow[], before: EntityRow | undefined, edits: EntityEdits): number {
	if (before === undefined) return -1;
	const same = items.findIndex(({key}) => key === before.key);
	if (same !== -1) return same;
	const shown = resolveEntity(edits, before);
	return items.findIndex(({name, type}) => name === shown?.name && type === shown.type);
}

function withPage<Item>(
	listing: Listing<Item>,
	page: {about: string; items: Item[]; total: number; offset: number},
): Listing<Item> {
	if (page.about !== listing.about) return listing;
	if (page.offset === 0) return {about: page.about, items: page.items, total: page.total, selected: 0, top: 0};
	if (page.offset !== listing.items.length) return listing;
	return {...listing, items: [...listing.items, ...page.items], total: page.total};
}

export function mentionsLoaded(
	state: AppState,
	{entity, about, items, offset}: Extract<Event, {type: 'mentions-loaded'}>,
): AppState {
	const {mentions} = state.panel;
	if (mentions === null || mentions.entity.key !== entity || mentions.listing.about !== about) return state;
	const {selected, top, stays} = mentions.listing;
	// It has become another one: the list says which.
	if (stays === true && offset === 0 && items.length === 0) return closeMentions(state);
	const listing = withPage(mentions.listing, {about, items, offset, total: mentions.entity.mentions});
	const next = {...state, panel: {...state.panel, mentions: {...mentions, listing}}};
	if (offset > 0 || stays !== true) return next;
	return selectInPanel(
		{...next, panel: {...next.panel, mentions: {...mentions, listing: {...listing, top}}}},
		selected,
	);
}
