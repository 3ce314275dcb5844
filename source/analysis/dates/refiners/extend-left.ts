import type {Document} from '../../document.ts';
import type {Expression, Meaning} from '../meaning.ts';
import type {Refiner} from './refiner.ts';

const phases = new Set('early late mid earlier later sometime'.split(' '));
const edges = new Set('end beginning start middle close outset'.split(' '));
/** "nearly two years", "more than four hours": they change the length, so they belong to it. */
const degrees: readonly (readonly string[])[] = [
	['nearly'],
	['almost'],
	['about'],
	['roughly'],
	['approximately'],
	['around'],
	['over'],
	['under'],
	['up', 'to'],
	['at', 'least'],
	['at', 'most'],
	['no', 'more', 'than'],
	['no', 'less', 'than'],
	['more', 'than'],
	['less', 'than'],
	['fewer', 'than'],
	['as', 'long', 'as'],
];

/** Takes in what stands before: "early next week", "the end of 1994", "nearly two years", "the 1990s". */
export const extendLeft: Refiner = (document, expressions) =>
	expressions.map((expression, index) => {
		const floor = Math.max(expressions[index - 1]?.end ?? 0, sentenceStart(document, expression.first));
		const first = extend(document, expression, floor);
		return first === expression.first ? expression : {...expression, first};
	});

function sentenceStart(document: Document, at: number): number {
	return document.sentences[document.tokens.sentence[at]!]!.firstToken;
}

function extend(document: Document, {first, end, meaning}: Expression, floor: number): number {
	const {lower} = document.tokens;
	const token = (at: number): string => (at >= floor ? lower[at]! : '');
	if (isAdjective(token, first, end)) return first;
	if (meaning.is === 'duration' || meaning.is === 'offset' || meaning.is === 'period') {
		return extendLength(token, first, meaning, floor);
	}
	let start = first;
	if (meaning.is === 'year' && token(start - 1) === 'year') start--;
	start = extendPhase(token, start, meaning);
	if (takesArticle(document, start, end, meaning) && token(start - 1) === 'the') start--;
	start = extendPhase(token, start, meaning);
	if (token(start - 1) === 'of' && edges.has(token(start - 2)) && isLong(meaning)) {
		start -= 2;
		if (token(start - 1) === 'the') start--;
	}
	return start;
}

function extendPhase(token: (at: number) => string, start: number, meaning: Meaning): number {
	const dash = token(start - 1) === '-' ? start - 1 : start;
	if (phases.has(token(dash - 1)) && phased.has(meaning.is)) return dash - 1;
	const inThe = token(start - 1) === 'in' ? start - 1 : start;
	const phase = token(inThe - 1);
	if (inThe < start && (phase === 'early' || phase === 'late' || phase === 'earlier' || phase === 'later'))
		return inThe - 1;
	return start;
}

/** "the year-ago quarter", but "the" belongs to the results in "the year-ago results". */
function isAdjective(token: (at: number) => string, first: number, end: number): boolean {
	return token(first) === 'year' && token(first + 1) === '-' && end === first + 3;
}

function extendLength(token: (at: number) => string, first: number, meaning: Meaning, floor: number): number {
	const start = meaning.is === 'offset' ? first : extendArticle(token, first);
	for (const degree of degrees) {
		const from = start - degree.length;
		if (degree[0] === 'over' && token(start) !== 'a' && token(start) !== 'an') continue;
		if (from >= floor && degree.every((part, index) => token(from + index) === part)) return from;
	}
	return start;
}

/** "the nine months", "the first nine months"; not "the nine-month strike". */
function extendArticle(token: (at: number) => string, first: number): number {
	if (token(first + 1) === '-') return first;
	if (token(first - 1) === 'the') return first - 1;
	return token(first - 2) === 'the' && ranks.has(token(first - 1)) ? first - 2 : first;
}

const ranks = new Set(['first', 'latest', 'final']);

/** "the third quarter", but "the third-quarter loss" leaves the article to the loss. */
function takesArticle(document: Document, first: number, end: number, meaning: Meaning): boolean {
	const {lower, partOfSpeech} = document.tokens;
	switch (meaning.is) {
		case 'year':
			return lower[first] === 'year';
		case 'quarter':
		case 'half':
			return lower[first + 1] !== '-' && partOfSpeech[end] !== 'NOUN';
		case 'century':
			return lower[end - 2] !== '-' && partOfSpeech[end] !== 'NOUN';
		case 'decade':
		case 'season':
			return true;
		case 'unit':
			return lower[first] !== 'this' && meaning.unit !== 'day';
		case 'part':
			return meaning.day === null;
		default:
			return false;
	}
}

/** What can be early or late. */
const phased = new Set<Meaning['is']>([
	'month',
	'year',
	'fiscal-year',
	'decade',
	'century',
	'season',
	'quarter',
	'half',
	'unit',
	'weekday',
	'day',
	'part',
]);

/** What has an end and a middle worth naming. */
function isLong(meaning: Meaning): boolean {
	return phased.has(meaning.is) && meaning.is !== 'day' && meaning.is !== 'weekday';
}
