import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import Fuse from 'fuse.js';
import type {Corpus} from './corpus.ts';
import {generateNews} from './news.ts';
import {present} from './peers.ts';
import {holds, type Phrase} from './phrases.ts';
import {searchRow} from './search-row.ts';
import {timed} from './statistics.ts';

/** A way to look for a phrase: lines or texts, best first. */
interface Peer {
	what: string;
	/** Milliseconds until it could answer; `null` where it reads everything anew each time. */
	ready: number | null;
	of: readonly Phrase['of'][];
	find(phrase: string): readonly string[];
	/** Most phrases to ask it, for the slow ones. */
	most: number;
}

const top = 10;
/** MiniSearch takes minutes to read more. */
const mostForMiniSearch = 10_000;

/** What others do with the same articles and the same slips. */
export async function peerSearches(
	corpus: Corpus,
	phrases: readonly Phrase[],
	packages: string | null,
): Promise<{rows: string[][]; notes: string[]}> {
	const programs = present([{name: 'rg'}, {name: 'fzf'}]);
	const peers = [
		...programs.peers.flatMap(({name}) => (name === 'rg' ? ripgrep(corpus) : fzf(corpus))),
		await fuse(corpus),
	];
	const mini = corpus.size > mostForMiniSearch ? null : await miniSearch(corpus, packages);
	if (mini !== null) peers.push(mini);
	const notes = [...programs.notes];
	if (packages === null) notes.push('MiniSearch was not measured: `--packages` names no folder that has it.');
	const rows: string[][] = [];
	for (const peer of peers) rows.push(await rowOf(peer, phrases));
	return {rows, notes};
}

async function rowOf({what, ready, of, find, most}: Peer, phrases: readonly Phrase[]): Promise<string[]> {
	const runs: number[] = [];
	const recall = {title: [0, 0], body: [0, 0]};
	for (const phrase of phrases.filter(phrase => of.includes(phrase.of)).slice(0, most)) {
		let found: readonly string[] = [];
		runs.push(
			await timed(() => {
				found = find(phrase.typed);
			}),
		);
		const count = recall[phrase.of];
		count[0]! += found.slice(0, top).some(text => holds(text, phrase.exact)) ? 1 : 0;
		count[1]! += 1;
	}
	return searchRow(what, runs, recall, ready);
}

/** What a program prints, the first lines of it. */
function linesOf(command: string, args: string[], input?: number | 'ignore'): string[] {
	const {stdout} = spawnSync(command, args, {stdio: [input ?? 'ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 30});
	return stdout.toString().split('\n', top);
}

function ripgrep({folder, lines, size}: Corpus): Peer[] {
	const rg = (what: string, args: string[]): Peer => ({
		what,
		ready: null,
		of: ['title', 'body'],
		find: phrase => linesOf('rg', ['-i', '-F', phrase, ...args]),
		most: 10,
	});
	return [rg(`ripgrep, ${size.toLocaleString('en-US')} files`, [folder]), rg('ripgrep, one file', [lines])];
}

function fzf({lines, titles, size}: Corpus): Peer[] {
	const filter = (what: string, file: string, of: Peer['of'], most: number): Peer => ({
		what,
		ready: null,
		of,
		find: phrase => linesOf('sh', ['-c', 'fzf --filter="$1" < "$2" | head -n 10', 'sh', phrase, file]),
		most,
	});
	return [
		filter('fzf --filter, titles', titles, ['title'], 10),
		filter('fzf --filter, whole articles', lines, ['title', 'body'], size > 10_000 ? 4 : 10),
	];
}

async function fuse({titles, size}: Corpus): Promise<Peer> {
	const list = readFileSync(titles, 'utf8').trimEnd().split('\n');
	let index: Fuse<string>;
	const ready = await timed(() => {
		index = new Fuse(list, {ignoreLocation: true, threshold: 0.4, includeMatches: true});
	});
	return {
		what: 'Fuse.js alone, titles',
		ready,
		of: ['title'],
		find: phrase => index.search(phrase, {limit: top}).map(({item}) => item),
		most: size > 10_000 ? 5 : 15,
	};
}

interface MiniSearch {
	addAll(articles: readonly object[]): void;
	search(query: string, options: object): {title: string; text: string}[];
}

async function miniSearch({size}: Corpus, packages: string | null): Promise<Peer | null> {
	if (packages === null) return null;
	const load = createRequire(join(packages, 'package.json'));
	const MiniSearch = load('minisearch') as new (options: object) => MiniSearch;
	const index = new MiniSearch({fields: ['title', 'text'], storeFields: ['title', 'text']});
	const articles = [...generateNews(size)];
	const ready = await timed(() => index.addAll(articles));
	return {
		what: 'MiniSearch, titles and bodies',
		ready,
		of: ['title', 'body'],
		find: phrase => index.search(phrase, {fuzzy: 0.2, prefix: true}).map(({title, text}) => `${title}\t${text}`),
		most: 30,
	};
}
