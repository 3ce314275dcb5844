import type {Claim} from '../../model/claim.ts';
import type {DateMention} from '../../model/date-mention.ts';
import type {Entity} from '../../model/entity.ts';
import type {Span} from '../../model/span.ts';
import type {Document} from '../document.ts';
import type {Range} from './candidate.ts';
import {findCandidates} from './find-candidates.ts';
import {readScene} from './scene.ts';
import {choose, withOdds} from './scoring/choose.ts';
import {claimFeatures} from './scoring/features.ts';
import {learned} from './scoring/learned.ts';
import {logOdds} from './scoring/linear-model.ts';

export function findClaims(document: Document, _entities: Entity[], _dates: DateMention[]): Claim[] {
	const scene = readScene(document, learned.boundary);
	const {tokens} = document;
	const span = ({from, to}: Range): Span => ({start: tokens.start[from]!, end: tokens.end[to - 1]!});
	const readings = findCandidates(scene, learned.lexicon).map(candidates =>
		withOdds(
			candidates,
			candidates.map(candidate => logOdds(learned.claim, claimFeatures(scene, candidate))),
		),
	);
	return choose(readings, learned.threshold).map(({candidate}) => {
		const {rule, source, cue, content} = candidate;
		const pieces = content.map(span);
		const all = [...pieces, span(cue), ...(source === null ? [] : [span(source)])];
		return {
			start: Math.min(...all.map(({start}) => start)),
			end: Math.max(...all.map(({end}) => end)),
			source: source === null ? null : {...span(source), name: null},
			cue: span(cue),
			content: pieces,
			via: [],
			negated: false,
			hedged: false,
			quoted: false,
			worth: 0,
			rule,
		};
	});
}
