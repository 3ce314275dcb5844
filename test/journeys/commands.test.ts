import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {decisionsPlace} from '../../source/decisions/file/place.ts';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const corpus = 'corpus';
const cache = mkdtempSync(join(tmpdir(), 'newsglass-commands-'));
const env = {...process.env, XDG_CACHE_HOME: cache};
beforeAll(() => {
	execFileSync(process.execPath, [program, 'index', corpus], {env, stdio: 'ignore'});
});
afterAll(() => rmSync(cache, {recursive: true, force: true}));

function run(...args: string[]) {
	const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...args], {encoding: 'utf8', env});
	return {status, lines: stdout.split('\n').slice(0, -1), stderr};
}

const json = (lines: string[]) => lines.map(line => JSON.parse(line));

describe('entities', () => {
	test('most articles first, by type', () => {
		const {status, lines} = run('entities', corpus, '--type', 'person', '--limit', '2', '--json');
		expect(status).toBe(0);
		expect(json(lines).map(({name, type}) => [name, type])).toEqual([
			['Xi Jinping', 'person'],
			['Vladimir Putin', 'person'],
		]);
	});

	test('of one article, and of those that name somebody', () => {
		const some = run('entities', corpus, '--article', 'twenty visits', '--json').lines;
		const all = run('entities', corpus, '--json').lines;
		expect(some.length).toBeGreaterThan(0);
		expect(some.length).toBeLessThan(all.length);
		const beside = json(run('entities', corpus, '--with', 'Sullivan', '--json').lines);
		expect(beside.some(({name}) => name === 'Wang Yi')).toBe(true);
		expect(beside.some(({name}) => name === 'Jake Sullivan')).toBe(false);
	});

	test('with their other names, of articles that name all of some and none of others, sorted', () => {
		const [xi] = json(run('entities', corpus, '--type', 'person', '--limit', '1', '--json').lines);
		expect(xi.aliases).toContain('Xi');
		const named = (...options: string[]) => json(run('entities', corpus, '--json', ...options).lines);
		const both = named('--with', 'beijing', '--with', 'Biden');
		expect(both.some(({name}) => name === 'Beijing' || name === 'Joe Biden')).toBe(false);
		const articles = (...options: string[]) => named(...options).find(({name}) => name === 'Xi Jinping')?.articles ?? 0;
		const [some, others] = [
			articles('--with', 'beijing', '--with', 'Biden'),
			articles('--with', 'beijing', '--not', 'Biden'),
		];
		expect([some > 0, others > 0, some + others]).toEqual([true, true, articles('--with', 'Beijing')]);
		const names = json(run('entities', corpus, '--type', 'person', '--sort', 'name', '--json').lines);
		expect(names.map(({name}) => name)).toEqual(names.map(({name}) => name).sort());
		expect(run('entities', corpus, '--sort', 'size')).toMatchObject({
			status: 2,
			stderr: 'newsglass: --sort takes articles, mentions, name, first, last, not "size"\n',
		});
		expect(run('entities', corpus, '--with', 'Zorblax')).toMatchObject({
			status: 1,
			stderr: 'newsglass: nobody and nothing is called Zorblax in these articles\n',
		});
	});
});

test('claims by somebody, about something', () => {
	const {status, lines} = run('claims', corpus, '--by', 'Putin', '--about', 'unprecedentedly', '--json');
	expect(status).toBe(0);
	for (const {source, sentence} of json(lines)) {
		expect(source.name ?? sentence).toContain('Putin');
		expect(sentence).toContain('unprecedentedly');
	}
	expect(run('claims', corpus, '--by', 'nobody of this name').status).toBe(1);
});

