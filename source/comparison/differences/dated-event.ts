import type {Span} from '../../model/span.ts';
import {featuresOf, isName} from '../statements/features.ts';
import type {ReadSentence} from '../statements/statement.ts';
import type {Word} from '../statements/word.ts';
import {commonWords} from '../words/common-words.ts';
import {stem} from '../words/stem.ts';
import {events} from './events.ts';

/** An event that a sentence gives a day to. */
export interface DatedEvent {
	sentence: ReadSentence;
	event: string;
	/** People and places of the sentence. */
	names: ReadonlySet<string>;
	/** Other words of content of the sentence, as concepts. */
	content: ReadonlySet<string>;
	/** Days since 1970; `null` where only the weekday is known. */
	day: number | null;
	/** Monday is 1; `null` where the text does not name the weekday. */
	weekday: number | null;
	/** Whether the text gives the date itself; a weekday alone may be that of another week. */
	explicit: boolean;
	/** The words that give the day. */
	span: Span;
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** How far a day may stand from its event, in words and marks. */
const reach = 14;
/** "call on the government", "call for": demands, no telephone; "a call on Thursday" is one. */
const noCall = new Set(['for', 'on', 'him', 'her', 'it', 'them']);

/**
 * What also happens in other events: "an earthquake struck the island and killed …". The day goes to
 * those first, unless these are nearer by so many words.
 */
const incidental: ReadonlyMap<string, number> = new Map([
	['death', reach],
	['announcement', reach],
	['talks', reach],
	['attack', 4],
]);
/** A day before one of these words is not that of an event behind it. */
const parting = new Set('that whether if as after before when because since while until who which where'.split(' '));

/**
 * The days that a sentence gives to events: each day goes to the event nearest to it.
 *
 * @param text Of the article.
 * @param people Whom the article is about: it is they who take part where the text speaks of "Tuesday's call" and names
 * nobody.
 */
export function datedEvents(sentence: ReadSentence, text: string, people: ReadonlySet<string>): DatedEvent[] {
	const {words} = sentence;
	const places = words.flatMap((word, index) => {
		const event = eventAt(words, word, index);
		return event === null ? [] : [{event, index}];
	});
	if (places.length === 0) return [];
	const named = words.flatMap(({entity}) => (entity === null ? [] : [entity]));
	const own = new Set(named);
	const withPeople = named.some(name => people.has(name)) ? own : new Set([...people, ...named]);
	const content = new Set(featuresOf(words).features.keys().filter(isContent));
	const found: DatedEvent[] = [];
	for (let index = 0; index < words.length; index++) {
		const word = words[index]!;
		const {date} = word;
		if (words[index - 1]?.date === date && date !== null) continue;
		const weekday = weekdayAt(words, index);
		const day = date === null ? null : dayIn(date.value);
		if ((weekday === null && day === null) || isDayOfSaying(words, index)) continue;
		const names = isPossessive(words, index, text) ? withPeople : own;
		const nearest = nearestTo(words, index, places);
		if (nearest === null) continue;
		const {start, end} = date ?? word;
		const span = {start, end: date === null && isPossessive(words, index, text) ? end - 2 : end};
		found.push({sentence, event: nearest, names, content, day, weekday, explicit: date?.basis === 'explicit', span});
	}
	return found;
}

function isContent(feature: string): boolean {
	return !isName(feature) && !events.has(feature) && !commonWords.has(feature);
}

/** "Tuesday's": the tokens have lost the ending, the text has it. */
function isPossessive(words: readonly Word[], index: number, text: string): boolean {
	const {start, end} = words[index]!;
	return /['’]s$/.test(text.slice(start, end));
}

/** "The company said on Tuesday" gives a day to the saying, not to what was said. */
function isDayOfSaying(words: readonly Word[], index: number): boolean {
	const before = words[index - 1]?.lower === 'on' ? words[index - 2] : words[index - 1];
	return before !== undefined && sayings.has(stem(before.lower));
}

const sayings = new Set(
	['say', 'tell', 'report', 'announce', 'add', 'confirm', 'write', 'state', 'reporter'].map(stem),
);

function eventAt(words: readonly Word[], {kind, lower, concept, entity, date}: Word, index: number): string | null {
	if (kind !== 'word' || entity !== null || date !== null) return null;
	if (/^call(?:s|ed|ing)?$/.test(lower)) {
		const next = words[index + 1];
		const demand = next !== undefined && noCall.has(next.lower) && weekdayAt(words, index + 2) === null;
		return lower.length < 6 && !(demand && words[index + 2]?.date === null) ? (events.get(concept) ?? null) : null;
	}
	return events.get(concept) ?? null;
}

/** What stands right before or after the day comes first ("Thursday's call", "call on Thursday"), then what is nearest. */
function nearestTo(
	words: readonly Word[],
	at: number,
	places: readonly {event: string; index: number}[],
): string | null {
	let best: {event: string; far: number} | null = null;
	for (const {event, index} of places) {
		const [from, to] = index < at ? [index, at] : [at, index];
		const between = words.slice(from + 1, to);
		const own = index < at && /^(?:that|which|who)$/.test(between[0]?.lower ?? '');
		const parted = between
			.slice(own ? 1 : 0)
			.some(({lower, kind}) => (kind === 'mark' ? /[;:—()]/.test(lower) : parting.has(lower)));
		const far = to - from + (parted ? reach : 0);
		if (far > reach) continue;
		const ranked = far + (incidental.get(event) ?? 0);
		if (best === null || ranked < best.far) best = {event, far: ranked};
	}
	return best?.event ?? null;
}

/** The weekday that a word names, or that stands in the date that begins with it. */
function weekdayAt(words: readonly Word[], index: number): number | null {
	if (words[index] === undefined) return null;
	const {date, lower} = words[index];
	if (date === null) return weekdays.indexOf(lower) + 1 || null;
	for (let next = index; words[next]?.date === date; next++) {
		const weekday = weekdays.indexOf(words[next]!.lower) + 1;
		if (weekday > 0) return weekday;
	}
	return null;
}

function dayIn(value: string): number | null {
	const match = /^\d{4}-\d\d-\d\d/.exec(value);
	const day = match ? Date.parse(match[0]) / 86_400_000 : Number.NaN;
	return Number.isFinite(day) ? day : null;
}
