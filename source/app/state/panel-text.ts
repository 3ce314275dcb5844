import type {ClaimPassage, DatePassage, MentionPassage} from '../../model/passage.ts';
import type {Span} from '../../model/span.ts';
import {type ExcerptLine, excerpt, flat, type StyledSpan, type StyledText} from '../drawing/excerpt.ts';
import type {StyleName} from '../drawing/theme.ts';
import type {PanelScope} from './state.ts';

/** Columns beside the text of an item: pointer, sign, and a space on either side. */
export const itemMargin = 4;

const longest = {mention: 2, claim: 4, date: 3};

/** An item of the panel as lines, before it is known whether it is selected. */
export interface ItemText {
	/** Stands before the first line: what kind of claim or date it is. */
	sign: 'mention' | 'quoted' | 'reported' | 'unattributed' | 'explicit' | 'inferred' | 'uncertain';
	lines: ExcerptLine<StyleName>[];
}

const cache = new WeakMap<object, Map<string, ItemText>>();

function remembered(item: object, key: string, make: () => ItemText): ItemText {
	const texts = cache.get(item) ?? new Map<string, ItemText>();
	cache.set(item, texts);
	const text = texts.get(key) ?? make();
	texts.set(key, text);
	return text;
}

export function mentionText(mention: MentionPassage, columns: number): ItemText {
	return remembered(mention, `${columns}`, () => {
		const focus = inSentence(mention.span, mention);
		const lines = withLead('', mention.sentence, focus, [{...focus, style: 'match'}], columns, longest.mention);
		return {sign: 'mention', lines};
	});
}

/** The sentence with source and cue told apart, and before it what else is known of the claim. */
export function claimText(passage: ClaimPassage, columns: number, scope: PanelScope): ItemText {
	return remembered(passage, `${columns} ${scope}`, () => {
		const {claim, sentence} = passage;
		const marks: StyledSpan<StyleName>[] = [];
		if (claim.source !== null) marks.push({...inSentence(claim.source, passage), style: 'source'});
		if (claim.cue !== null) marks.push({...inSentence(claim.cue, passage), style: 'cue'});
		marks.sort((a, b) => a.start - b.start);
		const lead = leadText(passage, scope);
		const focus = inSentence(claim.content[0] ?? claim, passage);
		const sign = claim.source === null ? 'unattributed' : claim.quoted ? 'quoted' : 'reported';
		return {sign, lines: withLead(lead, sentence, focus, marks, columns, longest.claim)};
	});
}

function leadText({claim}: ClaimPassage, scope: PanelScope): string {
	const named = scope === 'all' && claim.source?.name != null ? [flat(claim.source.name)] : [];
	const via = claim.via.length > 0 ? [`via ${claim.via.map(flat).join(', ')}`] : [];
	const about = [...named, ...via, ...(claim.negated ? ['negated'] : []), ...(claim.hedged ? ['hedged'] : [])];
	return about.length === 0 ? '' : `${about.join(', ')}: `;
}

export function dateText(passage: DatePassage, columns: number, scope: PanelScope): ItemText {
	return remembered(passage, `${columns} ${scope}`, () => {
		const {date, outlet, sentence, span} = passage;
		const sign = date.basis === 'explicit' ? 'explicit' : date.basis === null ? 'uncertain' : 'inferred';
		const focus = inSentence(span, passage);
		const lead = scope === 'all' && outlet !== null ? `${flat(outlet)}: ` : '';
		return {sign, lines: withLead(lead, sentence, focus, [{...focus, style: 'date'}], columns, longest.date)};
	});
}

function withLead(
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

const inSentence = (span: Span, {sentenceStart}: {sentenceStart: number}): Span => ({
	start: span.start - sentenceStart,
	end: span.end - sentenceStart,
});
