import type {DateMention} from './date-mention.ts';

/**
 * How sure the place of a date on the calendar is: said outright, by the text or by the reader; inferred from another day;
 * or, where it has no place there yet, uncertain.
 */
export type Certainty = 'explicit' | 'inferred' | 'uncertain';

export function certaintyOf({basis, from}: DateMention): Certainty {
	if (from === null || basis === null) return 'uncertain';
	return basis === 'explicit' || basis === 'given' ? 'explicit' : 'inferred';
}
