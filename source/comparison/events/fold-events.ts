import type {DatePassage} from '../../model/passage.ts';
import {commonWords} from '../words/common-words.ts';
import {createLeaders} from './leaders.ts';
import {type SentenceWords, wordsOf} from './sentence-words.ts';

/** What is told of one event on one day, or month, or year. */
export interface ToldEvent<Entry> {
	/** The sentences that tell it, at least one, in the order of the list; the first stands for all. */
	entries: Entry[];
	/** How many outlets tell it; an article of an unknown outlet counts as one of its own. */
	outlets: number;
}

/** From this likeness on, two sentences about one day are taken to tell the same. */
const leastLikeness = 0.38;
/** And they share at least so many words of content; those that stand in news of every kind count half. */
const leastShared = 2;

/**
 * Folds the entries of a timeline: sentences that tell the same event on the same stretch of the calendar become one.
 * A sentence is compared with the first of each event that shares a rare word with it, so that the time taken is in
 * proportion to the number of entries.
 *
 * @param entries As the library lists them: those of one stretch stand side by side.
 * @returns In the order of the first sentence of each.
 */
export function foldEvents<Entry extends DatePassage>(entries: readonly Entry[]): ToldEvent<Entry>[] {
	const folded: ToldEvent<Entry>[] = [];
	for (let at = 0; at < entries.length; ) {
		const {from, to} = entries[at]!.date;
		let end = at + 1;
		while (end < entries.length && entries[end]!.date.from === from && entries[end]!.date.to === to) end++;
		const ofStretch = entries.slice(at, end);
		folded.push(...(from === null ? ofStretch.map(entry => [entry]) : foldStretch(ofStretch)).map(counted));
		at = end;
	}
	return folded;
}

function foldStretch<Entry extends DatePassage>(entries: readonly Entry[]): Entry[][] {
	const words = entries.map(wordsOf);
	const leaders = createLeaders(words);
	const groups: Entry[][] = [];
	const groupOf = new Map<number, Entry[]>();
	const bySentence = new Map<string, Entry[]>();
	for (const [index, entry] of entries.entries()) {
		const sentence = `${entry.article} ${entry.sentenceStart} ${entry.isPublication ?? false}`;
		const leader = entry.isPublication ? null : leaders.nearest(index, (one, other) => likeness(words, one, other));
		const group = bySentence.get(sentence) ?? (leader === null ? undefined : groupOf.get(leader));
		if (group !== undefined) {
			group.push(entry);
			bySentence.set(sentence, group);
			continue;
		}
		const started = [entry];
		groups.push(started);
		groupOf.set(index, started);
		bySentence.set(sentence, started);
		if (!entry.isPublication) leaders.add(index);
	}
	return groups;

	function likeness(all: readonly SentenceWords[], one: number, other: number): number {
		const {cosine, shared} = leaders.compare(all[one]!, all[other]!);
		const content = shared.reduce((sum, word) => sum + (commonWords.has(word) ? 0.5 : 1), 0);
		return content < leastShared || cosine < leastLikeness ? 0 : cosine;
	}
}

function counted<Entry extends DatePassage>(entries: Entry[]): ToldEvent<Entry> {
	const outlets = new Set(entries.map(({outlet, article}) => outlet ?? article));
	return {entries, outlets: outlets.size};
}
