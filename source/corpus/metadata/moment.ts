import {readDay} from './day.ts';

/** Names of zones that mean one offset and no other: RFC 2822, 4.3, and those of central Europe. */
const zones: Readonly<Record<string, string>> = {
	z: 'Z',
	ut: 'Z',
	utc: 'Z',
	gmt: 'Z',
	est: '-05:00',
	edt: '-04:00',
	cst: '-06:00',
	cdt: '-05:00',
	mst: '-07:00',
	mdt: '-06:00',
	pst: '-08:00',
	pdt: '-07:00',
	cet: '+01:00',
	cest: '+02:00',
};

const clock =
	/(?:^|[T\s,(|·-])(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d{1,9})?(?:\s?([ap])\.?m\b\.?)?(?:\s?\(?(?:(?:GMT|UTC)?([+-])(\d{2}):?(\d{2})?\b|([a-z]{1,4})\b))?/i;
/** `20240208T101500Z` */
const compact = /^\d{8}T(\d{2})(\d{2})(\d{2})(Z?)$/;
const unixTime = /^\d{10}(?:\.\d+)?$|^\d{13}$/;

/**
 * The time that a date in any common notation names, as ISO 8601 with the zone as it is written:
 * `2024-02-08T21:15+08:00`; without a zone where none is written, or one that several use ("IST"). Only the day where
 * it has no time, `null` where it has no day either.
 */
export function readMoment(written: string): string | null {
	const text = written.slice(0, 100).trim();
	const day = readDay(text);
	if (day === null) return null;
	if (unixTime.test(text)) {
		const milliseconds = text.length >= 13 && !text.includes('.') ? Number(text) : Number(text) * 1000;
		return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
	}
	const short = compact.exec(text);
	if (short) return timeOf(day, +short[1]!, +short[2]!, +short[3]!) + (short[4] ?? '');
	const match = clock.exec(text);
	if (!match) return day;
	const [, hours, minutes, seconds, half, sign, zoneHours, zoneMinutes, zone] = match;
	const hour = half === undefined ? +hours! : (+hours! % 12) + (/p/i.test(half) ? 12 : 0);
	if (hour > 23 || +minutes! > 59 || +(seconds ?? 0) > 60 || (half !== undefined && +hours! > 12)) return day;
	const time = timeOf(day, hour, +minutes!, seconds === undefined ? null : +seconds);
	if (sign !== undefined && +zoneHours! <= 14) return `${time}${sign}${zoneHours}:${zoneMinutes ?? '00'}`;
	return time + (zones[zone?.toLowerCase() ?? ''] ?? '');
}

function timeOf(day: string, hour: number, minute: number, second: number | null): string {
	const parts = [hour, minute, ...(second === null ? [] : [second])];
	return `${day}T${parts.map(part => String(part).padStart(2, '0')).join(':')}`;
}
