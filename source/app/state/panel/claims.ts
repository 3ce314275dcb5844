import type {JudgedClaim} from '../../../decisions/judge-claims.ts';
import {flat, type StyledSpan} from '../../drawing/excerpt.ts';
import type {StyleName} from '../../drawing/theme.ts';
import {groupLabel} from '../claims/arrange.ts';
import type {Grouping} from '../claims/state.ts';
import {type ItemText, inSentence, remembered, withLead} from './item-text.ts';
import {grouped, type PanelRows} from './rows.ts';
import type {PanelScope} from './state.ts';

/** Lines that a claim takes at most. */
const longest = 4;

/** The claims under the headings of their groups. */
export function claimRows(
	items: readonly JudgedClaim[],
	columns: number,
	scope: PanelScope,
	grouping: Grouping,
): PanelRows {
	const heightOf = (item: JudgedClaim) => claimText(item, columns, scope, grouping).lines.length;
	return grouped(items, `${columns} ${scope} ${grouping}`, groupLabel[grouping], heightOf);
}

/** The sentence with source and cue told apart, and before it what else is known of the claim. */
export function claimText(passage: JudgedClaim, columns: number, scope: PanelScope, grouping: Grouping): ItemText {
	return remembered(passage, `${columns} ${scope} ${grouping}`, () => {
		const {claim, sentence} = passage;
		const marks: StyledSpan<StyleName>[] = [];
		if (claim.source !== null) marks.push({...inSentence(claim.source, passage), style: 'source'});
		if (claim.cue !== null) marks.push({...inSentence(claim.cue, passage), style: 'cue'});
		marks.sort((a, b) => a.start - b.start);
		const lead = leadText(passage, scope, grouping);
		const focus = inSentence(claim.content[0] ?? claim, passage);
		const sign = claim.source === null ? 'unattributed' : claim.quoted ? 'quoted' : 'reported';
		return {sign, lines: withLead(lead, sentence, focus, marks, columns, longest)};
	});
}

function leadText({claim, outlet, checked, dismissed}: JudgedClaim, scope: PanelScope, grouping: Grouping): string {
	const where = scope !== 'article' && grouping !== 'article' && outlet !== null ? [flat(outlet)] : [];
	const named = grouping !== 'source' && claim.source?.name != null ? [flat(claim.source.name)] : [];
	const via = claim.via.length > 0 ? [`via ${claim.via.map(flat).join(', ')}`] : [];
	const kinds = [...(claim.negated ? ['negated'] : []), ...(claim.hedged ? ['hedged'] : [])];
	const note = checked === null ? [] : [checked.note === '' ? 'checked' : `checked (${flat(checked.note)})`];
	const about = [...(dismissed ? ['dismissed'] : []), ...note, ...where, ...named, ...via, ...kinds];
	return about.length === 0 ? '' : `${about.join(', ')}: `;
}
