import type {EntityName} from '../../../model/entity.ts';
import type {EntityRow} from '../../../model/listing.ts';
import type {DatePassage} from '../../../model/passage.ts';
import type {CalendarLevel, Density} from '../../../model/timeline.ts';

/** An entry of the timeline as it is listed. */
export interface ListedDate extends DatePassage {
	/** Who is mentioned in its sentence. */
	entities: readonly EntityName[];
	/** Other sentences that tell the same event, folded into this one or listed right below it. */
	told: {others: readonly ListedDate[]; outlets: number; isOpen: boolean} | null;
	/** Listed below the first sentence that tells the same. */
	isOther: boolean;
}

/** What the timeline shows, beside its list. */
export interface TimelineState {
	/** Whose timeline it is; `null` where the scope of the panel says which articles. */
	entity: EntityRow | null;
	/** Days of publication are listed, too. */
	publications: boolean;
	/** Entries before the first that is loaded, and how many are: folded ones count. */
	before: number;
	loaded: number;
	/** How finely the strip looks at the calendar; `null`: as finely as there is room for. */
	level: CalendarLevel | null;
	density: ShownDensity | null;
	/** What the density was last asked for, and the page that is on its way; empty where none is. */
	asked: string;
	askedPage: string;
}

export interface ShownDensity extends Density {
	/** What it was loaded for. */
	about: string;
	level: CalendarLevel;
}

export const initialTimeline: TimelineState = {
	entity: null,
	publications: true,
	before: 0,
	loaded: 0,
	level: null,
	density: null,
	asked: '',
	askedPage: '',
};
