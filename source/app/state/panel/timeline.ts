import type {DateMention} from '../../../model/date-mention.ts';
import type {DatePassage} from '../../../model/passage.ts';
import {flat} from '../../drawing/excerpt.ts';
import {type ItemText, inSentence, remembered, withLead} from './item-text.ts';
import {grouped, type PanelRows} from './rows.ts';
import type {PanelScope} from './state.ts';

/** Lines that a date takes at most. */
const longest = 3;

export function dateRows(items: readonly DatePassage[], columns: number, scope: PanelScope): PanelRows {
	const heightOf = (item: DatePassage) => dateText(item, columns, scope).lines.length;
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
	const last = new Date(Date.parse(to) - 86_400_000).toISOString().slice(0, 10);
	return `${from} to ${last}`;
}

export function dateText(passage: DatePassage, columns: number, scope: PanelScope): ItemText {
	return remembered(passage, `${columns} ${scope}`, () => {
		const {date, outlet, sentence, span} = passage;
		const sign = date.basis === 'explicit' ? 'explicit' : date.basis === null ? 'uncertain' : 'inferred';
		const focus = inSentence(span, passage);
		const lead = scope !== 'article' && outlet !== null ? `${flat(outlet)}: ` : '';
		return {sign, lines: withLead(lead, sentence, focus, [{...focus, style: 'date'}], columns, longest)};
	});
}
