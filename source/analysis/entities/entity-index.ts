import type {Entity, Mention} from '../../model/entity.ts';
import type {Span} from '../../model/span.ts';

/** A mention together with whom it means. */
export interface Meaning {
	readonly entity: Entity;
	readonly mention: Mention;
}

/** Looks entities up by place in the text. */
export interface EntityIndex {
	/** All mentions that touch the span, in text order. */
	within(span: Span): Meaning[];
	/** The mention that holds the offset, the shortest where several do ("Russian" in "the Russian president"). */
	at(offset: number): Meaning | null;
	/** The mention that covers most of the span, the longer where two cover as much; `null` where none touches it. */
	best(span: Span): Meaning | null;
}

/** Takes n log n for n mentions; a look-up is a binary search. */
export function indexEntities(entities: readonly Entity[]): EntityIndex {
	const meanings: Meaning[] = [];
	for (const entity of entities) for (const mention of entity.mentions) meanings.push({entity, mention});
	meanings.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
	const starts = Int32Array.from(meanings, ({mention}) => mention.start);
	let longest = 0;
	for (const {mention} of meanings) longest = Math.max(longest, mention.end - mention.start);

	function within({start, end}: Span): Meaning[] {
		const found: Meaning[] = [];
		for (let index = firstFrom(starts, start - longest); index < meanings.length; index++) {
			const {mention} = meanings[index]!;
			if (mention.start >= end) break;
			if (mention.end > start) found.push(meanings[index]!);
		}
		return found;
	}
	const size = ({mention}: Meaning) => mention.end - mention.start;
	return {
		within,
		at(offset) {
			const found = within({start: offset, end: offset + 1});
			return found.reduce<Meaning | null>((best, one) => (best && size(best) <= size(one) ? best : one), null);
		},
		best(span) {
			const covered = ({mention}: Meaning) => Math.min(span.end, mention.end) - Math.max(span.start, mention.start);
			let best: Meaning | null = null;
			for (const one of within(span)) {
				if (best === null) best = one;
				else if (covered(one) > covered(best) || (covered(one) === covered(best) && size(one) > size(best))) best = one;
			}
			return best;
		},
	};
}

/** The first index whose value is at least `wanted`. */
function firstFrom(values: Int32Array, wanted: number): number {
	let low = 0;
	let high = values.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (values[middle]! < wanted) low = middle + 1;
		else high = middle;
	}
	return low;
}
