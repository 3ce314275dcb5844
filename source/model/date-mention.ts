import type {Span} from './span.ts';

/** TIMEX3 types. */
export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/**
 * How the value was reached: said in full; counted from the published date; counted from another date in the
 * text; the date of a named day ("Christmas Eve"); or given by the reader, against what was read. `null` where there is
 * no calendar value.
 */
export type DateBasis = 'explicit' | 'relative' | 'anchored' | 'holiday' | 'given';

/** A temporal expression of the text with its TIMEX3 value. */
export interface DateMention extends Span {
	type: DateType;
	/** TIMEX3 value: `2024-02-08`, `2024-02`, `2024-W06`, `1998-Q3`, `P10Y`, `PAST_REF`, `2024-02-08TMO`, … */
	value: string;
	/** First day covered on the calendar, `YYYY-MM-DD`; `null` where the value is no stretch of the calendar. */
	from: string | null;
	/** The day after the last day covered (half-open), `YYYY-MM-DD`. */
	to: string | null;
	basis: DateBasis | null;
}

/** What a reader says of the words at a place: their TIMEX3 value; `null` where they are no date. */
export interface DateCorrection extends Span {
	value: string | null;
}
