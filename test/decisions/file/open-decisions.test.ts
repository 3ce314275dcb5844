import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {openDecisions} from '../../../source/decisions/file/open-decisions.ts';
import {DecisionError} from '../../../source/decisions/messages.ts';
import type {Choice} from '../../../source/decisions/vocabulary.ts';
import {anyChoice} from '../any-decision.ts';
import {makeCorpus} from './helpers.ts';

const star = (article: string): Choice => ({do: 'star', article});

test('what is decided is known at once, and there the next time', async () => {
	using corpus = makeCorpus();
	const file = await corpus.open();
	expect(file.all()).toEqual([]);
	const saved = file.add(star('a'), {do: 'tag', article: 'a', tag: 'grain', about: 'Prices rise'});
	expect([...file.decided().starred]).toEqual(['a']);
	await saved;
	const again = await corpus.open();
	expect(again.all()).toEqual(file.all());
	expect(again.decided()).toEqual(file.decided());
	expect(file).toMatchObject({notice: null, problems: []});
	expect(corpus.read(file)).toMatch(
		/^{"at":"[^"]+Z","do":"star","article":"a"}\n{"at":"[^"]+Z","do":"tag","article":"a","tag":"grain","about":"Prices rise"}\n$/,
	);
});

test('anything that can be decided is there the next time', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(fc.array(anyChoice, {maxLength: 3}), {maxLength: 4}), async acts => {
			using corpus = makeCorpus();
			const file = await corpus.open();
			await Promise.all(acts.map(choices => file.add(...choices)));
			expect((await corpus.open()).all()).toEqual(file.all());
			expect(file.all().length).toBe(acts.flat().length);
		}),
		{numRuns: 30},
	);
});

test('torn at any byte, the file gives what stands before, and takes new decisions', async () => {
	using corpus = makeCorpus();
	const file = await corpus.open();
	await file.add(star('a'), {do: 'note', article: 'a', text: 'Straße\n二'});
	await file.add({do: 'dismiss', claims: [{article: 'é', text: 'It “rained”.', occurrence: 2}]});
	const whole = readFileSync(file.place);
	for (let length = 0; length <= whole.length; length++) {
		corpus.write(file, whole.subarray(0, length));
		const torn = await corpus.open();
		const before = torn.all();
		expect(before).toEqual(file.all().slice(0, before.length));
		await torn.add(star('new'));
		expect(torn.decided().starred.has('new')).toBe(true);
		// What was there is still there, byte by byte.
		expect(readFileSync(file.place).subarray(0, length)).toEqual(whole.subarray(0, length));
		const after = await corpus.open();
		expect(after.all()).toEqual(torn.all());
		expect(after.all().length).toBe(before.length + 1);
		expect(after.problems).toEqual(torn.problems);
	}
});

test('lines that cannot be read and verbs of a newer version are kept and named', async () => {
	using corpus = makeCorpus();
	const file = await corpus.open();
	const lines =
		'{"at":"2026-11-21","do":"praise","article":"a"}\nnonsense\n{"at":"2026-11-21","do":"star","article":"b"}\n';
	mkdirSync(dirname(file.place), {recursive: true});
	corpus.write(file, lines);
	expect(await file.reload()).toBe(true);
	expect([...file.decided().starred]).toEqual(['b']);
	expect(file.problems).toEqual([
		expect.stringMatching(/, line 2, is not used: it is not valid JSON/),
		expect.stringMatching(/one decision of a newer newsglass \(praise\) is kept/),
	]);
	await file.undo('2026-11-21');
	await file.add(star('c'));
	expect(corpus.read(file).startsWith(lines)).toBe(true);
	expect([...file.decided().starred]).toEqual(['c']);
});

test('many bad lines are named in few', async () => {
	using corpus = makeCorpus();
	const file = await corpus.open();
	mkdirSync(dirname(file.place), {recursive: true});
	corpus.write(file, 'x\n'.repeat(1000));
	await file.reload();
	expect(file.problems.length).toBe(21);
	expect(file.problems.at(-1)).toContain('980 more lines');
});

