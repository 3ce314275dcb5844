import type {ClaimName} from './fields.ts';
import type {Decision} from './vocabulary.ts';

/** What is decided of claims. Claims are named by `claimKey`. Plain data: it can be sent to a worker thread. */
export interface ClaimMarks {
	/** Those that somebody has looked into, with what came out. */
	checked: ReadonlyMap<string, {note: string; at: string}>;
	dismissed: ReadonlySet<string>;
	/** Groups that say the same, two or more claims each. No claim is in two of them. */
	together: readonly (readonly string[])[];
	/** Pairs that do not say the same. No pair is in one group of `together`. */
	apart: readonly (readonly [string, string])[];
}

/** One text for a claim, as the maps have it. */
export const claimKey = ({article, text, occurrence}: ClaimName): string => JSON.stringify([article, text, occurrence]);

/**
 * The later decision holds: joining two groups makes one of them, whatever was said of their claims before; a claim that
 * is parted leaves its group.
 *
 * @param decisions Those that stand, earliest first.
 */
export function claimMarksOf(decisions: readonly Decision[]): ClaimMarks {
	const checked = new Map<string, {note: string; at: string}>();
	const dismissed = new Set<string>();
	const groups = new Map<string, Set<string>>();
	const parted = new Map<string, [string, string]>();
	for (const decision of decisions) {
		switch (decision.do) {
			case 'check':
				for (const claim of decision.claims) checked.set(claimKey(claim), {note: decision.note, at: decision.at});
				break;
			case 'uncheck':
				for (const claim of decision.claims) checked.delete(claimKey(claim));
				break;
			case 'dismiss':
				for (const claim of decision.claims) dismissed.add(claimKey(claim));
				break;
			case 'undismiss':
				for (const claim of decision.claims) dismissed.delete(claimKey(claim));
				break;
			case 'join':
				join(groups, decision.claims.map(claimKey));
				break;
			case 'part': {
				const claim = claimKey(decision.claim);
				groups.get(claim)?.delete(claim);
				groups.delete(claim);
				for (const other of decision.from.map(claimKey)) {
					if (other !== claim) parted.set(pairKey(claim, other), [claim, other]);
				}
				break;
			}
		}
	}
	return {
		checked,
		dismissed,
		together: [...new Set(groups.values())].filter(({size}) => size > 1).map(group => [...group]),
		// Whoever is in one group now was joined after being parted.
		apart: [...parted.values()].filter(([a, b]) => !groups.has(a) || groups.get(a) !== groups.get(b)),
	};
}

const pairKey = (a: string, b: string) => (a < b ? `${a}${b}` : `${b}${a}`);

/** Makes one group of those that the claims are in, always moving the smaller into the larger: n log n for n claims. */
function join(groups: Map<string, Set<string>>, claims: readonly string[]): void {
	const groupOf = (claim: string) => {
		const group = groups.get(claim) ?? new Set([claim]);
		groups.set(claim, group);
		return group;
	};
	let joined = groupOf(claims[0]!);
	for (const claim of claims) {
		const group = groupOf(claim);
		if (group === joined) continue;
		const [small, large] = group.size < joined.size ? [group, joined] : [joined, group];
		for (const member of small) {
			large.add(member);
			groups.set(member, large);
		}
		joined = large;
	}
}
