import type {DateMention} from '../../model/date-mention.ts';
import {type EntityType, entityTypes} from '../../model/entity.ts';
import type {EntityRow} from '../../model/listing.ts';
import type {ClaimPassage, DatePassage, MentionPassage} from '../../model/passage.ts';
import type {Placed} from './cursor.ts';
import {claimText, dateText, mentionText} from './panel-text.ts';
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

const cache = new WeakMap<readonly unknown[], Map<string, PanelRows>>();

/** Rows of a list, remembered for each width: moving through it must not lay it out again. */
function grouped<Item>(
	items: readonly Item[],
	key: string,
	groupOf: (item: Item) => string,
	heightOf: (item: Item) => number,
): PanelRows {
	const known = cache.get(items) ?? new Map<string, PanelRows>();
	cache.set(items, known);
	const rows = known.get(key) ?? layOut(items, groupOf, heightOf);
	known.set(key, rows);
	return rows;
}

function layOut<Item>(
	items: readonly Item[],
	groupOf: (item: Item) => string,
	heightOf: (item: Item) => number,
): PanelRows {
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
		const height = Math.max(1, heightOf(item));
		rows.push({item: index});
		placed.push({line, height});
		line += height;
	}
	return {rows, placed, totalLines: line};
}

export function entityRows(items: readonly EntityRow[]): PanelRows {
	return grouped(
		items,
		'',
		({type}) => entityHeadings[type],
		() => 1,
	);
}

export function mentionRows(items: readonly MentionPassage[], columns: number): PanelRows {
	return grouped(items, `${columns}`, articleLabel, item => mentionText(item, columns).lines.length);
}

export function claimRows(items: readonly ClaimPassage[], columns: number, scope: PanelScope): PanelRows {
	const groupOf = scope === 'all' ? articleLabel : sourceLabel;
	return grouped(items, `${columns} ${scope}`, groupOf, item => claimText(item, columns, scope).lines.length);
}

export function dateRows(items: readonly DatePassage[], columns: number, scope: PanelScope): PanelRows {
	const heightOf = (item: DatePassage) => dateText(item, columns, scope).lines.length;
	return grouped(items, `${columns} ${scope}`, ({date}) => whenLabel(date), heightOf);
}

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
	if (from === null || to === null) return 'Undated: the day of publication is not known';
	const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
	if (days === 1) return `${from} ${weekdays[new Date(`${from}T00:00:00Z`).getUTCDay()]}`;
	if (/^\d{4}-\d{2}$/.test(value)) return `${value}, day unknown`;
	if (/^\d{4}$/.test(value)) return `${value}, month unknown`;
	const last = new Date(Date.parse(to) - 86_400_000).toISOString().slice(0, 10);
	return `${from} to ${last}`;
}