test('undo takes back what this session decided, the latest first, and nothing of others', async () => {
	using corpus = makeCorpus();
	const [file, other] = [await corpus.open(), await corpus.open()];
	await file.add(star('a'));
	await file.add(star('b'), {do: 'tag', article: 'b', tag: 'x'});
	await other.add(star('c'));
	await file.reload();
	expect((await file.undo()).map(({do: verb}) => verb)).toEqual(['star', 'tag']);
	expect([...file.decided().starred]).toEqual(['a', 'c']);
	expect((await file.undo()).length).toBe(1);
	expect(await file.undo()).toEqual([]);
	expect([...file.decided().starred]).toEqual(['c']);
	const undo = file.all().findLast(decision => decision.do === 'undo')!;
	await file.undo(undo.at);
	expect([...(await corpus.open()).decided().starred]).toEqual(['a', 'c']);
});

test('redo takes the undo back, until something else is decided', async () => {
	using corpus = makeCorpus();
	const file = await corpus.open();
	const starred = () => [...file.decided().starred];
	expect(await file.redo()).toEqual([]);
	await file.add(star('a'));
	await file.add(star('b'));
	await file.undo();
	await file.undo();
	expect(starred()).toEqual([]);
	expect((await file.redo()).map(({do: verb}) => verb)).toEqual(['star']);
	expect(starred()).toEqual(['a']);
	await file.redo();
	await file.undo();
	await file.redo();
	expect(starred()).toEqual(['a', 'b']);
	expect(await file.redo()).toEqual([]);
	await file.undo();
	await file.add(star('c'));
	expect(await file.redo()).toEqual([]);
	expect([...(await corpus.open()).decided().starred]).toEqual(['a', 'c']);
});

test('what is only recorded is kept, and undo passes over it', async () => {
	using corpus = makeCorpus();
	const file = await corpus.open();
	await file.add(star('a'));
	await file.undo();
	await file.record({do: 'read', article: 'b'});
	await file.redo();
	await file.undo();
	expect(await file.undo()).toEqual([]);
	const {starred, read} = (await corpus.open()).decided();
	expect([[...starred], [...read]]).toEqual([[], ['b']]);
});

test('a decision holds although the clock was set back', async () => {
	using corpus = makeCorpus();
	let now = Date.parse('2026-11-21T12:00:00Z');
	const file = await openDecisions([corpus.folder], {environment: corpus.environment, clock: () => now});
	await file.add(star('a'));
	now -= 3_600_000;
	await file.add({do: 'unstar', article: 'a'});
	const again = await openDecisions([corpus.folder], {environment: corpus.environment, clock: () => now});
	await again.add({do: 'star', article: 'b'}, {do: 'read', article: 'a'});
	expect([...(await corpus.open()).decided().starred]).toEqual(['b']);
});

