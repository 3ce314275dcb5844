import type {Document} from '../../document.ts';
import type {Expression, Meaning} from '../meaning.ts';
import {isDayOf} from '../parsers/month-day.ts';
import {between, type Refiner} from './refiner.ts';

const links = new Set(['to', 'and', 'or', 'through', 'until', '-', '–', '—', 'or on', 'and on', ',', 'till']);

/**
 * What stands once in a range counts for both of its ends: "Feb. 8 to 10" (the month), "between March and October
 * 2023" (the year), "June 3 and 5, 2024" (both).
 */
export const shareRanges: Refiner = (document, expressions) =>
	orderEnds(document, shareYears(document, addBareDays(document, expressions)));

/** The "10" of "Feb. 8 to 10" and the "25" of "April 24 and 25". */
const addBareDays: Refiner = (document, expressions) => {
	const {lower, sentence} = document.tokens;
	const added: Expression[] = [];
	for (const [index, expression] of expressions.entries()) {
		added.push(expression);
		const {meaning, end} = expression;
		if (meaning.is !== 'day' || sentence[end + 1] !== sentence[expression.first]) continue;
		const number = /^(\d{1,2})(?:th|st|nd|rd)?$/.exec(lower[end + 1] ?? '');
		const next = expressions[index + 1];
		if (!number || !links.has(lower[end]!) || lower[end] === ',' || (next !== undefined && next.first <= end + 1))
			continue;
		const day = Number(number[1]);
		if (day <= meaning.day || !isDayOf(meaning.month, day) || isCounted(document, end + 2)) continue;
		added.push({first: end + 1, end: end + 2, meaning: {...meaning, day}});
	}
	return added;
};

/** "Feb. 8 and 10 people": a noun behind it is what is counted. */
function isCounted({tokens}: Document, at: number): boolean {
	const tag = tokens.partOfSpeech[at];
	return tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN' || tag === 'NUM' || tokens.surface[at] === '%';
}

const shareYears: Refiner = (document, expressions) => {
	const shared = [...expressions];
	for (let index = shared.length - 2; index >= 0; index--) {
		const left = shared[index]!;
		const right = shared[index + 1]!;
		const link = between(document, left, right, 2);
		if (link === null || !links.has(link)) continue;
		if (document.tokens.sentence[left.first] !== document.tokens.sentence[right.first]) continue;
		const meaning = withYearOf(left.meaning, right.meaning, link === ',' || link === 'and' || link === 'or');
		if (meaning !== null) shared[index] = {...left, meaning};
	}
	return shared;
};

function withYearOf(left: Meaning, right: Meaning, list: boolean): Meaning | null {
	if ((left.is !== 'day' && left.is !== 'month') || (right.is !== 'day' && right.is !== 'month')) return null;
	if (left.year !== null || right.year === null) return null;
	// "in June, and in March 2020": a list goes forward.
	if (list && left.month > right.month) return null;
	// "from November to March 2024" begins in the year before.
	const year = typeof right.year === 'number' && left.month > right.month ? right.year - 1 : right.year;
	return {...left, year};
}

/** "from Monday to Friday", "from November to March": the end comes after the beginning. */
const orderEnds: Refiner = (document, expressions) =>
	expressions.map((expression, index) => {
		const {meaning} = expression;
		const left = expressions[index - 1];
		if (left === undefined || left.meaning.is !== meaning.is) return expression;
		if (meaning.is !== 'weekday' && meaning.is !== 'month' && meaning.is !== 'day') return expression;
		const open = meaning.is === 'weekday' ? meaning.which === null : meaning.year === null && !('which' in meaning);
		const link = between(document, left, expression, 2);
		const same = document.tokens.sentence[left.first] === document.tokens.sentence[expression.first];
		if (!open || !same || link === null || !untilLinks.has(link)) return expression;
		const fromBefore = document.tokens.lower[left.first - 1];
		if (link === 'to' && fromBefore !== 'from') return expression;
		if (link === 'and' && fromBefore !== 'between') return expression;
		return {...expression, meaning: {is: 'range-end', of: meaning}};
	});

const untilLinks = new Set(['to', 'through', 'until', 'till', 'and', '-', '–', '—']);
