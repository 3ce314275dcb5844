import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createWriteStream, existsSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {finished} from 'node:stream/promises';
import {fileURLToPath} from 'node:url';
import {libraryPlace} from '../../source/library/location.ts';
import {generateNews, type News} from './news.ts';

export const builtProgram = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** A generated corpus with its library. */
export interface Corpus {
	/** Articles in it. */
	size: number;
	/** The folder of articles: a file of JSON each. */
	folder: string;
	/** The same for programs that read lines: one article a line, title first; and titles alone. */
	lines: string;
	titles: string;
	/** Some articles from all over it. */
	samples: News[];
	/** What is set in the environment of newsglass, so that it finds the library. */
	env: {XDG_CACHE_HOME: string};
	/** The file of the library. */
	library: string;
	/** What the first indexing took; `null` where the library was there already. */
	made: Indexing | null;
}

export interface Indexing {
	ms: number;
	/** Largest resident memory, in MB. */
	memory: number;
}

const sampleCount = 100;

/** Generates a corpus and indexes it with the built program, as far as that was not done before in the same folder. */
export async function makeCorpus(size: number, home: string): Promise<Corpus> {
	const base = join(home, String(size));
	const corpus = {
		size,
		folder: join(base, 'articles'),
		lines: join(base, 'lines.txt'),
		titles: join(base, 'titles.txt'),
		env: {XDG_CACHE_HOME: join(base, 'cache')},
	};
	const samples = await writeArticles(corpus, existsSync(join(base, 'complete')));
	writeFileSync(join(base, 'complete'), '');
	const library = libraryPlace([corpus.folder], corpus.env);
	const isNew = !existsSync(library);
	const indexing = await indexByCommand(corpus);
	return {...corpus, samples, library, made: isNew ? indexing : null};
}

type Places = Pick<Corpus, 'size' | 'folder' | 'lines' | 'titles'>;

async function writeArticles({size, folder, lines, titles}: Places, complete: boolean): Promise<News[]> {
	const samples: News[] = [];
	const every = Math.max(1, Math.floor(size / sampleCount));
	if (!complete) mkdirSync(folder, {recursive: true});
	const out = complete ? [] : [createWriteStream(lines), createWriteStream(titles)];
	const months = new Set<string>();
	let at = 0;
	for (const news of generateNews(size)) {
		if (at % every === 0 && samples.length < sampleCount) samples.push(news);
		at++;
		if (complete) continue;
		const month = join(folder, news.published.slice(0, 7));
		if (!months.has(month)) mkdirSync(month, {recursive: true});
		months.add(month);
		writeFileSync(join(month, `${news.id}.json`), JSON.stringify(news));
		const line = `${news.title}\t${news.text.replace(/\s+/g, ' ')}\n`;
		if (!out[0]!.write(line)) await once(out[0]!, 'drain');
		out[1]!.write(`${news.title}\n`);
	}
	for (const stream of out) await finished(stream.end());
	return samples;
}

/** Runs `newsglass index` to its end. */
export async function indexByCommand({folder, env}: Pick<Corpus, 'folder' | 'env'>): Promise<Indexing> {
	const started = performance.now();
	const child = spawn(process.execPath, [builtProgram, 'index', folder], {
		env: {...process.env, ...env},
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	let memory = 0;
	const look = setInterval(() => {
		memory = Math.max(memory, memoryOf(child.pid!).peak);
	}, 100);
	const code = await new Promise<number | null>(resolve => child.on('exit', resolve));
	clearInterval(look);
	if (code !== 0) throw new Error(`newsglass index ${folder} ended with exit code ${code}.`);
	return {ms: performance.now() - started, memory};
}

/** Resident memory of a process in MB, now and at its peak; zeros where the system does not tell. */
export function memoryOf(pid: number): {now: number; peak: number} {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		const field = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1024;
		return {now: field('VmRSS'), peak: field('VmHWM')};
	} catch {
		return {now: 0, peak: 0};
	}
}

/** Bytes of the library on the disk. */
export function librarySize({library}: Pick<Corpus, 'library'>): number {
	return [library, `${library}-wal`].reduce((sum, path) => sum + (existsSync(path) ? statSync(path).size : 0), 0);
}
