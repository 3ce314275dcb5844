import type {Candidate} from './candidates.ts';
import type {Companions} from './companions.ts';

/** Articles in which a name was used for one, so that it is known to be theirs. */
const wellKnown = 3;
/** A name is somebody's where so much of what it was used for is them … */
const mostly = 0.9;
/** … and, unless it is what such a name is shortened to, they are named in full often enough beside it. */
const besides = 0.2;
/** Company that settles it without that. */
const goodCompany = {share: 0.25, names: 2, lead: 2};

/**
 * Whom a short name means in one article; `null` where it stays open. Precision first: an open name is an entity of its
 * own that a reader can merge by hand, a wrong one puts words into somebody's mouth.
 *
 * @param alone In how many articles the short name stands without a full one.
 */
export function choose(
	candidates: readonly Candidate[],
	alone: number,
	{article, short}: {article: number; short: number},
	companions: Companions,
): number | null {
	// Where the article names one of them in full, whoever read that article has left the short name open.
	if (candidates.some(({group}) => companions.names(article, group))) return null;
	const all = candidates.reduce((sum, {together}) => sum + together, 0);
	const rated = candidates
		.map(candidate => ({...candidate, ...companions.support(article, candidate.group, short)}))
		.sort((a, b) => b.share - a.share || b.together - a.together || a.group - b.group);
	const known = rated.find(
		({together, isUsual}) =>
			together >= wellKnown && together >= mostly * all && (isUsual || together >= besides * alone),
	);
	if (known !== undefined && known.names > 0 && known.share * goodCompany.lead >= rated[0]!.share) return known.group;
	const [best, next] = rated;
	if (best === undefined || best.together === 0 || !best.isUsual) return null;
	const isGood = best.share >= goodCompany.share && best.names >= goodCompany.names;
	return isGood && best.share >= goodCompany.lead * (next?.share ?? 0) ? best.group : null;
}
