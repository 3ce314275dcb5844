import type {Expression, Meaning, MeaningOf, Year} from '../meaning.ts';
import {between, joinNeighbours, type Refiner} from './refiner.ts';

/** "this year's third quarter", "the quarter a year ago", "the summer of last year", "the second half of fiscal 1990". */
export const joinYears: Refiner = (document, expressions) =>
	joinNeighbours(document, expressions, (left, right) => {
		const link = between(document, left, right, 2)?.replace('’', "'");
		const leftYear = yearOf(left.meaning);
		if (leftYear !== null && link === "'s" && takesYear(right.meaning))
			return withYear(left, right, right.meaning, leftYear);
		const rightYear = yearOf(right.meaning);
		if (rightYear === null || !takesYear(left.meaning)) return null;
		const direct = link === '' && right.meaning.is !== 'year';
		return direct || link === 'of' || link === 'of the' ? withYear(left, right, left.meaning, rightYear) : null;
	});

type Part = MeaningOf<'quarter' | 'half' | 'season' | 'month'>;

function takesYear(meaning: Meaning): meaning is Part {
	return (
		(meaning.is === 'quarter' || meaning.is === 'half' || meaning.is === 'season' || meaning.is === 'month') &&
		meaning.year === null
	);
}

function yearOf(meaning: Meaning): Year {
	if (meaning.is === 'year' || meaning.is === 'fiscal-year') return meaning.year;
	if (meaning.is === 'unit' && meaning.unit === 'year') return {shift: meaning.shift, origin: meaning.origin};
	if (meaning.is === 'offset' && meaning.unit === 'year' && meaning.amount !== null) {
		return {shift: meaning.sign * Math.round(meaning.amount), origin: meaning.origin};
	}
	return null;
}

function withYear(left: Expression, right: Expression, part: Part, year: Year): Expression {
	const fiscal = left.meaning.is === 'fiscal-year' || right.meaning.is === 'fiscal-year';
	const meaning = fiscal && 'fiscal' in part ? {...part, year, fiscal} : {...part, year};
	return {first: left.first, end: right.end, meaning};
}
