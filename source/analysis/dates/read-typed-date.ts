import type {DateMention} from '../../model/date-mention.ts';
import {readDocument} from '../language.ts';
import {isoDay} from './calendar.ts';
import {findDates} from './find-dates.ts';
import {readValue} from './read-value.ts';

/** A date that somebody typed: its TIMEX3 value and the days that it covers (half-open), `null` where it covers none. */
export type TypedDate = Pick<DateMention, 'type' | 'value' | 'from' | 'to'>;

/**
 * Reads what somebody typed in the place of a date: "mar 2023", "8 feb 2024", "last week", or a TIMEX3 value such as
 * "2024-W06".
 *
 * @param from The day that "last week" is counted from, `YYYY-MM-DD`; `null` where there is none.
 * @returns `null` where it is no date, or more than one.
 */
export function readTypedDate(typed: string, from: string | null): TypedDate | null {
	const text = typed.trim().slice(0, longest);
	const value = readValue(text.toUpperCase());
	if (value.from !== null && value.to !== null) {
		return {type: value.type, value: value.value, from: isoDay(value.from), to: isoDay(value.to)};
	}
	// Whoever types does not care for capitals and prepositions; the parsers do where "may" is a verb and "in May" is not.
	for (const words of [text, capitalized(text), `in ${capitalized(text)}`]) {
		const [date, other] = findDates(readDocument(words), from);
		if (date === undefined || other !== undefined || !covers(date, words)) continue;
		const {type, value, from: first, to} = date;
		return {type, value, from: first, to};
	}
	return null;
}

const longest = 80;

const capitalized = (text: string) => text.toLowerCase().replace(/\b[a-z]/g, letter => letter.toUpperCase());

/** Nothing but articles, prepositions and punctuation stands beside it. */
function covers({start, end}: DateMention, text: string): boolean {
	const rest = `${text.slice(0, start)} ${text.slice(end)}`;
	return /^(?:\s|[.,;:]|\b(?:the|on|in|at|of|around|about|from|since|a|an)\b)*$/i.test(rest);
}
