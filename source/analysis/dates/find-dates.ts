import type {DateMention} from '../../model/date-mention.ts';
import type {Document} from '../document.ts';

/** @param published Day of publication, `YYYY-MM-DD`; without it nothing relative gets a calendar value. */
export function findDates(_document: Document, _published: string | null): DateMention[] {
	return [];
}