describe('the timeline', () => {
	test('of an entity, of a search, of an article', () => {
		const all = run('timeline', corpus).lines;
		for (const option of [
			['--entity', 'Jake Sullivan'],
			['--query', 'Sullivan'],
			['--article', 'twenty visits'],
		]) {
			const {status, lines} = run('timeline', corpus, ...option);
			expect(status).toBe(0);
			expect(lines.length).toBeGreaterThan(0);
			expect(lines.length).toBeLessThan(all.length);
		}
		expect(run('timeline', corpus, '--entity', 'nobody of this name').status).toBe(1);
	});

	test('days of publication, told apart', () => {
		const entries = json(run('timeline', corpus, '--publications', '--json').lines);
		const published = entries.filter(({isPublication}) => isPublication);
		expect(published.length).toBeGreaterThan(10);
		for (const {value, published: day, title, sentence} of published) {
			expect(value).toBe(day);
			expect(sentence).toBe(title);
		}
		expect(json(run('timeline', corpus, '--json').lines)).toHaveLength(entries.length - published.length);
	});

	test('as a table, for TimelineJS and as a calendar', () => {
		const csv = run('timeline', corpus, '--csv', '--limit', '5').lines;
		expect(csv).toHaveLength(6);
		expect(csv[0]).toBe('first_day,last_day,value,known,words,sentence,entities,outlet,title,published,article,path\r');
		const {events} = JSON.parse(run('timeline', corpus, '--timelinejs').lines.join('\n'));
		expect(events.length).toBeGreaterThan(50);
		expect(new Set(events.map(({unique_id}: {unique_id: string}) => unique_id)).size).toBe(events.length);
		const calendar = run('timeline', corpus, '--ical').lines;
		expect(calendar[0]).toBe('BEGIN:VCALENDAR\r');
		expect(calendar.at(-1)).toBe('END:VCALENDAR\r');
		expect(calendar.filter(line => line === 'BEGIN:VEVENT\r')).toHaveLength(events.length);
	});
});

test('the timeline between two days', () => {
	const {lines} = run('timeline', corpus, '--from', '2023-12-31', '--to', '2023-12-31', '--json');
	expect(lines.length).toBeGreaterThan(0);
	for (const {from, to} of json(lines)) {
		expect(from <= '2023-12-31').toBe(true);
		expect(to > '2023-12-31').toBe(true);
	}
});

test('a search with a typo, and the article that it leads to', () => {
	const {lines} = run('search', 'twnty vists', corpus, '--json', '--limit', '1');
	expect(json(lines)[0].title).toBe('A friendship in twenty visits');
	expect(run('show', 'twenty visits', corpus).lines[0]).toBe('A friendship in twenty visits');
	expect(run('show', 'no such words', corpus).status).toBe(1);
});

