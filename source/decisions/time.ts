const shape = /^(?:19|20|21)\d\d-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.(\d{1,9}))?)?(?:Z|[+-]\d\d:\d\d))?$/;
const lastTime = Date.parse('2199-12-31T23:59:59.999Z') * 1000 + 999;

const usualLength = '2024-02-08T12:30:00.000000Z'.length;

/** True for a time as `timeText` writes it: such texts compare as their times do. */
export const isUsual = (at: string): boolean => at.length === usualLength && at.endsWith('Z');

/** Microseconds since 1970 of an ISO 8601 time or day; `null` where it is none, or not of 1900 to 2199. */
export function timeOf(at: string): number | null {
	const match = shape.exec(at);
	const milliseconds = match === null ? Number.NaN : Date.parse(at);
	if (match === null || Number.isNaN(milliseconds)) return null;
	return Math.floor(milliseconds) * 1000 + Number((match[1] ?? '').padEnd(6, '0').slice(3, 6));
}

/** @param time Microseconds since 1970. */
export function timeText(time: number): string {
	const milliseconds = Math.floor(time / 1000);
	const rest = String(time - milliseconds * 1000).padStart(3, '0');
	return `${new Date(milliseconds).toISOString().slice(0, -1)}${rest}Z`;
}

/**
 * The time for a decision: later than all before it, even where the clock was set back or another's clock is fast, since
 * the later decision holds. The last three digits are drawn by lot, so that two sessions in the same millisecond differ:
 * undo names what it undoes by its time.
 *
 * @param clock Milliseconds since 1970.
 * @param latest Microseconds since 1970 of the latest decision so far.
 * @param lot 0…1.
 */
export function nextTime(clock: number, latest: number, lot: number): number {
	return Math.min(Math.max(Math.floor(clock) * 1000 + Math.floor(lot * 1000), latest + 1), lastTime);
}

/** The latest of some times, in microseconds since 1970; 0 where there are none. */
export function latestOf(times: Iterable<string>): number {
	let latestUsual = '';
	let latest = 0;
	for (const at of times) {
		if (!isUsual(at)) latest = Math.max(latest, timeOf(at) ?? 0);
		else if (at > latestUsual) latestUsual = at;
	}
	return Math.max(latest, timeOf(latestUsual) ?? 0);
}
