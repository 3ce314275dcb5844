import type {Span} from '../../model/span.ts';
import type {Compared, DifferenceSide} from '../comparison.ts';

/** What one article says of the thing in question, once. */
export interface Telling {
	/** Index of the article. */
	article: number;
	sentence: Span;
	words: Span[];
	/** The value as it is shown. */
	shown: string;
}

/** More than this is no longer read by anybody, and costs time with its square. */
const mostTellings = 400;

/**
 * Sorts what articles tell of one thing into sides. Tellings that are compatible stand on one side. An article that
 * tells of two values knows of both: it reports the difference itself, or the two are of different things. So it says
 * nothing against any side that it also tells of; only articles that contradict each other in all that they tell stay.
 * A copy tells for itself: where it differs from its original, somebody has changed it.
 *
 * @param tellings Of one thing; the first few hundred are looked at.
 * @param knows Whether an article tells of a value elsewhere, in words that were not recognized as being of this thing.
 * @returns Two sides or more, the one with the most articles first; none where nobody contradicts anybody.
 */
export function sidesOf<T extends Telling>(
	tellings: readonly T[],
	compatible: (a: T, b: T) => boolean,
	articles: readonly Compared[],
	knows: (article: number, value: T) => boolean = () => false,
): DifferenceSide[] {
	const sides: T[][] = [];
	for (const telling of tellings.slice(0, mostTellings)) {
		const side = sides.find(members => members.every(member => compatible(member, telling)));
		if (side) side.push(telling);
		else sides.push([telling]);
	}
	if (sides.length < 2) return [];
	const told = new Map<number, Map<number, number>>();
	for (const [number, side] of sides.entries()) {
		for (const {article} of side) {
			const counts = told.get(article) ?? new Map<number, number>();
			counts.set(number, (counts.get(number) ?? 0) + 1);
			told.set(article, counts);
		}
	}
	const mains = new Map([...told].map(([article, counts]) => [article, mainOf(counts)]));
	const tellsOf = (article: number, side: number) => told.get(article)!.has(side) || knows(article, sides[side]![0]!);
	const kept = sides.map((side, number) =>
		side.filter(({article: own}) => {
			if (mains.get(own) !== number) return false;
			return [...mains].some(
				([other, main]) => main !== null && main !== number && !tellsOf(own, main) && !tellsOf(other, number),
			);
		}),
	);
	const left = kept.filter(side => side.length > 0);
	if (left.length < 2) return [];
	return left
		.sort((a, b) => articlesOf(b) - articlesOf(a) || a[0]!.article - b[0]!.article)
		.map(side => ({
			value: commonest(side.map(({shown}) => shown)),
			places: side
				.toSorted((a, b) => a.article - b.article || a.sentence.start - b.sentence.start)
				.map(({article, sentence, words}) => ({article: articles[article]!.key, sentence, words})),
		}));
}

/** The side that an article tells of most; `null` where two share that place. */
function mainOf(counts: ReadonlyMap<number, number>): number | null {
	const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
	return second !== undefined && second[1] === first![1] ? null : first![0];
}

function articlesOf(side: readonly Telling[]): number {
	return new Set(side.map(({article}) => article)).size;
}

function commonest(values: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a)[0]![0];
}
