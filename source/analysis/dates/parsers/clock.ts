import type {Match, Parser} from '../parser.ts';
import {isGlued, type Words, word} from '../words.ts';
import {readBelow100} from './number.ts';

/** Zones and the words that stand for them, behind a time. */
const zones = new Set('gmt utc est edt cst cdt mst mdt pst pdt et ct mt pt bst cet cest ist jst hkt local'.split(' '));
const named: ReadonlyMap<string, number> = new Map([
	['noon', 12],
	['midday', 12],
	['midnight', 24],
]);
/** Sticky and bounded: "10:30 a.m.", "7pm", "10.30am", "18:45:10". */
const digital = /(\d{1,2})(?:[:.](\d{2})(?:[:.](\d{2}))?)?[ \u00a0\u202f]?([ap])(?:\.[ \u00a0]?m\b\.?|m\b)/iy;
const colons = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:])/y;

/** "10:30 a.m. EST", "7pm", "noon", "six o'clock", "0735 GMT". */
export const clock: Parser = {
	name: 'clock',
	triggers: [...named.keys(), ...'one two three four five six seven eight nine ten eleven twelve'.split(' ')],
	digits: true,
	parse(words, at) {
		const hour = named.get(word(words, at));
		if (hour !== undefined) return word(words, at - 1) === 'high' ? null : time(hour, 0, null, at + 1);
		if (isGlued(words, at) && /[\p{L}\d]$/u.test(word(words, at - 1))) return null;
		return readHalfDay(words, at) ?? readTwentyFour(words, at) ?? readOClock(words, at);
	},
};

function readHalfDay(words: Words, at: number): Match | null {
	const {text, tokens} = words.document;
	digital.lastIndex = tokens.start[at]!;
	const match = digital.exec(text);
	if (!match) return null;
	const hour = Number(match[1]);
	const minute = match[2] === undefined ? null : Number(match[2]);
	if (hour < 1 || hour > 12 || (minute ?? 0) > 59) return null;
	const afternoon = match[4]!.toLowerCase() === 'p';
	const end = tokenAfter(words, at, digital.lastIndex);
	const second = match[3] === undefined ? null : Number(match[3]);
	return time((hour % 12) + (afternoon ? 12 : 0), minute, second, skipZone(words, end));
}

/** A time without a.m. or p.m. needs a zone or "at" to be told from a score or a verse. */
function readTwentyFour(words: Words, at: number): Match | null {
	const text = word(words, at);
	const military = /^([01]\d|2[0-3])([0-5]\d)$/.exec(text);
	if (military) {
		const end = skipZone(words, at + 1);
		const hours = word(words, at + 1) === 'hours' && word(words, at - 1) === 'at';
		if (end === at + 1 && !hours) return null;
		return time(Number(military[1]), Number(military[2]), null, hours ? skipZone(words, at + 2) : end);
	}
	colons.lastIndex = words.document.tokens.start[at]!;
	const match = colons.exec(words.document.text);
	if (!match) return null;
	const hour = Number(match[1]);
	const minute = Number(match[2]);
	if (hour > 24 || minute > 59) return null;
	const behind = tokenAfter(words, at, colons.lastIndex);
	const end = skipZone(words, behind);
	const lead = word(words, at - 1);
	// "scored at 7:14" is said of a game.
	const game = lead === 'at' && /^(?:scored|goal|goals)$/.test(word(words, at - 2));
	if (end === behind && ((lead !== 'at' && lead !== 'by' && lead !== 'around' && lead !== 'about') || game))
		return null;
	return time(hour, minute, match[3] === undefined ? null : Number(match[3]), end);
}

function readOClock(words: Words, at: number): Match | null {
	const hour =
		readBelow100(words, at) ??
		(/^\d{1,2}$/.test(word(words, at)) ? {value: Number(word(words, at)), end: at + 1} : null);
	if (hour === null || hour.value > 12 || hour.value < 1) return null;
	const clock = word(words, hour.end).replace('’', "'");
	if (clock === "o'clock") return time(hour.value, null, null, hour.end + 1);
	if (word(words, hour.end) !== 'in' || word(words, hour.end + 1) !== 'the') return null;
	const part = word(words, hour.end + 2);
	if (part === 'morning') return time(hour.value % 12, null, null, hour.end + 3);
	if (part === 'afternoon' || part === 'evening') return time((hour.value % 12) + 12, null, null, hour.end + 3);
	return null;
}

function skipZone(words: Words, at: number): number {
	if (!zones.has(word(words, at))) return at;
	return word(words, at) === 'local' ? (word(words, at + 1) === 'time' ? at + 2 : at) : at + 1;
}

function tokenAfter(words: Words, at: number, offset: number): number {
	const {start} = words.document.tokens;
	let end = at + 1;
	while (end < words.limit && start[end]! < offset) end++;
	return end;
}

function time(hour: number, minute: number | null, second: number | null, end: number): Match {
	return {end, meaning: {is: 'clock', hour, minute, second, day: null}};
}
