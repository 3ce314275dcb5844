import {type EntityType, entityTypes} from '../../../model/entity.ts';
import type {EntityRow} from '../../../model/listing.ts';
import type {MentionPassage} from '../../../model/passage.ts';
import {flat} from '../../drawing/excerpt.ts';
import {clipStart, ellipsize, widthOf} from '../../drawing/width.ts';
import {type ItemText, inSentence, itemMargin, remembered, withLead} from './item-text.ts';
import {articleLabel, grouped, type PanelRows} from './rows.ts';
import type {PanelState} from './state.ts';

/** Lines that a mention takes at most. */
const longest = 2;

export const entityHeadings: Record<EntityType, string> = {
	person: 'People',
	organization: 'Organizations',
	place: 'Places',
	group: 'Groups',
	event: 'Events',
	work: 'Works',
};

/** @param types How many there are of each type: not all of them may be listed. */
export function entityRows(items: readonly EntityRow[], types: PanelState['types']): PanelRows {
	const all = new Map(entityTypes.map(type => [entityHeadings[type], types[type] ?? 0]));
	return grouped(
		items,
		JSON.stringify(types),
		({type}) => entityHeadings[type],
		() => 1,
		(heading, count) =>
			all.get(heading)! > count ? `${count} of ${all.get(heading)!.toLocaleString('en')}` : `${count}`,
	);
}

export function mentionRows(items: readonly MentionPassage[], columns: number, linear: boolean): PanelRows {
	const heightOf = (item: MentionPassage) => mentionText(item, columns, linear).lines.length;
	return grouped(items, `${columns} ${linear}`, articleLabel, heightOf);
}

/** Share of the line before the key word. */
const before = 0.4;

/**
 * The key word in its context, on one line, so that the words below each other can be compared; spoken, the sentence from
 * its beginning.
 */
export function mentionText(mention: MentionPassage, columns: number, linear: boolean): ItemText {
	return remembered(mention, `${columns} ${linear}`, () => {
		const focus = inSentence(mention.span, mention);
		if (linear) {
			const marks = [{...focus, style: 'match'} as const];
			return {sign: 'mention', lines: withLead('', mention.sentence, focus, marks, columns, longest)};
		}
		const room = Math.max(1, columns - itemMargin);
		const left = Math.floor(room * before);
		const words = flat(mention.sentence.slice(focus.start, focus.end));
		const lead = clipStart(flat(mention.sentence.slice(0, focus.start)), left);
		const start = ' '.repeat(left - widthOf(lead)) + lead;
		const text = ellipsize(start + words + flat(mention.sentence.slice(focus.end)), room);
		const end = Math.min(text.length, start.length + words.length);
		return {sign: 'mention', lines: [{text, marks: [{start: start.length, end, style: 'match'}]}]};
	});
}
