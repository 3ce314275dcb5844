import type {Compared, Difference} from '../comparison.ts';
import {createUnion} from '../copies/union.ts';
import {sameNews} from '../groups/days.ts';
import type {EntityNames} from '../statements/entity-names.ts';
import {type DatedEvent, datedEvents} from './dated-event.ts';
import {labels} from './labels.ts';
import type {Material} from './material.ts';
import {sameStory} from './same-story.ts';
import {sidesOf, type Telling} from './sides.ts';

/** Days further apart than this are those of two events of a kind: last month's call and this week's. */
const oneEvent = 6;
/** Events that an event is held against: those told latest with the same names. */
const lookedAt = 32;

/** Words of content that two events with one name in common share, where it is open whether their articles are on one story. */
const leastShared = 2;

/** What strikes a place once in a while: the place says which it was. */
const disasters = new Set([
	'earthquake',
	'explosion',
	'crash',
	'sinking',
	'collapse',
	'storm',
	'flood',
	'fire',
	'invasion',
]);

interface TellingOfDay extends Telling {
	dated: DatedEvent;
}

/** Different days of the same event: of the same kind, with the same people or places, in the news of the same days. */
export function dayDifferences({
	articles,
	sentences,
	statements,
	pairs,
	days,
	originals,
	names,
	sideBySide,
}: Material): Difference[] {
	const dated = sentences.flatMap((list, article) => {
		const people = mainPeople(articles[article]!, names);
		return list.flatMap(sentence => datedEvents(sentence, articles[article]!.article.text, people));
	});
	const onSameStory = sideBySide ? () => true : sameStory(statements, pairs, originals);
	const least = sideBySide ? 0 : leastShared;
	const union = createUnion(dated.length);
	const holders = new Map<string, number[]>();
	for (const [number, event] of dated.entries()) {
		for (const name of event.names) {
			const mark = `${event.event} ${name}`;
			const others = holders.get(mark);
			if (!others) {
				holders.set(mark, [number]);
				continue;
			}
			for (const other of others.slice(-lookedAt)) {
				if (union.same(other, number) || !sameEvent(dated[other]!, event, days, least)) continue;
				if (onSameStory(dated[other]!.sentence.article, event.sentence.article)) union.join(other, number);
			}
			others.push(number);
		}
	}
	return union.groups().flatMap(group => {
		const tellings: TellingOfDay[] = group.map(number => {
			const {sentence, span} = dated[number]!;
			const shown = articles[sentence.article]!.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
			return {article: sentence.article, sentence: sentence.span, words: [span], shown, dated: dated[number]!};
		});
		const sides = sidesOf(tellings, (a, b) => sameDay(a.dated, b.dated), articles);
		if (sides.length < 2) return [];
		const label = labels.day(dated[group[0]!]!.event, sides);
		return [{kind: 'date' as const, label, sides, groups: []}];
	});
}

/** @param least Words of content that two events with only one name in common share. */
function sameEvent(a: DatedEvent, b: DatedEvent, days: readonly (number | null)[], least: number): boolean {
	if (!sameNews(days[a.sentence.article]!, days[b.sentence.article]!)) return false;
	if (a.day !== null && b.day !== null) {
		if (Math.abs(a.day - b.day) > oneEvent) return false;
	} else if (a.weekday === null || b.weekday === null) return false;
	const names = a.names.intersection(b.names).size;
	if (names >= 2) return true;
	return names === 1 && (disasters.has(a.event) || a.content.intersection(b.content).size >= least);
}

function sameDay(a: DatedEvent, b: DatedEvent): boolean {
	if (a.weekday !== null && a.weekday === b.weekday && !(a.explicit && b.explicit)) return true;
	return a.day !== null && b.day !== null ? a.day === b.day : a.weekday === b.weekday;
}

/** The one or two people that an article names most, at least twice each. */
function mainPeople({analysis}: Compared, names: EntityNames): ReadonlySet<string> {
	const people = analysis.entities.filter(({type, mentions}) => type === 'person' && mentions.length > 1);
	people.sort((a, b) => b.mentions.length - a.mentions.length);
	return new Set(people.slice(0, 2).map(({name}) => names(name)));
}
