import type {ClaimPassage, DatePassage, EntityRow, MentionPassage} from '../../library/library.ts';
import type {DateMention} from '../../model/date-mention.ts';
import {type EntityType, entityTypes} from '../../model/entity.ts';
import type {Placed} from './cursor.ts';
import type {PanelScope} from './state.ts';

/** A row of the panel: a heading over a group, or the item with this index. */
export type PanelRow = {heading: string; note: string} | {item: number};

/** The rows of a list with groups, and the line on which each item stands. */
export interface PanelRows {
	rows: PanelRow[];
	placed: Placed[];
	totalLines: number;
}

export const entityHeadings: Record<EntityType, string> = {
	person: 'People',
	organization: 'Organizations',
	place: 'Places',
	group: 'Groups',
	event: 'Events',
	work: 'Works',
};

/** Lines of each kind of item. */
export const itemHeights = {entities: 1, mentions: 2, claims: 3, timeline: 2} as const;

const cache = new WeakMap<readonly unknown[], PanelRows>();

function grouped<Item>(items: readonly Item[], height: number, groupOf: (item: Item) => string): PanelRows {
	const known = cache.get(items);
	if (known !== undefined) return known;
	const counts = new Map<string, number>();
	for (const item of items) counts.set(groupOf(item), (counts.get(groupOf(item)) ?? 0) + 1);
	const rows: PanelRow[] = [];
	const placed: Placed[] = [];
	let line = 0;
	let group: string | null = null;
	for (const [index, item] of items.entries()) {
		const name = groupOf(item);
		if (name !== group) {
			rows.push({heading: name, note: String(counts.get(name))});
			line++;
			group = name;
		}
		rows.push({item: index});
		placed.push({line, height});
		line += height;
	}
	const result = {rows, placed, totalLines: line};
	cache.set(items, result);
	return result;
}

export const entityRows = (items: readonly EntityRow[]) =>
	grouped(items, itemHeights.entities, ({type}) => entityHeadings[type]);

export const mentionRows = (items: readonly MentionPassage[]) => grouped(items, itemHeights.mentions, articleLabel);

export const claimRows = (items: readonly ClaimPassage[], scope: PanelScope) =>
	grouped(items, itemHeights.claims, scope === 'all' ? articleLabel : sourceLabel);

export const dateRows = (items: readonly DatePassage[]) =>
	grouped(items, itemHeights.timeline, ({date}) => whenLabel(date));

/** People first, then organizations, …; within a type the order that the library gave. */
export function byType(items: readonly EntityRow[]): EntityRow[] {
	return [...items].sort((a, b) => entityTypes.indexOf(a.type) - entityTypes.indexOf(b.type));
}

/** Each source's claims together, in the order in which the sources first speak; what nobody is credited with last. */
export function bySource(items: readonly ClaimPassage[]): ClaimPassage[] {
	const groups = Map.groupBy(items, sourceLabel);
	const attributed = [...groups.values()].filter(([first]) => first!.claim.source !== null);
	const own = [...groups.values()].filter(([first]) => first!.claim.source === null);
	return [...attributed, ...own].flat();
}

export function articleLabel({
	title,
	outlet,
	published,
}: {
	title: string;
	outlet: string | null;
	published: string | null;
}): string {
	return [published, outlet, title].filter(part => part !== null).join(' · ');
}

/** Who is credited, as named, or else in the words of the text. */
export function sourceLabel({claim, sentence, sentenceStart}: ClaimPassage): string {
	const {source} = claim;
	if (source === null) return 'Not attributed: the article’s own words';
	if (source.name !== null) return source.name;
	const words = sentence.slice(Math.max(0, source.start - sentenceStart), Math.max(0, source.end - sentenceStart));
	return words === '' ? 'Unnamed source' : `“${words}”`;
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** When, as exactly as the text says and no more: a month is never put on its first day. */
export function whenLabel({from, to, value}: DateMention): string {
	if (from === null || to === null) return 'No place on the calendar';
	const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
	if (days === 1) return `${from} ${weekdays[new Date(`${from}T00:00:00Z`).getUTCDay()]}`;
	if (/^\d{4}-\d{2}$/.test(value)) return `${value}, day unknown`;
	if (/^\d{4}$/.test(value)) return `${value}, month unknown`;
	const last = new Date(Date.parse(to) - 86_400_000).toISOString().slice(0, 10);
	return `${from} to ${last}`;
}
