import type {DateCorrection, DateMention} from '../../../model/date-mention.ts';
import type {Span} from '../../../model/span.ts';
import type {Document} from '../../document.ts';
import {calendarDay, isoDay} from '../calendar.ts';
import type {Expression, Meaning} from '../meaning.ts';
import type {NumericOrder} from '../numeric-order.ts';
import {type ReadValue, readValue} from '../read-value.ts';
import type {Stretch} from '../stretch.ts';
import type {Context, Resolved} from './context.ts';
import {resolve} from './resolve.ts';

export interface ResolveOptions {
	/** In text order, not overlapping. */
	corrections?: readonly DateCorrection[];
	/** What stands first in dates in numbers; `null` where that is not known. */
	order?: NumericOrder | null;
}

/**
 * Resolves the expressions of a document in text order. What each comes to is remembered for those behind it: "Last
 * year … in March" is March of last year, "two days later" counts from the day before it. What a reader has corrected
 * holds for those behind it, too; what is no date is not there for them.
 *
 */
export function resolveAll(
	document: Document,
	expressions: readonly Expression[],
	published: number | null,
	{corrections = [], order = null}: ResolveOptions = {},
): DateMention[] {
	const {start, end, sentence} = document.tokens;
	const mentions: DateMention[] = [];
	const context: Context = {
		document,
		published,
		expression: {first: 0, end: 0, meaning: {is: 'reference', value: 'PRESENT_REF'}},
		narrative: null,
		before: null,
		sentenceYear: null,
		quarter: null,
		order,
	};
	let current = -1;
	let opening: number | null = null;
	let narrativeSentence = -1;
	let previous: Expression | null = null;
	const corrected = alongside(corrections);
	for (const expression of expressions) {
		const span = {start: start[expression.first]!, end: end[expression.end - 1]!};
		const correction = corrected(span);
		if (correction?.value === null) continue;
		const at = sentence[expression.first]!;
		if (at !== current) {
			// "In 1995 he left for Rome. In March he …": a number that a sentence opens with holds for the one behind it,
			// but "Last year sales fell. In January …" has come back to the present.
			context.sentenceYear = at === current + 1 ? opening : null;
			opening = null;
			if (at - narrativeSentence > 1) context.narrative = null;
			current = at;
		}
		context.expression = expression;
		if (context.sentenceYear !== null && isApart(document, previous, expression)) context.sentenceYear = null;
		const resolved = correction === null ? resolve(expression.meaning, context) : given(readValue(correction.value!));
		if (!isAside(expression, previous) && resolved.stretch !== null) {
			remember(context, expression, resolved.stretch);
			narrativeSentence = at;
			if (expression.meaning.is === 'year' && opens(document, expression)) opening = context.sentenceYear;
		}
		context.before = resolved.stretch;
		previous = expression;
		mentions.push({
			...span,
			type: resolved.type,
			value: resolved.value,
			...placeOf(resolved),
		});
	}
	return mentions;
}

/** What is said of a span: of the first correction that overlaps it. To be asked from left to right. */
function alongside(corrections: readonly DateCorrection[]): (span: Span) => DateCorrection | null {
	let next = 0;
	return ({start, end}) => {
		while (next < corrections.length && corrections[next]!.end <= start) next++;
		const correction = corrections[next];
		return correction !== undefined && correction.start < end ? correction : null;
	};
}

const given = (read: ReadValue): Resolved => ({...read, basis: read.from === null ? null : 'given'});

/** Days as strings; none where the years 1 to 9999 do not hold them. */
function placeOf({from, to, basis}: Resolved): Pick<DateMention, 'from' | 'to' | 'basis'> {
	if (from === null || to === null || isoDay(from) >= isoDay(to)) return {from: null, to: null, basis: null};
	return {from: isoDay(from), to: isoDay(to), basis};
}

/** A semicolon or a bracket between two dates parts what is said of them. */
function isApart({tokens}: Document, previous: Expression | null, {first}: Expression): boolean {
	for (let at = previous?.end ?? first; at < first; at++) {
		const text = tokens.lower[at]!;
		if (text === ';' || text === '(' || text === ')' || text === ':') return true;
	}
	return false;
}

/** What is only compared with ("a year earlier"), and the end of a period that was itself spoken of. */
function isAside({meaning}: Expression, previous: Expression | null): boolean {
	if (meaning.is === 'offset' && meaning.unit === 'year' && meaning.sign === -1) return true;
	return previous?.meaning.is === 'period' && previous.meaning.last.meaning === meaning;
}

function namesYear({meaning}: Expression): boolean {
	return meaning.is === 'year' || (meaning.is === 'unit' && meaning.unit === 'year');
}

/** Tokens before the date with which a sentence still opens: "In", "But in". */
const openingWords = 2;

function opens({tokens, sentences}: Document, {first}: Expression): boolean {
	return first - sentences[tokens.sentence[first]!]!.firstToken <= openingWords;
}

function remember(context: Context, expression: Expression, stretch: Stretch): void {
	const {meaning, first} = expression;
	context.narrative = stretch;
	if (stretch.grain === 'quarter') rememberQuarter(context, meaning, first, stretch);
	else if (context.quarter !== null && (stretch.grain === 'month' || stretch.grain === 'day'))
		context.quarter.overtaken = true;
	if (namesYear(expression)) context.sentenceYear = calendarDay(stretch.from).year;
}

/** A quarter that is over is the one reported on; one that is not, only until such a one is spoken of. */
function rememberQuarter(context: Context, meaning: Meaning, first: number, stretch: Stretch): void {
	const sentence = context.document.tokens.sentence[first]!;
	const named =
		(meaning.is === 'period' && meaning.shown.is === 'duration') ||
		(meaning.is === 'quarter' && meaning.quarter !== null);
	const over = context.published === null || stretch.to <= context.published;
	if (context.quarter === null || (named && over)) context.quarter = {stretch, sentence, overtaken: false};
	else if (meaning.is === 'quarter') context.quarter = {...context.quarter, sentence, overtaken: false};
}
