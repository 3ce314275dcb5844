/** How finely the calendar is looked at, from coarse to fine. */
export const calendarLevels = ['century', 'decade', 'year', 'month', 'day'] as const;
export type CalendarLevel = (typeof calendarLevels)[number];

export interface TimelineOptions {
	/** Also the days on which the articles were published, as entries of their own. */
	publications?: boolean;
}

/** Days, `YYYY-MM-DD`, both included; `null`: no end on that side. */
export interface DayRange {
	from: string | null;
	to: string | null;
}

/** A piece of the calendar and how many entries lie in it. */
export interface DensityBar {
	/** TIMEX3 value of the piece: `20` (a century), `202` (a decade), `2024`, `2024-02`, `2024-02-08`. */
	value: string;
	count: number;
}

export interface Density {
	/** Earliest first; pieces without entries are left out. */
	bars: DensityBar[];
	/** Entries that are known less finely than that ("2023" among days): they are in none of the bars. */
	coarser: number;
}
