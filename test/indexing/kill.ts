/**
 * Kills the built program while it indexes, at random moments and with no chance to clean up, and holds what is left
 * against an undisturbed run.
 *
 *     npm run kill-test -- [--times 50] [--articles 400] [--seed N]
 *
 * After each kill the library must open without complaint, be whole, hold everything that it held before, nothing twice,
 * and no article other than an undisturbed run makes of it. When a run gets to its end, files change, come and go, so that
 * updates are killed, too. In the end, both libraries must have the same digest.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {parseArgs} from 'node:util';
import {libraryPlace} from '../../source/library/location.ts';
import {openLibraryAt} from '../../source/library/open-library.ts';
import {openDatabase} from '../../source/library/sqlite/database.ts';
import {builtProgram, indexByCommand} from '../bench/corpus.ts';
import {generateNews, type News} from '../bench/news.ts';
import {seeded} from '../search/generate.ts';
import {contentOf, libraryDigest} from './library-digest.ts';

const {values} = parseArgs({
	options: {
		times: {type: 'string', default: '50'},
		articles: {type: 'string', default: '400'},
		seed: {type: 'string', default: String(Date.now() % 1_000_000)},
	},
});
const times = Number(values.times);
const count = Number(values.articles);
const random = seeded(Number(values.seed));
const below = (limit: number) => Math.floor(random() * limit);

const home = mkdtempSync(join(tmpdir(), 'newsglass-kill-'));
const folder = join(home, 'articles');
const disturbed = {folder, env: {XDG_CACHE_HOME: join(home, 'disturbed')}};
mkdirSync(folder);

/** Half of the articles have a file each, the others share three: those are stored part by part. */
const news = [...generateNews(count + 10 * times, Number(values.seed))];
const files = new Map<string, News[]>();
for (const [at, article] of news.slice(0, count).entries()) {
	const name = at % 2 === 0 ? `${at}.jsonl` : `shared-${at % 3}.jsonl`;
	files.set(name, [...(files.get(name) ?? []), article]);
}
for (const name of files.keys()) write(name);

function write(name: string): void {
	writeFileSync(join(folder, name), (files.get(name) ?? []).map(article => `${JSON.stringify(article)}\n`).join(''));
}

const idsOfFiles = () => new Set([...files.values()].flat().map(({id}) => id));

/** One file goes, one comes, and half of all articles have another text: enough work to be killed in the middle of. */
function change(round: number): void {
	const single = [...files.keys()].filter(name => !name.startsWith('shared'));
	const gone = single[below(single.length)]!;
	rmSync(join(folder, gone));
	files.delete(gone);
	files.set(`new-${round}.jsonl`, [news[count + round]!]);
	for (const [name, articles] of files) {
		if (name.startsWith('shared') || random() < 0.5) {
			files.set(
				name,
				articles.map(article => ({...article, text: `${article.text}\nChanged in round ${round}.`})),
			);
		}
		write(name);
	}
}

/** Runs `newsglass index` and kills it after so many milliseconds. Gives back whether it had come to its end before. */
async function indexAndKill(after: number): Promise<boolean> {
	const child = spawn(process.execPath, [builtProgram, 'index', folder], {
		env: {...process.env, ...disturbed.env},
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	const exit = Promise.all([once(child, 'exit'), text(child.stderr)]);
	const timer = setTimeout(() => child.kill('SIGKILL'), after);
	const [[code, signal], said] = await exit;
	clearTimeout(timer);
	if (signal === null && code !== 0) throw new Error(`newsglass index ended with exit code ${code}: ${said}`);
	return signal === null;
}

const placeOf = (env: {XDG_CACHE_HOME: string}) => libraryPlace([folder], env);

/** Throws where the library is not whole. Gives back the ids of its articles. */
async function check(): Promise<Set<string>> {
	const place = placeOf(disturbed.env);
	const library = await openLibraryAt(place);
	const database = openDatabase(place);
	try {
		if (library.notice !== null) throw new Error(library.notice);
		const state = database.all<{integrity_check: string}>('SELECT * FROM pragma_integrity_check');
		if (state[0]?.integrity_check !== 'ok') throw new Error(JSON.stringify(state));
		database.execute(`INSERT INTO body_index (body_index) VALUES ('integrity-check')`);
		const rows = await library.articles.rows(await library.articles.keys('path'));
		const ids = new Set(rows.map(({id}) => id));
		if (ids.size !== rows.length) throw new Error('Articles are there twice.');
		const mentions = await library.entities.count({of: 'all'});
		const told = await library.entities.list({of: 'all'}, {offset: 0, limit: mentions});
		const counted = database.get<{sum: number}>('SELECT count(*) AS sum FROM article_entities')!.sum;
		if (told.reduce((sum, {articles}) => sum + articles, 0) !== counted) throw new Error('Totals are wrong.');
		return ids;
	} finally {
		database.close();
		await library.close();
	}
}

let kills = 0;
let held = new Set<string>();
try {
	const {ms: whole} = await indexByCommand({folder, env: {XDG_CACHE_HOME: join(home, 'measured')}});
	for (let round = 0; kills < times; round++) {
		const after = below(whole);
		const isThrough = await indexAndKill(after);
		const ids = await check();
		const lost = held.intersection(idsOfFiles()).difference(ids);
		if (lost.size > 0) throw new Error(`Round ${round}: ${[...lost].join(', ')} of ${held.size} lost.`);
		held = ids;
		if (!isThrough) kills++;
		process.stdout.write(
			isThrough ? 'through: files change\n' : `kill ${kills}: after ${after} ms, ${ids.size} articles are there\n`,
		);
		if (isThrough) {
			change(round);
		}
	}
	await indexByCommand(disturbed);
	const undisturbed = {folder, env: {XDG_CACHE_HOME: join(home, 'undisturbed')}};
	await indexByCommand(undisturbed);
	const [left, right] = await Promise.all([disturbed, undisturbed].map(({env}) => openLibraryAt(placeOf(env))));
	const same = (await libraryDigest(left!)) === (await libraryDigest(right!));
	if (!same) {
		const expected = new Set<string>();
		for await (const line of contentOf(right!)) expected.add(line);
		for await (const line of contentOf(left!)) if (!expected.has(line)) console.error(line.slice(0, 400));
		throw new Error('The libraries differ.');
	}
	console.log(
		`Seed ${values.seed}: ${kills} kills; ${await left!.articles.count()} articles, as in an undisturbed run.`,
	);
	await left!.close();
	await right!.close();
} finally {
	rmSync(home, {recursive: true});
}
