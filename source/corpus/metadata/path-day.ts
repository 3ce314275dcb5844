import {dayOf} from './day.ts';

const separated = /(?<!\d)((?:19|20)\d{2})([-_./])(\d{1,2})\2(\d{1,2})(?!\d)/g;
const run = /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/g;

/**
 * The day that a path or an address names: `2024-02-08-xi-calls-putin.txt`, `20240208.txt`, `2024/02/08/xi.html`. The
 * last one where there are several, since the file name says more than its folders.
 */
export function pathDay(path: string): string | null {
	const days = [
		...[...path.matchAll(separated)].map(match => ({at: match.index, day: dayOf(+match[1]!, +match[3]!, +match[4]!)})),
		...[...path.matchAll(run)].map(match => ({at: match.index, day: dayOf(+match[1]!, +match[2]!, +match[3]!)})),
	];
	return days.filter(({day}) => day !== null).sort((a, b) => b.at - a.at)[0]?.day ?? null;
}
