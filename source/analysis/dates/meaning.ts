import type {Grain, Season} from './stretch.ts';

/** Units of length; those shorter than a day have no place of their own on the calendar. */
export type Unit = Grain | 'second' | 'minute' | 'hour' | 'night';

/** Morning, afternoon, evening, night, as TIMEX3 writes them. */
export type PartOfDay = 'MO' | 'AF' | 'EV' | 'NI';

/** From where is it counted: from the day of publication, or from the date that the text is speaking of. */
export type Origin = 'published' | 'narrative';

/** A year as the text gives it: its number; so many years from an origin ("last year" is −1); or not at all. */
export type Year = number | {shift: number; origin: Origin} | null;

/** Which of the many: the one before, this one, the one to come; `null` where the text does not say. */
export type Which = -1 | 0 | 1 | null;

/** How many: `null` is "some" ("a few", "several"). */
export type Amount = number | null;

/** What an expression says, before it is known which days that are. */
export type Meaning =
	| {is: 'day'; year: Year; month: number; day: number}
	/** "10/11/12": not `ordered` where month and day may as well be the other way round. */
	| {is: 'numeric'; month: number; day: number; year: number; shortYear: boolean; ordered: boolean}
	| {is: 'month'; year: Year; month: number; which?: Which}
	/** One after another: what "2022–24" and "Feb. 8–10" say. */
	| {is: 'range'; from: Meaning; to: Meaning}
	| {is: 'year'; year: number}
	/** Its months are the company's or the government's own: no place on the calendar. */
	| {is: 'fiscal-year'; year: number}
	| {is: 'decade'; year: number}
	| {is: 'century'; century: number}
	/** Without a number: "the quarter", the one spoken of. */
	| {is: 'quarter'; year: Year; quarter: number | null; fiscal: boolean}
	| {is: 'half'; year: Year; half: number; fiscal: boolean}
	| {is: 'season'; year: Year; season: Season; which: Which}
	| {is: 'weekday'; weekday: number; which: Which; origin: Origin}
	/** The end of a range: the first of its kind after the date before it ("from Monday to Friday"). */
	| {is: 'range-end'; of: Extract<Meaning, {is: 'weekday' | 'month' | 'day'}>}
	/** "last week", "this month", "tomorrow", "the following year". */
	| {is: 'unit'; unit: Grain; shift: number; origin: Origin}
	/** "the week of March 6", "Easter weekend". */
	| {is: 'around'; grain: Grain; day: Meaning}
	/** "three days ago", "a year earlier", "two weeks from now". */
	| {is: 'offset'; amount: Amount; unit: Unit; sign: -1 | 1; origin: Origin}
	/** "10 years"; `sign` where it ends ("the past 10 years") or begins at the origin. */
	| {is: 'duration'; amount: Amount; unit: Unit; sign: -1 | 0 | 1}
	/** "the year ended Sept. 30": a length that ends (or begins) with another expression. */
	| {is: 'period'; amount: number; unit: Grain; shown: Meaning; last: Expression}
	| {is: 'set'; value: string}
	| {is: 'reference'; value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'}
	| {is: 'holiday'; name: string; year: Year; which: Which}
	/** A day that goes by its month and day alone, of a year that everybody knows: "the Sept. 11 attacks". */
	| {is: 'anniversary'; month: number; day: number; year: number}
	/** A named stretch of days, as an event has it. */
	| {is: 'event'; value: string; from: string; to: string}
	| {is: 'clock'; hour: number; minute: number | null; second: number | null; day: Meaning | null}
	| {is: 'part'; part: PartOfDay; day: Meaning | null};

/** The meanings of one kind. */
export type MeaningOf<Kind extends Meaning['is']> = Extract<Meaning, {is: Kind}>;

/** A piece of the text, in tokens (half-open). */
export interface Place {
	first: number;
	end: number;
}

/** A piece of the text and what it says. */
export interface Expression extends Place {
	meaning: Meaning;
}
