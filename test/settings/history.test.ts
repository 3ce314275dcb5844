import {chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {historyPlace, openHistory} from '../../source/settings/history.ts';

let home: string;
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'newsglass-history-'));
});
afterEach(() => rmSync(home, {recursive: true, force: true}));

const environment = () => ({XDG_STATE_HOME: home});
const place = () => historyPlace(['/corpus'], environment());
const open = () => openHistory(['/corpus'], environment());

test('gives back the latest first, each once', () => {
	expect(open().read()).toEqual([]);
	for (const text of ['grain', 'ferry', ' grain ', '']) open().add(text);
	expect(open().read()).toEqual(['grain', 'ferry']);
	expect(openHistory(['/other'], environment()).read()).toEqual([]);
});

test('is for its owner alone', () => {
	open().add('grain');
	expect(statSync(place()).mode & 0o777).toBe(0o600);
	expect(statSync(dirname(place())).mode & 0o777).toBe(0o700);
});

test('is bounded', () => {
	for (let at = 0; at < 250; at++) open().add(`search ${at}`);
	open().add('x'.repeat(10_000));
	const searches = open().read();
	expect(searches).toHaveLength(200);
	expect(searches[0]).toBe('search 249');
	expect(readFileSync(place(), 'utf8').split('\n')).toHaveLength(201);
});

test.each([
	['control characters go', 'a\u001b[2Jb\u202ec\n', ['a [2Jb c']],
	['lines that are too long are left out', `${'x'.repeat(5000)}\nok\n`, ['ok']],
	['what is no text is no search', '\u0000\u0001\n\n', []],
])('%s', (_, content, expected) => {
	open().add('x');
	writeFileSync(place(), content);
	expect(open().read()).toEqual(expected);
});

test('nothing is read of what is no file, or far too large', () => {
	mkdirSync(place(), {recursive: true});
	expect(open().read()).toEqual([]);
	open().add('grain');
	expect(open().read()).toEqual([]);
	rmSync(place(), {recursive: true});
	writeFileSync(place(), 'x\n'.repeat(1_000_000));
	expect(open().read()).toEqual([]);
});

test.skipIf(process.getuid?.() === 0)('a folder that cannot be written is no reason to complain', () => {
	chmodSync(home, 0o500);
	expect(() => open().add('grain')).not.toThrow();
	chmodSync(home, 0o700);
	expect(open().read()).toEqual([]);
});
