import type {Choice} from '../../../decisions/vocabulary.ts';
import type {ArticleKey} from '../../../model/listing.ts';
import type {Span} from '../../../model/span.ts';

/** What is dated: words of an article, or the article itself (`span: null`). */
export interface Dated {
	article: ArticleKey;
	span: Span | null;
}

export type DatingCommand =
	/** Takes the estimate of the open article for its day of publication. */
	| {type: 'accept-estimate'}
	/** Asks for the day of publication of the open article. */
	| {type: 'ask-published'}
	/** Asks for the value of the selected date. */
	| {type: 'ask-date'}
	/** The selected date is none. */
	| {type: 'dismiss-date'}
	/** Takes what was typed; nothing takes back what was decided before. */
	| ({type: 'set-date'; text: string} & Dated);

/** What was typed, or that it is no date, amounts to these decisions. */
export type DatingEvent = {type: 'dated'; choices: Choice[]; said: string};

/** Reads what was typed; `typed: null`: it is no date. Sends `dated`. */
export type DatingEffect = {type: 'date'; typed: string | null} & Dated;
