import type {Span} from '../../model/span.ts';
import type {Difference} from '../comparison.ts';
import type {Statement} from '../statements/statement.ts';
import {antonyms} from '../words/antonyms.ts';
import {stem} from '../words/stem.ts';
import {labels} from './labels.ts';
import type {Material} from './material.ts';
import {onOtherDays} from './other-days.ts';
import {deniedIn, denies} from './polarity.ts';
import {sameNames, sameTopic} from './same-topic.ts';
import {sidesOf, type Telling} from './sides.ts';

/** How alike two statements are at least of which one may deny the other. */
const leastAlike = 0.4;
/** The same where one denies a word of the other: a "not" is soon found, and mostly of something else. */
const leastAlikeDenied = 0.5;
/** The same where one of them does not say whom it is about. */
const nearlyEqual = 0.6;

/** Statements that one is held to be the opposite of. */
const mostOpposites = 50;

interface Opposed {
	/** The words that differ, of the first and of the second statement. */
	words: [Span, Span];
}

interface TellingOfPole extends Telling {
	pole: number;
}

/**
 * One affirms what the other denies. Two statements much alike, about the same first-named person or place, of which one
 * denies the very word that the other affirms ("signed the treaty", "has not signed the treaty"), or has its opposite in
 * its place ("prices rose", "prices fell").
 */
export function polarityDifferences({articles, statements, pairs}: Material): Difference[] {
	const tellings = new Map<number, TellingOfPole>();
	const opposites = new Map<number, number[]>();
	for (const {a, b, likeness} of pairs) {
		const [first, second] = [statements[a]!, statements[b]!];
		if (likeness < leastAlike || first.article === second.article) continue;
		const denied = likeness < leastAlikeDenied ? null : (deniedOf(first, second) ?? turned(deniedOf(second, first)));
		const opposed = denied ?? oppositesOf(first, second);
		if (opposed === null || !sameSubject(first, second, likeness)) continue;
		if (isOpen(first) || isOpen(second) || !sameNames(first, second) || onOtherDays(first, second)) continue;
		for (const [side, index] of [a, b].entries()) {
			const {article, sentence} = statements[index]!;
			const span = opposed.words[side]!;
			const shown = articles[article]!.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
			const other = side === 0 ? b : a;
			opposites.set(index, [...(opposites.get(index) ?? []), other].slice(0, mostOpposites));
			if (!tellings.has(index)) tellings.set(index, {article, sentence: sentence.span, words: [span], shown, pole: 0});
		}
	}
	return opposedGroups(opposites, tellings).flatMap(group => {
		const sides = sidesOf(group, (one, other) => one.pole === other.pole, articles);
		return sides.length < 2 ? [] : [{kind: 'polarity' as const, label: labels.polarity(sides), sides, groups: []}];
	});
}

/** Statements that hang together by opposition, each on the other side of the one that it was reached from. */
function opposedGroups(
	opposites: ReadonlyMap<number, readonly number[]>,
	tellings: ReadonlyMap<number, TellingOfPole>,
): TellingOfPole[][] {
	const seen = new Set<number>();
	return [...opposites.keys()].flatMap(start => {
		if (seen.has(start)) return [];
		seen.add(start);
		const group = [start];
		for (let at = 0; at < group.length; at++) {
			const {pole} = tellings.get(group[at]!)!;
			for (const other of opposites.get(group[at]!)!) {
				if (seen.has(other)) continue;
				seen.add(other);
				tellings.get(other)!.pole = 1 - pole;
				group.push(other);
			}
		}
		return [group.map(index => tellings.get(index)!)];
	});
}

/** A word that `a` denies and `b` affirms. */
function deniedOf(a: Statement, b: Statement): Opposed | null {
	if (denies(b.words)) return null;
	for (const [word, span] of deniedIn(a.words)) {
		const affirmed = b.words.find(({kind, lower}) => kind === 'word' && stem(lower) === word);
		if (affirmed) return {words: [span, {start: affirmed.start, end: affirmed.end}]};
	}
	return null;
}

function turned(opposed: Opposed | null): Opposed | null {
	return opposed === null ? null : {words: [opposed.words[1], opposed.words[0]]};
}

function oppositesOf(a: Statement, b: Statement): Opposed | null {
	if (denies(a.words) || denies(b.words)) return null;
	for (const {concept, start, end} of a.words) {
		const opposites = antonyms.get(concept);
		if (opposites === undefined || b.words.some(word => word.concept === concept)) continue;
		const other = b.words.find(word => opposites.has(word.concept));
		if (other && !a.words.some(word => word.concept === other.concept)) {
			return {
				words: [
					{start, end},
					{start: other.start, end: other.end},
				],
			};
		}
	}
	return null;
}

/** The first name in both is the same; where one of them names nobody, they have to be alike in nearly everything. */
function sameSubject(a: Statement, b: Statement, likeness: number): boolean {
	const [first, second] = [a, b].map(({features}) => features.find(feature => feature.startsWith('@')));
	if (first !== undefined && second !== undefined) return first === second;
	return likeness >= nearlyEqual && sameTopic(a, b);
}

/** "If he plays", "whether they agree": nothing is affirmed. */
function isOpen({words}: Statement): boolean {
	return words.some(({lower}) => lower === 'if' || lower === 'whether' || lower === '?');
}
