import type {Candidate} from '../candidate.ts';

/** An outer attribution whose content is the inner one, but for this share, says nothing else than that. */
const sameShare = 0.75;

/** Tiers of cues that tell of something said. */
const speech = new Set(['neutral', 'assertive', 'denial', 'demand', 'commitment', 'judgement']);

/** How many claims around one are looked at: what bounds the work. */
const window = 6;

/**
 * Who passed a claim on. "…, Xi said, CCTV reported" and "CCTV reported that Xi said …" are two attributions, and the
 * content of one holds the other: Xi is the source, CCTV passed it on.
 *
 * @param candidates Claims in text order.
 * @returns For each the indices of those that it came through, nearest the reader first; `null` for an outer attribution that
 * holds nothing but an inner one and is told by that one's chain.
 */
export function findChains(candidates: readonly Candidate[]): (number[] | null)[] {
	const outers = candidates.map((inner, index) => {
		const around: number[] = [];
		for (let at = Math.max(0, index - window); at <= Math.min(candidates.length - 1, index + window); at++) {
			const outer = candidates[at]!;
			if (outer.source !== null && at !== index && holds(outer, inner)) around.push(at);
		}
		return around.sort((a, b) => sizeOf(candidates[b]!) - sizeOf(candidates[a]!));
	});
	const empty = new Set<number>();
	for (const [index, inner] of candidates.entries()) {
		for (const outer of outers[index]!) if (isNothingElse(candidates[outer]!, inner)) empty.add(outer);
	}
	return outers.map((around, index) => (empty.has(index) ? null : around));
}

/** Whether the content of one attribution holds the cue and the source of another. */
export function holds(outer: Candidate, inner: Candidate): boolean {
	if (inner.source === null || inner.source.from === outer.source?.from) return false;
	const {token} = inner.head;
	const source = inner.source.from;
	return (
		outer.content.some(({from, to}) => from <= token && token < to) &&
		outer.content.some(({from, to}) => from <= source && source < to) &&
		!inner.content.some(({from, to}) => from <= outer.head.token && outer.head.token < to)
	);
}

function isNothingElse(outer: Candidate, inner: Candidate): boolean {
	// "They should oppose it, Xi said": what they believe or should do is what he says, and not what they said.
	if (!speech.has(inner.head.tier) || (inner.head.group?.modal ?? '') !== '') return false;
	const from = outer.content[0]!.from;
	const to = outer.content.at(-1)!.to;
	const parts = [...inner.content, inner.cue, inner.source!];
	const innerFrom = Math.max(from, Math.min(...parts.map(part => part.from)));
	const innerTo = Math.min(to, Math.max(...parts.map(part => part.to)));
	return innerTo - innerFrom >= sameShare * (to - from);
}

function sizeOf({content}: Candidate): number {
	return content.at(-1)!.to - content[0]!.from;
}
