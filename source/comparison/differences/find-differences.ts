import type {Difference} from '../comparison.ts';
import {ageDifferences} from './age-differences.ts';
import {dayDifferences} from './day-differences.ts';
import type {Material} from './material.ts';
import {namedEventDifferences} from './named-event-differences.ts';
import {numberDifferences} from './number-differences.ts';
import {polarityDifferences} from './polarity-differences.ts';
import {yearDifferences} from './year-differences.ts';

/** Each looks for one kind of difference; the order is that in which they are shown. */
const finders: readonly ((material: Material) => Difference[])[] = [
	dayDifferences,
	numberDifferences,
	yearDifferences,
	namedEventDifferences,
	ageDifferences,
	polarityDifferences,
];

/** All that two or more articles may tell differently, with the groups that it touches. */
export function findDifferences(material: Material): Difference[] {
	const groupsAt = new Map<string, number[]>();
	for (const [number, {statements}] of material.groups.entries()) {
		for (const index of statements) {
			const {article, sentence} = material.statements[index]!;
			const place = `${material.articles[article]!.key} ${sentence.span.start}`;
			const numbers = groupsAt.get(place);
			if (!numbers) groupsAt.set(place, [number]);
			else if (numbers.at(-1) !== number) numbers.push(number);
		}
	}
	return finders
		.flatMap(find => find(material))
		.filter(isFirst())
		.map(difference => ({
			...difference,
			groups: [
				...new Set(
					difference.sides.flatMap(({places}) =>
						places.flatMap(({article, sentence}) => groupsAt.get(`${article} ${sentence.start}`) ?? []),
					),
				),
			].sort((a, b) => a - b),
		}));
}

/** Lets through what does not mark the same words as a difference before it: the year of the Games is found twice. */
function isFirst(): (difference: Difference) => boolean {
	const seen = new Set<string>();
	return ({sides}) => {
		const places = sides.flatMap(side => side.places);
		const name = places.map(({article, words}) => `${article} ${words.map(({end}) => end).join(' ')}`).sort();
		const first = !seen.has(name.join());
		seen.add(name.join());
		return first;
	};
}
