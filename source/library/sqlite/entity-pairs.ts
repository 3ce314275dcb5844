import type {EntityKey, EntityPair, Scope} from '../library.ts';
import type {Database} from './database.ts';
import {entityArticles} from './entity-articles.ts';

/**
 * Article by article, since few entities of one article are among those asked for: takes as long as the lists of their
 * articles are, and the square of how many of them an article names.
 */
export function pairsOf(database: Database, entities: readonly EntityKey[], scope: Scope): EntityPair[] {
	const among = scope.of === 'all' ? null : new Set(scope.keys);
	const wanted = [...new Set(entities)];
	const inArticle = new Map<number, number[]>();
	for (const [at, entity] of wanted.entries()) {
		for (const article of entityArticles(database, entity)) {
			if (among !== null && !among.has(article)) continue;
			const there = inArticle.get(article);
			if (there === undefined) inArticle.set(article, [at]);
			else there.push(at);
		}
	}
	const counts = createCounts(wanted.length ** 2);
	for (const there of inArticle.values()) {
		for (let second = 1; second < there.length; second++) {
			for (let first = 0; first < second; first++) {
				counts.add(there[first]! * wanted.length + there[second]!);
			}
		}
	}
	return counts
		.all()
		.sort(([a, articles], [b, more]) => more - articles || a - b)
		.map(([pair, articles]) => ({
			a: wanted[Math.floor(pair / wanted.length)]!,
			b: wanted[pair % wanted.length]!,
			articles,
		}));
}

/** Room for as many numbers is taken at once: counting in place is fifty times as fast as in a map. */
const mostInPlace = 4_000_000;

function createCounts(size: number): {add(number: number): void; all(): [number: number, count: number][]} {
	if (size > mostInPlace) {
		const counts = new Map<number, number>();
		return {
			add: number => counts.set(number, (counts.get(number) ?? 0) + 1),
			all: () => [...counts],
		};
	}
	const counts = new Uint32Array(size);
	return {
		add: number => counts[number]!++,
		all: () => [...counts.entries()].filter(([, count]) => count > 0),
	};
}