test('each of two sessions sees what the other decides, and `reload` says whether it did', async () => {
	using corpus = makeCorpus();
	const [one, two] = [await corpus.open(), await corpus.open()];
	await one.add(star('a'));
	expect(await two.reload()).toBe(true);
	const before = two.decided();
	expect(await two.reload()).toBe(false);
	expect(two.decided()).toBe(before);
	await Promise.all([one.add(star('b')), two.add(star('c')), one.add(star('d')), two.add(star('e'))]);
	await Promise.all([one.reload(), two.reload()]);
	expect([...one.decided().starred].toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
	expect(two.decided().starred).toEqual(one.decided().starred);
});

test('processes that write at the same time lose nothing', async () => {
	using corpus = makeCorpus();
	const [names, count] = [['one', 'two', 'three'], 60];
	const script = new URL('./add-child.ts', import.meta.url).pathname;
	const children = names.map(name =>
		spawn(process.execPath, [script, corpus.folder, name, String(count)], {
			env: {...process.env, ...corpus.environment},
			stdio: ['pipe', 'pipe', 'inherit'],
		}),
	);
	await Promise.all(children.map(child => once(child.stdout, 'data')));
	const ended = children.map(child => once(child, 'exit'));
	for (const child of children) child.stdin.write('go\n');
	expect((await Promise.all(ended)).map(([code]) => code)).toEqual([0, 0, 0]);
	const file = await corpus.open();
	expect(file.problems).toEqual([]);
	expect(file.all().length).toBe(names.length * count);
	expect(file.decided().starred.size).toBe(names.length * count);
});

test('a file that git or an editor has put in its place is read anew', async () => {
	using corpus = makeCorpus();
	const file = await corpus.open();
	await file.add(star('a'));
	writeFileSync(`${file.place}.new`, '{"at":"2026-11-21","do":"star","article":"x"}\n');
	renameSync(`${file.place}.new`, file.place);
	await file.add(star('b'));
	expect([...file.decided().starred]).toEqual(['x', 'b']);
});

test('what makes no sense is refused and leaves nothing', async () => {
	using corpus = makeCorpus();
	const file = await corpus.open();
	await expect(file.add(star('a'), {do: 'tag', article: 'a', tag: ' \u0007 '})).rejects.toThrow(DecisionError);
	expect(file.all()).toEqual([]);
	await file.add();
	expect(() => corpus.read(file)).toThrow('ENOENT');
});

test('where nothing can be written, decisions live as long as the session, and a notice says so', async () => {
	using corpus = makeCorpus();
	writeFileSync(corpus.environment.XDG_DATA_HOME, 'a file where a folder should be');
	const file = await corpus.open();
	expect(file.notice).toMatch(/forgotten when you quit.*XDG_DATA_HOME/);
	await file.add(star('a'));
	await file.add(star('b'));
	await file.undo();
	expect([...file.decided().starred]).toEqual(['a']);
	// Once there is room, all of it is kept.
	rmSync(corpus.environment.XDG_DATA_HOME);
	await file.add(star('c'));
	expect(file.notice).toBeNull();
	expect([...(await corpus.open()).decided().starred]).toEqual(['a', 'c']);
});

test('a file that cannot be read is not written to', async () => {
	using corpus = makeCorpus();
	const {place} = await corpus.open();
	mkdirSync(place, {recursive: true});
	const file = await corpus.open();
	expect(file.notice).toMatch(/cannot be read \(it is a folder\)/);
	await file.add(star('a'));
	expect(await file.reload()).toBe(false);
	expect([...file.decided().starred]).toEqual(['a']);
	// And when it can be read again, both count.
	rmSync(place, {recursive: true});
	writeFileSync(place, '{"at":"2026-11-21","do":"star","article":"x"}\n');
	expect(await file.reload()).toBe(true);
	expect(file.notice).toBeNull();
	expect([...(await corpus.open()).decided().starred]).toEqual(['x', 'a']);
});

test('a file beside the articles is used, made or not by a newsglass; a link to elsewhere is not', async () => {
	using corpus = makeCorpus();
	const beside = join(corpus.folder, '.newsglass.jsonl');
	const usual = await corpus.open();
	await usual.add(star('a'));
	expect(usual.place.startsWith(corpus.environment.XDG_DATA_HOME)).toBe(true);

	symlinkSync(usual.place, beside);
	const linked = await corpus.open();
	expect(linked.place).toBe(usual.place);
	expect(linked.problems).toEqual([expect.stringContaining('is a link')]);

	rmSync(beside);
	writeFileSync(beside, '');
	const file = await corpus.open();
	expect(file.place).toBe(beside);
	expect(file.problems).toEqual([expect.stringContaining(`cat '${usual.place}' >> '${beside}'`)]);
	await file.add(star('b'));
	expect(readFileSync(beside, 'utf8')).toContain('"b"');

	const article = join(corpus.folder, 'article.txt');
	writeFileSync(article, 'text');
	expect((await openDecisions([article], {environment: corpus.environment})).place).toBe(beside);

	// Made a link while it is open: what it points to is left alone.
	rmSync(beside);
	const target = join(corpus.folder, 'elsewhere');
	writeFileSync(target, 'untouched\n');
	symlinkSync(target, beside);
	await file.add(star('c'));
	expect(readFileSync(target, 'utf8')).toBe('untouched\n');
	expect(file.notice).not.toBeNull();
});
