import type {DateMention} from '../../model/date-mention.ts';
import type {Token} from '../words/tokens.ts';

/** A token of a sentence with what is known of it. */
export interface Word extends Token {
	/** What it stands for: see `conceptOf`. Empty for marks. */
	concept: string;
	/** Name of the person or place that is meant here, pronouns resolved; `null` elsewhere. */
	entity: string | null;
	/** First word of a mention of that entity. */
	opens: boolean;
	/** A word of the name of an organization or a group. */
	organization: boolean;
	/** The date that it is a word of. */
	date: DateMention | null;
}
