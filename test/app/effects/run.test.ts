import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {createEffects} from '../../../source/app/effects/run.ts';
import type {World} from '../../../source/app/effects/world.ts';
import type {Message} from '../../../source/app/state/message.ts';

let sent: Message[];
let written: string[];
let run: ReturnType<typeof createEffects>;

beforeEach(() => {
	[sent, written] = [[], []];
	const broken = {articles: {read: () => Promise.reject(new Error('the disk is full'))}};
	const terminal = {send: (sequence: string) => written.push(sequence)};
	const dispatch = (message: Message) => sent.push(message);
	run = createEffects({
		library: broken,
		terminal,
		dispatch,
		searching: {},
		decisions: {problems: []},
		quit() {},
	} as unknown as World);
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllEnvs();
});

describe('waits', () => {
	beforeEach(() => {
		vi.useFakeTimers();
	});

	test('for a motion after the last digit, and not after each', () => {
		run({type: 'wait-for-motion', count: '1'});
		vi.advanceTimersByTime(300);
		run({type: 'wait-for-motion', count: '12'});
		vi.advanceTimersByTime(399);
		expect(sent).toEqual([]);
		vi.advanceTimersByTime(1);
		expect(sent).toEqual([{type: 'count-waited', count: '12'}]);
	});

	test('for nothing any more after the reader has quit', () => {
		run({type: 'wait-for-motion', count: '1'});
		run({type: 'wait-for-rest', selected: 1});
		run({type: 'quit', interrupted: false});
		vi.runAllTimers();
		expect(sent).toEqual([]);
	});
});

test('commands are ranked by their words', async () => {
	const choices = [
		{label: 'sort', help: 'sort by date, outlet, title, path'},
		{label: 'quit', help: 'quit from anywhere'},
	];
	run({type: 'rank', text: 'anywhere quit', items: choices});
	await vi.waitFor(() => expect(sent).toEqual([{type: 'ranked', text: 'anywhere quit', choices: [1]}]));
});

test('a text goes to the clipboard, or, too long for it, into a file that is named', async () => {
	const home = mkdtempSync(join(tmpdir(), 'newsglass-state-'));
	vi.stubEnv('XDG_STATE_HOME', home);
	run({type: 'copy', text: 'waves', what: 'sentence'});
	await vi.waitFor(() => expect(sent).toHaveLength(1));
	expect(written).toEqual(['\u001b]52;c;d2F2ZXM=\u0007']);
	run({type: 'copy', text: 'waves '.repeat(20_000), what: 'sentence'});
	await vi.waitFor(() => expect(sent).toHaveLength(2));
	const path = join(home, 'newsglass/copied.txt');
	expect(sent[1]).toMatchObject({type: 'notice', text: expect.stringContaining(path), warning: true});
	expect(readFileSync(path, 'utf8')).toHaveLength(120_000);
	expect(written).toHaveLength(1);
	rmSync(home, {recursive: true});
});

test('a failure comes back as a notice', async () => {
	run({type: 'load-article', key: 1, query: ''});
	await vi.waitFor(() => expect(sent).toEqual([{type: 'notice', text: 'the disk is full', warning: true}]));
});
