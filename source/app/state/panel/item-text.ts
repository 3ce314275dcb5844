import type {Span} from '../../../model/span.ts';
import {type ExcerptLine, excerpt, type StyledSpan, type StyledText} from '../../drawing/excerpt.ts';
import type {StyleName} from '../../drawing/theme.ts';

/** Columns beside the text of an item: pointer, sign, and a space on either side. */
export const itemMargin = 4;

/** An item of the panel as lines, before it is known whether it is selected. */
export interface ItemText {
	/** Stands before the first line: what kind of claim or date it is. */
	sign: 'mention' | 'quoted' | 'reported' | 'unattributed' | 'explicit' | 'inferred' | 'uncertain' | 'published';
	lines: ExcerptLine<StyleName>[];
}

const cache = new WeakMap<object, Map<string, ItemText>>();

/** Texts are made once for each width: moving through a list must not break its sentences again. */
export function remembered(item: object, key: string, make: () => ItemText): ItemText {
	const texts = cache.get(item) ?? new Map<string, ItemText>();
	cache.set(item, texts);
	const text = texts.get(key) ?? make();
	texts.set(key, text);
	return text;
}

/**
 * A sentence in as many lines as there is room for, with the part that matters in sight.
 *
 * @param lead What else is known, dimmed, before it.
 * @param focus What must be seen; offsets into the sentence, like those of `marks`.
 */
export function withLead(
	lead: string,
	sentence: string,
	focus: Span,
	marks: StyledSpan<StyleName>[],
	columns: number,
	rows: number,
): ExcerptLine<StyleName>[] {
	const prefix: StyledText<StyleName> = {text: lead, style: 'dim'};
	return excerpt(sentence, focus, marks, {columns: columns - itemMargin, rows, ...(lead === '' ? {} : {prefix})});
}

/** A place in an article as offsets into the sentence around it. */
export const inSentence = (span: Span, {sentenceStart}: {sentenceStart: number}): Span => ({
	start: span.start - sentenceStart,
	end: span.end - sentenceStart,
});
