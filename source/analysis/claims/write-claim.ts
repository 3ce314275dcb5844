import type {Claim} from '../../model/claim.ts';
import type {Span} from '../../model/span.ts';
import type {Candidate, Range} from './candidate.ts';
import {denials, hedges, hedgingCues} from './cues/polarity.ts';
import type {Scene} from './scene.ts';

/** What was found out about a candidate beside its words. */
export interface Findings {
	name: string | null;
	via: string[];
	worth: number;
}

/** The claim that a candidate stands for: tokens become spans of the text. */
export function writeClaim(scene: Scene, candidate: Candidate, {name, via, worth}: Findings): Claim {
	const {rule, source, cue, content} = candidate;
	const pieces = content.map(range => spanOf(scene, range));
	const cueSpan = spanOf(scene, cue);
	const sourceSpan = source === null ? null : spanOf(scene, source);
	const all = sourceSpan === null ? [...pieces, cueSpan] : [...pieces, cueSpan, sourceSpan];
	return {
		...hull(all),
		source: sourceSpan === null ? null : {...sourceSpan, name},
		cue: cueSpan,
		content: pieces,
		via,
		negated: isNegated(candidate),
		hedged: isHedged(scene, candidate),
		quoted: isQuoted(scene, content),
		worth,
		rule,
	};
}

/** A statement of the article itself. */
export function writeStatement(scene: Scene, content: Range, worth: number): Claim {
	const span = spanOf(scene, content);
	const hedged = hasHedge(scene, content);
	return {
		...span,
		source: null,
		cue: null,
		content: [span],
		via: [],
		negated: false,
		hedged,
		quoted: false,
		worth,
		rule: 'unattributed',
	};
}

function spanOf({tokens}: Scene, {from, to}: Range): Span {
	return {start: tokens.start[from]!, end: tokens.end[to - 1]!};
}

function hull(spans: readonly Span[]): Span {
	return {start: Math.min(...spans.map(({start}) => start)), end: Math.max(...spans.map(({end}) => end))};
}

/** "did not say", "denied": the source does not say that it is so. */
function isNegated({head}: Candidate): boolean {
	return (head.group?.negated ?? false) !== denials.has(head.lemma);
}

/** The cue or a word of the content leaves it open whether it is so. */
function isHedged(scene: Scene, {head, content}: Candidate): boolean {
	if (hedgingCues.has(head.lemma) || hedges.has(head.group?.modal ?? '')) return true;
	return content.some(range => hasHedge(scene, range));
}

function hasHedge({tokens}: Scene, {from, to}: Range): boolean {
	for (let token = from; token < to; token++) if (hedges.has(tokens.lower[token]!)) return true;
	return false;
}

function isQuoted({quoteAt}: Scene, content: readonly Range[]): boolean {
	return content.some(({from, to}) => {
		for (let token = from; token < to; token++) if (quoteAt[token] !== -1) return true;
		return false;
	});
}
