import type {ClaimPassage} from '../../../model/passage.ts';
import {flat, type StyledSpan} from '../../drawing/excerpt.ts';
import type {StyleName} from '../../drawing/theme.ts';
import {type ItemText, inSentence, remembered, withLead} from './item-text.ts';
import {articleLabel, grouped, type PanelRows} from './rows.ts';
import type {PanelScope} from './state.ts';

/** Lines that a claim takes at most. */
const longest = 4;

export function claimRows(items: readonly ClaimPassage[], columns: number, scope: PanelScope): PanelRows {
	const groupOf = scope !== 'article' ? articleLabel : sourceLabel;
	return grouped(items, `${columns} ${scope}`, groupOf, item => claimText(item, columns, scope).lines.length);
}

/** Each source's claims together, in the order in which the sources first speak; what nobody is credited with last. */
export function bySource(items: readonly ClaimPassage[]): ClaimPassage[] {
	const groups = Map.groupBy(items, sourceLabel);
	const attributed = [...groups.values()].filter(([first]) => first!.claim.source !== null);
	const own = [...groups.values()].filter(([first]) => first!.claim.source === null);
	return [...attributed, ...own].flat();
}

/** Who is credited, as named, or else in the words of the text. */
export function sourceLabel({claim, sentence, sentenceStart}: ClaimPassage): string {
	const {source} = claim;
	if (source === null) return 'Not attributed: the article’s own words';
	if (source.name !== null) return source.name;
	const words = sentence.slice(Math.max(0, source.start - sentenceStart), Math.max(0, source.end - sentenceStart));
	return words === '' ? 'Unnamed source' : `“${words}”`;
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
		return {sign, lines: withLead(lead, sentence, focus, marks, columns, longest)};
	});
}

function leadText({claim}: ClaimPassage, scope: PanelScope): string {
	const named = scope !== 'article' && claim.source?.name != null ? [flat(claim.source.name)] : [];
	const via = claim.via.length > 0 ? [`via ${claim.via.map(flat).join(', ')}`] : [];
	const about = [...named, ...via, ...(claim.negated ? ['negated'] : []), ...(claim.hedged ? ['hedged'] : [])];
	return about.length === 0 ? '' : `${about.join(', ')}: `;
}
