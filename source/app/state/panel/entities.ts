import {type EntityType, entityTypes} from '../../../model/entity.ts';
import type {EntityRow} from '../../../model/listing.ts';
import type {MentionPassage} from '../../../model/passage.ts';
import {type ItemText, inSentence, remembered, withLead} from './item-text.ts';
import {articleLabel, grouped, type PanelRows} from './rows.ts';

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

/** People first, then organizations, …; within a type the order that the library gave. */
export function byType(items: readonly EntityRow[]): EntityRow[] {
	return [...items].sort((a, b) => entityTypes.indexOf(a.type) - entityTypes.indexOf(b.type));
}

export function mentionText(mention: MentionPassage, columns: number): ItemText {
	return remembered(mention, `${columns}`, () => {
		const focus = inSentence(mention.span, mention);
		const lines = withLead('', mention.sentence, focus, [{...focus, style: 'match'}], columns, longest);
		return {sign: 'mention', lines};
	});
}
