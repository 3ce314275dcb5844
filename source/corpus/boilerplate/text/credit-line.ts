import {outletName} from '../../metadata/outlet-name.ts';
import {dateIn, fromDate, isDateLine} from '../date-line.ts';
import {lineCues} from '../line-cues.ts';

/** What a line above a text says of it. */
export interface Credits {
	bylines: string[];
	/** Each with what is behind it in its line. */
	dates: string[];
	outlet: string | null;
}

const by = /^(?:(?:[Ww]ritten|WRITTEN|[Rr]eported|[Ss]tory|[Ww]ords|[Pp]osted) )?(?:[Bb]y|BY):? +(?=\p{Lu})/u;
const name = /^\p{Lu}[\p{L}'’.-]{0,30}(?: (?:\p{Lu}[\p{L}'’.-]{0,30}|de|van|von|der|al|bin|da|la|and)){1,8}$/u;
const desk = /\b(?:desk|staff|newsroom|bureau|correspondents?|reporters?|editors?|writers?|agencies)$/i;
const furniture = new Set(['reading time', 'share buttons', 'comments']);

/**
 * Takes apart a line that is nothing but credits: "By Ann Ray, Harbour Ledger", "Ann Ray | Harbour Ledger | Feb. 11,
 * 2024 | 3 min read", "For the Harbour Ledger". `null` for every other line, lone names among them: they may be
 * anything.
 */
export function readCredits(line: string): Credits | null {
	if (line.length > 160) return null;
	const credits: Credits = {bylines: [], dates: [], outlet: null};
	if (isDateLine(line)) return {...credits, dates: [fromDate(line)!]};
	const isByline = by.test(line);
	const rest = line.replace(by, '').replace(/^(?:For|From) (?:the )?(?=\p{Lu})/u, '');
	const parts = splitParts(rest);
	let certain = isByline && !desk.test(rest);
	for (const part of parts) {
		const outlet = outletName(part);
		if (isDateLine(part)) credits.dates.push(fromDate(part)!);
		else if (outlet) credits.outlet ??= outlet;
		else if (name.test(part)) credits.bylines.push(part);
		else if (isByline && parts.length === 1 && /^\p{Lu}\S* \p{Lu}/u.test(part)) credits.bylines.push(part);
		else if (!desk.test(part) && !isFurniture(part)) return null;
		certain ||= outlet !== null || isDateLine(part) || isFurniture(part);
	}
	return certain ? credits : null;
}

/** At bars, dots and slashes, and at a comma before a capital letter that begins no date. */
function splitParts(line: string): string[] {
	const parts = line.split(/\s*[|·•]\s*|\s+[/–—]\s+/).filter(part => part !== '');
	return parts.flatMap(part => (dateIn(part) ? [part] : part.split(/,\s+(?=\p{Lu})/u)));
}

function isFurniture(part: string): boolean {
	return lineCues.some(([reason, pattern]) => furniture.has(reason) && pattern.test(part));
}
