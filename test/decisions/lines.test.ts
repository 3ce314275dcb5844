import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseLine, parseLines, printDecision} from '../../source/decisions/lines.ts';
import type {Decision} from '../../source/decisions/vocabulary.ts';
import {anyDecision} from './any-decision.ts';

const at = '2026-11-21T19:40:12.345678Z';
const print = (decisions: Decision[]) => decisions.map(decision => `${printDecision(decision)}\n`).join('');

test('what is printed is one line, and is read back as it was', () => {
	fc.assert(
		fc.property(anyDecision, decision => {
			const line = printDecision(decision);
			expect(line).not.toContain('\n');
			expect(parseLine(line)).toEqual({decision});
		}),
	);
});

test('what is usual is left out', () => {
	const decision: Decision = {at, do: 'redate', article: 'a', text: 'May', occurrence: 1, value: null};
	expect(printDecision(decision)).toBe(`{"at":"${at}","do":"redate","article":"a","text":"May","value":null}`);
});

test('a file that is torn at any byte gives the decisions before that', () => {
	fc.assert(
		fc.property(fc.array(anyDecision, {maxLength: 6}), fc.nat(), (decisions, place) => {
			const bytes = Buffer.from(print(decisions));
			const torn = bytes.subarray(0, place % (bytes.length + 1)).toString('utf8');
			const {decisions: read, problems, unknown} = parseLines(torn);
			expect(read).toEqual(decisions.slice(0, read.length));
			expect(read.length).toBeGreaterThanOrEqual(torn.split('\n').length - 1);
			expect(problems.length).toBeLessThanOrEqual(1);
			expect(unknown).toEqual([]);
		}),
	);
});

test.each([
	['', 0, 0, 0],
	['\n \r\n\t\n', 0, 0, 0],
	['\ufeff{"at":"2026-11-21","do":"star","article":"a"}\r\n', 1, 0, 0],
	['{"at":"2026-11-21T10:00+02:00","do":"star","article":"a","by":"someone"}', 1, 0, 0],
	['{"at":"2026-11-21","do":"praise","article":"a"}\n', 0, 0, 1],
	['{"at":"2026-11-21","do":"constructor","article":"a"}\n', 0, 0, 1],
	['{"at":"2026-11-21","do":"star"}\n', 0, 1, 0],
	['{"at":"2026-11-21","do":"star","article":""}\n', 0, 1, 0],
	['{"at":"2026-11-21","do":"star","article":["a"]}\n', 0, 1, 0],
	['{"at":"yesterday","do":"star","article":"a"}\n', 0, 1, 0],
	['{"at":"2026-13-21","do":"star","article":"a"}\n', 0, 1, 0],
	['{"at":"9999-01-01","do":"star","article":"a"}\n', 0, 1, 0],
	['{"at":1700000000,"do":"star","article":"a"}\n', 0, 1, 0],
	['{"do":"star","article":"a"}\n', 0, 1, 0],
	['{"at":"2026-11-21","do":"tag","article":"a","tag":"\\u0000 \\u202e"}\n', 0, 1, 0],
	['{"at":"2026-11-21","do":"publish","article":"a","day":"2026-02-30","basis":"given"}\n', 0, 1, 0],
	['{"at":"2026-11-21","do":"retype","entity":{"name":"x","type":"place"},"type":"planet"}\n', 0, 1, 0],
	['{"at":"2026-11-21","do":"join","claims":[{"article":"a","text":"x"}]}\n', 0, 1, 0],
	['{"at":"2026-11-21","do":"join","claims":[{"article":"a","text":"x"},{"article":"b"}]}\n', 0, 1, 0],
	['{"at":"2026-11-21","do":"redate","article":"a","text":"x","occurrence":0,"value":null}\n', 0, 1, 0],
	['{"at":"2026-11-21","do":"redate","article":"a","text":"x","occurrence":1.5,"value":null}\n', 0, 1, 0],
	['null\n[]\n7\n"star"\n', 0, 4, 0],
	['<<<<<<< ours\n{"at":"2026-11-21","do":"star","article":"a"}\n=======\n>>>>>>> theirs\n', 1, 3, 0],
	[`${'['.repeat(100_000)}\n{"at":"2026-11-21","do":"star","article":"a"}\n`, 1, 1, 0],
])('%j: decisions %i, problems %i, unknown %i', (text, decisions, problems, unknown) => {
	const parsed = parseLines(text);
	expect([parsed.decisions.length, parsed.problems.length, parsed.unknown.length]).toEqual([
		decisions,
		problems,
		unknown,
	]);
});

test('anything at all is read without a crash, and around it the rest', () => {
	const good = `{"at":"${at}","do":"star","article":"a"}`;
	const anyLine = fc.oneof(
		fc.string({unit: 'binary'}),
		fc.json({maxDepth: 2}),
		fc.constant('{"at":"2026-11-21","do":"__proto__"}'),
	);
	fc.assert(
		fc.property(anyLine, line => {
			const {decisions} = parseLines(`${good}\n${line}\n${good}\n`);
			expect(decisions.at(0)).toEqual({at, do: 'star', article: 'a'});
			expect(decisions.at(-1)).toEqual({at, do: 'star', article: 'a'});
		}),
	);
});

test('problems say where and what to do', () => {
	const {problems} = parseLines('{"at":"2026-11-21","do":"star"}\n\n=======\n{"at":"2026-11-21","do":"st');
	expect(problems).toEqual([
		{line: 1, reason: '"article" of a decision to star has to be the id of an article. Correct or delete it'},
		{line: 3, reason: expect.stringContaining('conflict mark of git')},
		{line: 4, reason: expect.stringContaining('broken off')},
	]);
});

test('what acts on a terminal is not read in', () => {
	const line = JSON.stringify({at, do: 'note', article: 'a', text: 'a\u001b]52;c;x\u0007\u202eb\r\nc\u009b2J'});
	expect(parseLine(line)).toEqual({decision: {at, do: 'note', article: 'a', text: 'a]52;c;xb\nc2J'}});
	const tag = JSON.stringify({at, do: 'tag', article: 'a', tag: '  two\n words\u2066 '});
	expect(parseLine(tag)).toEqual({decision: {at, do: 'tag', article: 'a', tag: 'two words'}});
});
