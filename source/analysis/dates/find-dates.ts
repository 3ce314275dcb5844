import type {DateMention} from '../../model/date-mention.ts';
import type {Document} from '../document.ts';
import {parseIsoDay} from './calendar.ts';
import {readExpressions} from './read-expressions.ts';
import {type ResolveOptions, resolveAll} from './resolve/resolve-all.ts';

/**
 * Finds the temporal expressions of a text and says which days they mean, in three steps: parsers read each kind of
 * expression (`parsers/`, one list), refiners join and stretch them (`refiners/`, one list), and what they say is
 * resolved in text order against the day of publication and against each other (`resolve/`).
 *
 * @param published Day of publication, `YYYY-MM-DD`; without it nothing relative gets a place on the calendar.
 * @param more.corrections What a reader says of places in the text. In text order, not overlapping.
 * @param more.order How the outlet's country writes dates in numbers, where that is known.
 * @returns Mentions in text order, not overlapping.
 */
export function findDates(document: Document, published: string | null, more: ResolveOptions = {}): DateMention[] {
	const day = published === null ? null : parseIsoDay(published);
	return resolveAll(document, readExpressions(document), day, more);
}
