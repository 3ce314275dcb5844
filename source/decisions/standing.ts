import {printDecision} from './lines.ts';
import {isUsual, timeOf} from './time.ts';
import type {Decision} from './vocabulary.ts';

/**
 * The decisions that stand, earliest first: none that was undone, none twice, and no `undo`.
 *
 * Time decides, not the place in the file, since merging with git may put lines in any order; lines of the same time
 * stay in theirs. An undo can only be of something earlier. So, from the latest to the earliest, whether an undo stands
 * itself is known before it is asked what it undoes.
 */
export function standing(decisions: readonly Decision[]): Decision[] {
	const ordered = inOrder(decisions);
	const undone = new Set<string>();
	for (const decision of ordered.toReversed()) {
		if (decision.do !== 'undo' || undone.has(decision.at)) continue;
		if (timeOf(decision.of)! < timeOf(decision.at)!) undone.add(decision.of);
	}
	return withoutDoubles(ordered.filter(({at, do: verb}) => verb !== 'undo' && !undone.has(at)));
}

function inOrder(decisions: readonly Decision[]): readonly Decision[] {
	const isOrdered = decisions.every(({at}, index) => isUsual(at) && (index === 0 || decisions[index - 1]!.at <= at));
	if (isOrdered) return decisions;
	return decisions
		.map(decision => ({decision, time: timeOf(decision.at)!}))
		.sort((a, b) => a.time - b.time)
		.map(({decision}) => decision);
}

/** Git may double lines, and a write that failed halfway is done again. Doubles have the same time. */
function withoutDoubles(ordered: readonly Decision[]): Decision[] {
	let seen = new Set<string>();
	return ordered.filter((decision, index) => {
		const isFirst = ordered[index - 1]?.at !== decision.at;
		if (isFirst && ordered[index + 1]?.at !== decision.at) return true;
		if (isFirst) seen = new Set();
		const line = printDecision(decision);
		if (seen.has(line)) return false;
		seen.add(line);
		return true;
	});
}