test('what outlets agree on, and where they may differ', () => {
	const {status, lines} = run('compare', corpus);
	expect(status).toBe(0);
	expect(lines.join('\n')).toMatch(/Possible difference in the day of the call: Thursday \/ Tuesday/);
	expect(lines.some(line => /Tuesday: Valdermoor Tribune: “/.test(line))).toBe(true);
	const [comparison] = json(run('compare', corpus, '--json').lines);
	expect(comparison.articles).toHaveLength(18);
	expect(comparison.groups.some(({outlets}: {outlets: unknown[]}) => outlets.length >= 3)).toBe(true);
	expect(run('compare', corpus, '--markdown').lines[0]).toMatch(/^## Possible differences/);
});

test('an article from standard input', () => {
	const {stdout} = spawnSync(process.execPath, [program, 'analyze', '--json', '--published', '2024-02-08', '-'], {
		encoding: 'utf8',
		input: 'Ferries will sail on Friday, the harbour master Ines Vale said.\n',
	});
	expect(JSON.parse(stdout)).toMatchObject({path: null, published: '2024-02-08', publishedBasis: 'given'});
});

test('what is amiss, and nothing of any article', () => {
	const {status, lines} = run('doctor', corpus);
	expect(status).toBe(0);
	expect(lines.join('\n')).toMatch(/library .*18 articles/);
	expect(lines.join('\n')).not.toContain('Xi Jinping');
});

test.each([
	[['serch', 'strike'], 'newsglass search'],
	[['--jsn', corpus], '--json'],
	[['completions', 'csh'], 'fish'],
	[['show'], 'WORDS'],
	[['search'], 'QUERY'],
	[['entities', corpus, '--type', 'planet'], 'person'],
	[['timeline', corpus, '--from', '2024-13-01'], '--from'],
	[['claims', corpus, '--limit', '-3'], '--limit'],
	[['entities', 'nowhere'], 'nowhere'],
])('wrong use: %j', (args, named) => {
	const {status, lines, stderr} = run(...args);
	expect([status, lines]).toEqual([2, []]);
	expect(stderr).toContain(named);
});

test('a reader that stops early ends the program without a word', () => {
	const {status, stdout, stderr} = spawnSync(
		'sh',
		['-c', `"${process.execPath}" "${program}" claims ${corpus} --json | head -1`],
		{encoding: 'utf8', env},
	);
	expect([status, stderr]).toEqual([0, '']);
	expect(stdout.trimEnd().split('\n')).toHaveLength(1);
});

describe('claims, as what', () => {
	test('explained by rule, score and terms', () => {
		const {lines} = run('claims', corpus, '--by', 'Putin', '--limit', '1', '--explain');
		expect(lines.length).toBe(4);
		expect(lines[1]).toMatch(/rule \S+: score [+−]\d/);
		expect(lines[3]).toMatch(/worth 0\.\d\d: log-odds .* = −1\.60 start/);
		const [claim] = json(run('claims', corpus, '--by', 'Putin', '--limit', '1', '--explain', '--json').lines);
		expect(claim.explanation.attribution.rule).toBe(claim.rule);
	});

	test('as a table, and as reviews without a rating', () => {
		const {lines} = run('claims', corpus, '--quoted', '--limit', '3', '--csv');
		expect(lines[0]).toMatch(/^id,title,outlet,published,source,/);
		expect(lines.length).toBeGreaterThanOrEqual(4);
		const [review] = json(run('claims', corpus, '--quoted', '--limit', '1', '--claimreview').lines);
		expect(review).toMatchObject({'@type': 'ClaimReview', itemReviewed: {'@type': 'Claim'}});
		expect(review.reviewRating).toBeUndefined();
	});

	test('that another outlet tells otherwise', () => {
		const {lines} = run('claims', corpus, '--disputed', '--json');
		const sentences = json(lines)
			.map(({sentence}) => sentence)
			.join('\n');
		expect(sentences).toContain('Putin has been to Beijing eleven times.');
		expect(sentences).toContain('Vladimir Putin has flown to Beijing nine times');
		expect(sentences).not.toContain('weathered many storms');
	});
});

test('claims and comparisons are as a reader has decided', () => {
	const [claim] = json(run('claims', corpus, '--about', 'weathered many storms', '--json').lines);
	const {id, sentence, sentenceStart, start, end} = claim;
	const text = sentence.slice(start - sentenceStart, end - sentenceStart);
	const data = mkdtempSync(join(tmpdir(), 'newsglass-decided-'));
	try {
		const own = {...env, XDG_DATA_HOME: data};
		const decide = (lines: object[]) => {
			const file = decisionsPlace([corpus], {XDG_DATA_HOME: data}).path;
			mkdirSync(dirname(file), {recursive: true});
			writeFileSync(file, lines.map(line => `${JSON.stringify(line)}\n`).join(''));
		};
		const claims = [{article: id, text}];
		const decided = (...args: string[]) =>
			spawnSync(process.execPath, [program, ...args], {encoding: 'utf8', env: own})
				.stdout.split('\n')
				.slice(0, -1);
		decide([{at: '2031-01-01T00:00:00.000000Z', do: 'check', claims, note: 'asked the embassy'}]);
		const checked = json(decided('claims', corpus, '--about', 'weathered many storms', '--json'));
		expect(checked.find(other => other.id === id && other.start === start).checked.note).toBe('asked the embassy');
		decide([{at: '2031-01-01T00:00:00.000000Z', do: 'dismiss', claims}]);
		const left = json(decided('claims', corpus, '--about', 'weathered many storms', '--json'));
		expect(left.some(other => other.id === id && other.start === start)).toBe(false);
		const all = json(decided('claims', corpus, '--about', 'weathered many storms', '--dismissed', '--json'));
		expect(all.find(other => other.id === id && other.start === start).dismissed).toBe(true);
	} finally {
		rmSync(data, {recursive: true, force: true});
	}
});

test('a comparison as a table of claims and outlets', () => {
	const {lines} = run('compare', corpus, '--csv');
	expect(lines[0]).toMatch(/^claim,kind,independent sources,outlet,stance/);
	expect(lines.some(line => /,otherwise,.*nine times/.test(line))).toBe(true);
	expect(lines.some(line => line.includes(',silent,'))).toBe(true);
});
