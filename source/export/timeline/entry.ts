import {type Certainty, certaintyOf} from '../../model/certainty.ts';
import type {EntityName} from '../../model/entity.ts';
import type {ArticleRow} from '../../model/listing.ts';
import type {DatePassage} from '../../model/passage.ts';

/** An entry of the timeline with all that leaves with it. */
export interface TimelineEntry extends DatePassage {
	/** Who is mentioned in its sentence. */
	entities: readonly EntityName[];
	/** Id and path of the article. */
	source: Pick<ArticleRow, 'id' | 'path'>;
}

/** How an entry is known, in one word; a day of publication is told apart from what texts mention. */
export function kindOf(entry: DatePassage): Certainty | 'published' {
	return entry.isPublication ? 'published' : certaintyOf(entry.date);
}

/** The words of the sentence that are the date; empty for a day of publication. */
export function wordsOfDate({sentence, sentenceStart, span, isPublication}: DatePassage): string {
	return isPublication ? '' : sentence.slice(span.start - sentenceStart, span.end - sentenceStart);
}

const dayLength = 86_400_000;

/** The last day that an entry covers, `YYYY-MM-DD`; `null` where it has no place on the calendar. */
export function lastDayOf({date: {to}}: DatePassage): string | null {
	return to === null ? null : new Date(Date.parse(to) - dayLength).toISOString().slice(0, 10);
}

/** One line without control characters, escape sequences and bidi overrides, whatever the text holds. */
export function oneLine(text: string): string {
	return text
		.toWellFormed()
		.replace(/[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g, ' ')
		.replace(/ {2,}/g, ' ')
		.trim();
}
