import {certaintyOf} from '../../../model/certainty.ts';
import type {DateMention} from '../../../model/date-mention.ts';
import {flat} from '../../drawing/excerpt.ts';
import {type ItemText, inSentence, remembered, withLead} from '../panel/item-text.ts';
import {grouped, type PanelRows} from '../panel/rows.ts';
import type {PanelScope} from '../panel/state.ts';
import type {ListedDate} from './state.ts';
import {pieceText} from './strip.ts';

/** Lines that a date takes at most. */
const longest = 3;
/** From this many columns on, those who are named stand below the sentence. */
const wide = 90;

export function dateRows(items: readonly ListedDate[], columns: number, scope: PanelScope): PanelRows {
	const heightOf = (item: ListedDate) => dateText(item, columns, scope).lines.length;
	return grouped(items, `${columns} ${scope}`, ({date}) => whenLabel(date), heightOf);
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** When, as exactly as the text says and no more: a month is never put on its first day. */
export function whenLabel({from, to, value}: DateMention): string {
	if (from === null || to === null) return 'Undated: the day of publication is not known';
	const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
	if (days === 1) return `${from} ${weekdays[new Date(`${from}T00:00:00Z`).getUTCDay()]}`;
	if (/^\d{4}-\d{2}$/.test(value)) return `${value}, day unknown`;
	if (/^\d{4}$/.test(value)) return `${value}, month unknown`;
	if (/^\d{2,3}$/.test(value)) return `${pieceText(value)}, year unknown`;
	const last = new Date(Date.parse(to) - 86_400_000).toISOString().slice(0, 10);
	const named = /^\d{4}-(?:W\d\d(?:-WE)?|Q\d|H\d|SP|SU|FA|WI)$/.test(value) ? `${value}: ` : '';
	return `${named}${from} to ${last}`;
}

export function dateText(passage: ListedDate, columns: number, scope: PanelScope): ItemText {
	return remembered(passage, `${columns} ${scope}`, () => {
		const {date, sentence, span, isPublication = false, entities} = passage;
		const sign = isPublication ? 'published' : certaintyOf(date);
		const focus = isPublication ? {start: 0, end: 0} : inSentence(span, passage);
		const marks = isPublication ? [] : [{...focus, style: 'date' as const}];
		const lines = withLead(leadOf(passage, scope), sentence, focus, marks, columns, longest);
		if (columns < wide || entities.length === 0) return {sign, lines};
		const names = flat(entities.map(({name}) => name).join(', ')).slice(0, columns - 6);
		return {sign, lines: [...lines, {text: names, marks: [{start: 0, end: names.length, style: 'dim'}]}]};
	});
}

/** Which outlet, where that is not plain, and how many others tell the same. */
function leadOf({outlet, told, isOther, isPublication}: ListedDate, scope: PanelScope): string {
	const where = scope !== 'article' && outlet !== null ? flat(outlet) : '';
	const what = isPublication ? 'published' : '';
	const more = told === null || told.isOpen ? '' : alsoTold(told.outlets, told.others.length);
	const lead = [where, what, more].filter(part => part !== '').join(', ');
	return `${isOther ? '  ' : ''}${lead === '' ? '' : `${lead}: `}`;
}

const alsoTold = (outlets: number, others: number) =>
	outlets > 1 ? `told by ${outlets} outlets` : `told ${others + 1} times`;
