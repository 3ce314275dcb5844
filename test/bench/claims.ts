import {compareArticle, compareScope, groupOf} from '../../source/claim-groups/claim-groups.ts';
import {groupCopies} from '../../source/comparison/copies/group-copies.ts';
import {signatureOf} from '../../source/comparison/copies/signature.ts';
import {atOnce} from '../../source/comparison/steps.ts';
import {decide} from '../../source/decisions/decide.ts';
import type {Library} from '../../source/library/library.ts';
import {openLibraryAt} from '../../source/library/open-library.ts';
import type {Bench} from './context.ts';
import type {Corpus} from './corpus.ts';
import {addCost, type Costs, growthTable} from './growth.ts';
import {median, quantile, timed} from './statistics.ts';
import {atMost, figure, type Table} from './table.ts';

/** Claims from all over the corpus that are asked for. */
const sampleSize = 60;
const nothingDecided = decide([]);

/** A claim over the corpus, articles side by side, and what looking for copies adds to indexing. */
export async function benchClaims({corpora, rounds}: Bench): Promise<(Table | null)[]> {
	const costs: Costs = new Map();
	const tables: Table[] = [];
	for (const corpus of corpora) {
		const library = await openLibraryAt(corpus.library);
		tables.push(await groups(corpus, library, rounds, costs), await copies(corpus, library, costs));
		await library.close();
	}
	return [...tables, growthTable('Claims over the corpus, ms', costs)];
}

async function groups({size}: Corpus, library: Library, rounds: number, costs: Costs): Promise<Table> {
	const keys = await library.articles.keys('published');
	const group: number[] = [];
	const article: number[] = [];
	for (let sample = 0; sample < sampleSize; sample++) {
		const key = keys[Math.floor((sample * keys.length) / sampleSize)]!;
		const claims = (await library.articles.read(key))?.analysis.claims ?? [];
		const claim = claims[sample % Math.max(1, claims.length)];
		if (claim !== undefined) group.push(await timed(() => groupOf(library, key, claim, nothingDecided)));
		if (sample < rounds) article.push(await timed(() => compareArticle(library, key, nothingDecided)));
	}
	const scope: number[] = [];
	for (let round = 0; round < Math.min(3, rounds); round++) {
		scope.push(await timed(() => compareScope(library, {of: 'all'}, nothingDecided)));
	}
	addCost(costs, 'a claim’s group, p95', size, quantile(group, 0.95));
	addCost(costs, 'an article and those on the same story', size, median(article));
	addCost(costs, '200 articles compared', size, median(scope));
	const claims = (await library.claims.count({of: 'all'})).toLocaleString('en-US');
	return {
		title: `Claims over ${size.toLocaleString('en-US')} articles, ${claims} claims`,
		columns: ['p50 ms', 'p95 ms', 'budget'],
		rows: [
			['a claim’s group', ...pair(group), `p95 ${atMost(quantile(group, 0.95), 150, ' ms')}`],
			['an article and those on the same story', ...pair(article), ''],
			['the newest 200 articles compared', ...pair(scope), `p50 ${atMost(median(scope), 2000, ' ms')}`],
		],
	};
}

async function copies({size, samples, made}: Corpus, library: Library, costs: Costs): Promise<Table> {
	for (const {text} of samples) signatureOf(text);
	const signing = (await timed(() => samples.map(({text}) => signatureOf(text)))) / samples.length;
	const grouping = await timed(async () => atOnce(groupCopies((await library.copies.signatures()).signatures)));
	addCost(costs, 'copies grouped', size, grouping);
	const total = signing * size + grouping;
	const share = made === null ? null : (100 * total) / made.ms;
	return {
		title: `Near-copies among ${size.toLocaleString('en-US')} articles`,
		columns: ['ms', 'of indexing', 'budget'],
		rows: [
			['signatures of all articles, in one thread', figure(signing * size), '', ''],
			['articles grouped', figure(grouping), '', ''],
			[
				'both',
				figure(total),
				share === null ? 'indexed before' : `${figure(share)} %`,
				share === null ? '' : atMost(share, 10, ' %'),
			],
		],
	};
}

const pair = (runs: readonly number[]) => [figure(quantile(runs, 0.5)), figure(quantile(runs, 0.95))];
