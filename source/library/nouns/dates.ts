import type {EntityName} from '../../model/entity.ts';
import type {Page, Scope} from '../../model/listing.ts';
import type {DatePassage} from '../../model/passage.ts';
import type {CalendarLevel, DayRange, Density, TimelineOptions} from '../../model/timeline.ts';

/** Dates that the texts mention. */
export interface Dates {
	/**
	 * Those with a place on the calendar, earliest first, shorter stretches before longer ones that begin with them; then
	 * those that would have one if their article's day of publication were known, by article.
	 */
	list(scope: Scope, page: Page, options?: TimelineOptions): Promise<DatePassage[]>;
	/** Of the same list those whose stretch of the calendar has days in a range. */
	within(scope: Scope, range: DayRange, page: Page, options?: TimelineOptions): Promise<DatePassage[]>;
	count(scope: Scope, options?: TimelineOptions): Promise<number>;
	/** How many of them begin before a day (`YYYY-MM-DD`): the offset in the list at which that day stands. */
	countBefore(scope: Scope, day: string, options?: TimelineOptions): Promise<number>;
	/** How many lie in each piece of the calendar. */
	density(scope: Scope, level: CalendarLevel, options?: TimelineOptions): Promise<Density>;
	/** The entities whose mentions stand in the sentence of each passage, in text order. */
	entities(passages: readonly DatePassage[]): Promise<EntityName[][]>;
}
