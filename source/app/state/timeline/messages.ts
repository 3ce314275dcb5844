import type {EntityKey, Scope} from '../../../model/listing.ts';
import type {CalendarLevel} from '../../../model/timeline.ts';
import type {ListedDate, ShownDensity} from './state.ts';

export type TimelineCommand =
	/** The strip looks closer, or from farther off. */
	| {type: 'zoom-strip'; by: 1 | -1}
	/** Asks for a day to go to. */
	| {type: 'ask-day'}
	| {type: 'go-to-day'; text: string}
	/** Lists what tells the same event, or folds it again. */
	| {type: 'toggle-fold'}
	| {type: 'toggle-publications'}
	/** The timeline of the selected entity. */
	| {type: 'entity-timeline'};

/** What the timeline is about, as the library is asked. */
export interface TimelineSubject {
	scope: Scope;
	/** Only articles of the scope that name it. */
	entity: EntityKey | null;
	publications: boolean;
	about: string;
}

export type TimelineEvent =
	| {
			type: 'dates-loaded';
			about: string;
			items: ListedDate[];
			/** Entries that stand before them, and how many they are: folded ones count. */
			offset: number;
			count: number;
			total: number;
			/** They replace the list, begin it anew at a day, or go on before or after what is there. */
			place: 'all' | 'at' | 'before' | 'after';
	  }
	| ({type: 'density-loaded'} & ShownDensity);

export type TimelineEffect =
	| ({type: 'load-dates'; offset: number; limit: number; place: 'all' | 'before' | 'after'} & TimelineSubject)
	| ({type: 'load-density'; level: CalendarLevel | null; pieces: number} & TimelineSubject)
	/** Reads what was typed and sends the page that begins there. @param from What "last week" is counted from. */
	| ({type: 'load-day'; typed: string; from: string | null; limit: number} & TimelineSubject);
