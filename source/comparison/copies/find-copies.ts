import type {Compared, CopyGroup} from '../comparison.ts';
import {byPublished} from '../order.ts';
import {atOnce} from '../steps.ts';
import {copyLikeness, groupCopies} from './group-copies.ts';
import {shinglesOf} from './shingles.ts';
import {signatureLength, signatureOfShingles} from './signature.ts';
import {createUnion, type Union} from './union.ts';

/** Up to here pairs that share shingles are counted out as well; beyond, signatures alone find them. */
const exactUpTo = 400;
/** A shingle in more articles than this is not counted: it belongs to an outlet's boilerplate, or signatures see it. */
const commonShingle = 32;
/** A cut-down copy: this part of the shorter text's shingles stand in the longer one. */
const contained = 0.7;
/** Shorter texts than this (in shingles) are in a longer one by quotation, not by copying. */
const shortest = 40;

/** Groups of near-copies among the articles, those with the earliest article first. */
export function findCopies(articles: readonly Compared[]): CopyGroup[] {
	const shingles = articles.map(({article}) => shinglesOf(article.text));
	const union = createUnion(articles.length);
	joinBySignature(shingles, union);
	if (articles.length <= exactUpTo) joinByCount(shingles, union);
	return union.groups().map(group => {
		const order = group.map(number => articles[number]!);
		order.sort((a, b) => byPublished(a.article, b.article) || b.article.text.length - a.article.text.length);
		const sets = group.map(number => shingles[number]!);
		return {
			representative: order[0]!.key,
			articles: order.map(({key}) => key),
			likeness: leastLikeness(sets),
		};
	});
}

/** Counts what pairs share, exactly: also finds a dispatch that was cut down to a half, which signatures do not. */
function joinByCount(shingles: readonly Uint32Array[], union: Union): void {
	const holders = new Map<number, number[]>();
	for (const [number, set] of shingles.entries()) {
		for (const shingle of set) {
			const list = holders.get(shingle);
			if (!list) holders.set(shingle, [number]);
			else if (list.length <= commonShingle) list.push(number);
		}
	}
	const shared = new Map<number, number>();
	for (const list of holders.values()) {
		if (list.length < 2 || list.length > commonShingle) continue;
		for (let second = 1; second < list.length; second++) {
			for (let first = 0; first < second; first++) {
				const pair = list[first]! * shingles.length + list[second]!;
				shared.set(pair, (shared.get(pair) ?? 0) + 1);
			}
		}
	}
	for (const [pair, count] of shared) {
		const [a, b] = [Math.floor(pair / shingles.length), pair % shingles.length];
		if (isCopy(count, shingles[a]!.length, shingles[b]!.length)) union.join(a, b);
	}
}

function isCopy(shared: number, first: number, second: number): boolean {
	if (shared / (first + second - shared) >= copyLikeness) return true;
	const shorter = Math.min(first, second);
	return shorter >= shortest && shared / shorter >= contained;
}

function joinBySignature(shingles: readonly Uint32Array[], union: Union): void {
	const signatures = new Uint16Array(shingles.length * signatureLength);
	for (const [number, set] of shingles.entries()) signatures.set(signatureOfShingles(set), number * signatureLength);
	for (const group of atOnce(groupCopies(signatures))) for (const number of group) union.join(group[0]!, number);
}

/** The smallest part that any of the others shares with the first. */
function leastLikeness(sets: readonly Uint32Array[]): number {
	const first = new Set(sets[0]);
	let least = 1;
	for (const set of sets.slice(1)) {
		let shared = 0;
		for (const shingle of set) if (first.has(shingle)) shared++;
		least = Math.min(least, shared / Math.max(1, Math.min(first.size, set.length)));
	}
	return least;
}
