import type {EntityRow} from '../../model/listing.ts';
import {flat} from '../drawing/excerpt.ts';
import {type Line, type Segment, spread} from '../drawing/line.ts';
import {ellipsize, widthOf} from '../drawing/width.ts';
import type {PanelScope} from '../state/panel/state.ts';
import type {Frame} from './panel.ts';

const barColumns = 8;
/** Columns of the panel from which on first and last day stand beside an entity. */
const daysFrom = 64;
/** Columns that have to be left for other names to be shown. */
const leastAliases = 8;

/** What is counted of an entity: in one article its mentions, else the articles that name it. */
const countOf = ({mentions, articles}: EntityRow, scope: PanelScope) => (scope === 'article' ? mentions : articles);

const most = new WeakMap<readonly EntityRow[], Partial<Record<PanelScope, number>>>();

/** The largest count of a list, remembered: every line of it asks. */
export function mostIn(items: readonly EntityRow[], scope: PanelScope): number {
	const known = most.get(items) ?? {};
	most.set(items, known);
	known[scope] ??= items.reduce((max, entity) => Math.max(max, countOf(entity, scope)), 1);
	return known[scope];
}

/** Name and other names; where there is room, from when to when; how often, and that as a bar. */
export function entityLine(entity: EntityRow, scope: PanelScope, frame: Frame): Line {
	const {columns, glyphs, pointer, over} = frame;
	const count = countOf(entity, scope);
	const bar = glyphs.bar.repeat(Math.max(1, Math.round((barColumns * count) / frame.most))).padEnd(barColumns);
	const days = scope === 'article' || columns < daysFrom ? '' : `${daysText(entity).padEnd(23)} `;
	const right: Segment[] = [{text: days, style: 'dim'}, {text: `${String(count).padStart(6)} ${bar} `}];
	const name = flat(entity.name);
	const room = columns - widthOf(name) - right.reduce((sum, {text}) => sum + widthOf(text), 0) - 6;
	const aliases = entity.aliases.map(flat).join(', ');
	const left: Segment[] = [{text: `${pointer} `}, {text: name, style: entity.type}];
	if (aliases !== '' && room >= leastAliases) {
		left.push({text: `  ${ellipsize(aliases, room, glyphs.ellipsis)}`, style: 'dim'});
	}
	return {...spread(left, right, columns, glyphs.ellipsis), ...over};
}

function daysText({first, last}: EntityRow): string {
	if (first === null || last === null) return '';
	return first === last ? first : `${first} - ${last}`;
}
