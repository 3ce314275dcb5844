import type {DateMention} from '../../model/date-mention.ts';
import type {Document} from '../document.ts';
import {parseIsoDay} from './calendar.ts';
import {allRefiners} from './refiners/all-refiners.ts';
import {resolveAll} from './resolve/resolve-all.ts';
import {scan} from './scan.ts';

/**
 * Finds the temporal expressions of a text and says which days they mean, in three steps: parsers read each kind of
 * expression (`parsers/`, one list), refiners join and stretch them (`refiners/`, one list), and what they say is
 * resolved in text order against the day of publication and against each other (`resolve/`).
 *
 * @param published Day of publication, `YYYY-MM-DD`; without it nothing relative gets a place on the calendar.
 * @returns Mentions in text order, not overlapping.
 */
export function findDates(document: Document, published: string | null): DateMention[] {
	let expressions = scan(document);
	for (const refine of allRefiners) expressions = refine(document, expressions);
	return resolveAll(document, expressions, published === null ? null : parseIsoDay(published));
}
