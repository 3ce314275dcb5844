import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import fc from 'fast-check';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {readSession, type Session, sessionPlace, writeSession} from '../../source/settings/session.ts';

let folder: string;
const environment = () => ({XDG_STATE_HOME: join(folder, 'state')});
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'newsglass-session-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

const session: Session = {
	article: 'Q1w_-',
	top: 40,
	query: 'grain "black sea"',
	pane: 'reader',
	tab: 'claims',
	scope: 'all',
	order: 'outlet',
	selected: 12,
	scroll: 3,
};

test('where I was is where I am again, and nothing else is left behind', () => {
	expect(readSession([folder], environment())).toEqual({});
	expect(writeSession([folder], {...session, top: 1}, environment())).toBe(true);
	expect(writeSession([folder], session, environment())).toBe(true);
	expect(readSession([folder], environment())).toEqual(session);
	expect(readSession([join(folder, '.')], environment())).toEqual(session);
	expect(readSession([dirname(folder)], environment())).toEqual({});
	expect(readdirSync(join(folder, 'state', 'newsglass')).length).toBe(1);
	expect(writeSession([folder], {...session, article: null}, environment())).toBe(true);
	expect(readSession([folder], environment()).article).toBeNull();
});

test.each([
	['', {}],
	['{"article":"a","top":', {}],
	['null', {}],
	['[1,2]', {}],
	['{"article":7,"top":-1,"pane":"attic","order":"size","query":["x"]}', {}],
	['{"article":"a","top":1.5,"tab":"claims","more":true}', {article: 'a', tab: 'claims'}],
	['{"__proto__":{"article":"x"},"pane":"constructor"}', {}],
	['{"query":"a\\u001b[2Jb\\u202e"}', {query: 'a [2Jb '}],
	[`{"query":"${'x'.repeat(5000)}","scope":"all"}`, {scope: 'all'}],
	[`{"scope":"all"}${' '.repeat(200_000)}`, {}],
])('%j is read as %j', (text, expected) => {
	const place = sessionPlace([folder], environment());
	mkdirSync(dirname(place), {recursive: true});
	writeFileSync(place, text);
	expect(readSession([folder], environment())).toEqual(expected);
});

test('whatever stands in the file, what is read can be used', () => {
	const place = sessionPlace([folder], environment());
	mkdirSync(dirname(place), {recursive: true});
	const value = fc.jsonValue({maxDepth: 1});
	const record = fc.dictionary(fc.constantFrom(...Object.keys(session)), value).map(found => JSON.stringify(found));
	fc.assert(
		fc.property(fc.oneof(record, fc.string()), text => {
			writeFileSync(place, text);
			const read = readSession([folder], environment());
			expect(['string', 'object', 'undefined']).toContain(typeof read.article);
			if (read.top !== undefined) expect(read.top).toBeGreaterThanOrEqual(0);
			if (read.pane !== undefined) expect(['list', 'reader', 'panel']).toContain(read.pane);
		}),
	);
});

test('a place that cannot be written is no accident', () => {
	writeFileSync(join(folder, 'state'), 'a file where a folder should be');
	expect(writeSession([folder], session, environment())).toBe(false);
	expect(readSession([folder], environment())).toEqual({});
	rmSync(join(folder, 'state'));
	mkdirSync(sessionPlace([folder], environment()), {recursive: true});
	expect(writeSession([folder], session, environment())).toBe(false);
	expect(readSession([folder], environment())).toEqual({});
	expect(readdirSync(join(folder, 'state', 'newsglass')).length).toBe(1);
});
