import {mkdtempSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {readFile} from '../../source/corpus/read-file.ts';
import {walk} from '../../source/corpus/walk.ts';
import {index} from '../../source/indexing/index-corpus.ts';
import {openLibraryAt} from '../../source/library/open-library.ts';
import {benchAnalysis, type Text} from './analysis.ts';
import type {Bench} from './context.ts';
import {type Corpus, indexByCommand, librarySize} from './corpus.ts';
import {addCost, type Costs, growthTable} from './growth.ts';
import {generateNews} from './news.ts';
import {median, timed} from './statistics.ts';
import {atLeast, atMost, figure, type Table, times} from './table.ts';

const sampleCorpus = fileURLToPath(new URL('../../corpus', import.meta.url));

/** It is indexed anew, twice. */
const mostForThreads = 2000;

/** From files to a library: the analysis alone, one thread and two, nothing to do, disk and memory. */
export async function benchIndex({corpora, rounds, packages}: Bench): Promise<(Table | null)[]> {
	const news = [...generateNews(150)];
	const costs: Costs = new Map();
	return [
		await benchAnalysis('150 generated articles', news, {rounds: Math.min(5, rounds), judged: false, packages}),
		await benchAnalysis('the sample articles', await sampleTexts(), {rounds: rounds * 2, judged: true, packages}),
		corpora[0]!.size > mostForThreads ? null : await threads(corpora[0]!),
		await libraries(corpora, rounds, costs),
		growthTable('Index', costs),
	];
}

async function sampleTexts(): Promise<Text[]> {
	const texts: Text[] = [];
	for (const {path} of (await walk([sampleCorpus])).files) {
		for await (const {article} of readFile(path, {asIs: false, published: null})) {
			if (article?.language === 'en') texts.push({text: article.text, published: article.published});
		}
	}
	return texts;
}

/** The smallest corpus indexed anew by one thread and by two. */
async function threads({folder, size}: Corpus): Promise<Table> {
	let words = 0;
	for (const {text} of generateNews(size)) words += text.split(/\s+/).length;
	const runs: number[] = [];
	for (const workers of [1, 2]) {
		const home = mkdtempSync(join(folder, '..', 'threads-'));
		const library = await openLibraryAt(join(home, 'library.sqlite'));
		runs.push(await timed(() => index([folder], library, {workers})));
		await library.close();
		rmSync(home, {recursive: true});
	}
	const [one = 0, two = 0] = runs;
	const speed = (ms: number) => figure((words / ms) * 1000);
	return {
		title: `Files to library, ${size.toLocaleString('en-US')} articles, ${words.toLocaleString('en-US')} words`,
		columns: ['s', 'words/s', 'speed-up', 'budget'],
		rows: [
			['one thread', figure(one / 1000), speed(one), '', ''],
			['two threads', figure(two / 1000), speed(two), times(one / two), atLeast(one / two, 1.6, '×')],
		],
		notes: ['Loading the language model is in it, and once a thread.'],
	};
}

async function libraries(corpora: readonly Corpus[], rounds: number, costs: Costs): Promise<Table> {
	const rows: string[][] = [];
	for (const corpus of corpora) {
		const {size, made} = corpus;
		const again: number[] = [];
		for (let round = 0; round < Math.min(3, rounds); round++) again.push((await indexByCommand(corpus)).ms);
		const bytes = librarySize(corpus);
		addCost(costs, 'nothing changed: seconds', size, median(again) / 1000);
		addCost(costs, 'library: MB', size, bytes / 1e6);
		if (made !== null) addCost(costs, 'first time: seconds', size, made.ms / 1000);
		if (made !== null) addCost(costs, 'first time: memory at its peak, MB', size, made.memory);
		rows.push([
			`${size.toLocaleString('en-US')} articles, a file each`,
			made === null ? 'made before' : figure(made.ms / 1000),
			made === null ? '' : figure(made.memory),
			figure(median(again) / 1000),
			figure(bytes / size / 1000),
			`nothing changed ${atMost(median(again) / 1000, 5, ' s')}`,
		]);
	}
	return {
		title: '`newsglass index`',
		columns: ['first time, s', 'memory, MB', 'nothing changed, s', 'library, kB an article', 'budget'],
		rows,
	};
}
