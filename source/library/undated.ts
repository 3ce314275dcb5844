import type {DateMention} from '../model/date-mention.ts';

/**
 * A day or time that the text means but that has no place on the calendar as long as nobody knows when the article was
 * published ("Thursday"). Durations, repetitions and vague references ("recently") never have one.
 */
export function isUndated({type, value, from}: DateMention): boolean {
	return from === null && (type === 'DATE' || type === 'TIME') && !value.endsWith('_REF');
}
