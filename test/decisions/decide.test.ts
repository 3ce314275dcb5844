import fc from 'fast-check';
import {expect, test} from 'vitest';
import {claimKey} from '../../source/decisions/claims.ts';
import {type Decided, decide} from '../../source/decisions/decide.ts';
import {timeText} from '../../source/decisions/time.ts';
import type {Choice, Decision} from '../../source/decisions/vocabulary.ts';
import {anyDecision, anyHistory} from './any-decision.ts';

const time = (index: number) => timeText(1_700_000_000_000_000 + index);
/** One decision a microsecond, the first at `time(0)`. */
const history = (...choices: Choice[]): Decision[] => choices.map((choice, index) => ({...choice, at: time(index)}));
const decided = (...choices: Choice[]): Decided => decide(history(...choices));

const star = {do: 'star', article: 'a'} as const;
const unstar = {do: 'unstar', article: 'a'} as const;

test('articles: the later mark holds', () => {
	const {starred, read, tags, notes} = decided(
		star,
		{do: 'star', article: 'b'},
		unstar,
		{do: 'read', article: 'a'},
		{do: 'tag', article: 'a', tag: 'war'},
		{do: 'tag', article: 'a', tag: 'grain'},
		{do: 'untag', article: 'a', tag: 'war'},
		{do: 'untag', article: 'c', tag: 'war'},
		{do: 'tag', article: 'b', tag: 'war'},
		{do: 'untag', article: 'b', tag: 'war'},
		{do: 'note', article: 'a', text: 'first'},
		{do: 'note', article: 'a', text: 'second'},
		{do: 'note', article: 'b', text: 'gone'},
		{do: 'note', article: 'b', text: ' '},
	);
	expect([...starred]).toEqual(['b']);
	expect([...read]).toEqual(['a']);
	expect([...tags]).toEqual([['a', new Set(['grain'])]]);
	expect([...notes]).toEqual([['a', 'second']]);
});

test('dates: days of publication and values of mentions, by their words', () => {
	const {published, redated} = decided(
		{do: 'publish', article: 'a', day: '2024-02-08', basis: 'estimated'},
		{do: 'publish', article: 'a', day: '2024-02-09', basis: 'given'},
		{do: 'publish', article: 'b', day: '2024-02-09', basis: 'given'},
		{do: 'unpublish', article: 'b'},
		{do: 'redate', article: 'a', text: 'May', occurrence: 1, value: '2024-05'},
		{do: 'redate', article: 'a', text: 'May', occurrence: 2, value: '2023-05'},
		{do: 'redate', article: 'a', text: 'May', occurrence: 1, value: null},
		{do: 'unredate', article: 'a', text: 'May', occurrence: 2},
	);
	expect([...published]).toEqual([['a', {day: '2024-02-09', basis: 'given'}]]);
	expect([...redated]).toEqual([['a', [{text: 'May', occurrence: 1, value: null}]]]);
});

test('searches: the same name again changes it', () => {
	const {searches} = decided(
		{do: 'save-search', name: 'grain', query: 'grain'},
		{do: 'save-search', name: 'oil', query: 'oil'},
		{do: 'save-search', name: 'grain', query: 'grain deal'},
		{do: 'drop-search', name: 'oil'},
	);
	expect([...searches]).toEqual([['grain', 'grain deal']]);
});

test.each<[string, Choice[], boolean]>([
	['undone', [star, {do: 'undo', of: time(0)}], false],
	['undone and undone again', [star, {do: 'undo', of: time(0)}, {do: 'undo', of: time(1)}], true],
	['thrice', [star, ...[0, 1, 2].map(index => ({do: 'undo', of: time(index)}) as const)], false],
	['an older one undone', [star, star, {do: 'undo', of: time(0)}], true],
	['its opposite undone', [star, unstar, {do: 'undo', of: time(1)}], true],
	['what comes later cannot be undone', [{do: 'undo', of: time(1)}, star], true],
	['two that undo each other', [star, {do: 'undo', of: time(2)}, {do: 'undo', of: time(1)}], true],
	['itself', [star, {do: 'undo', of: time(1)}], true],
])('undo: %s', (_, choices, isStarred) => {
	expect(decided(...choices).starred.has('a')).toBe(isStarred);
});

test('undo takes back all that was decided in one go', () => {
	const at = time(0);
	const both: Decision[] = [
		{...star, at},
		{do: 'star', article: 'b', at},
	];
	expect(decide(both).starred.size).toBe(2);
	expect(decide([...both, {do: 'undo', of: at, at: time(1)}]).starred.size).toBe(0);
});

test('times in other forms are put in order too', () => {
	const decisions: Decision[] = [
		{...unstar, at: '2026-11-21T12:00:00+02:00'},
		{...star, at: '2026-11-21T11:00:00Z'},
		{...star, at: '2026-11-20'},
	];
	expect(decide(decisions).starred.size).toBe(1);
	const zones: Decision[] = [
		{...unstar, at: '2026-11-21T11:30:00.1+02:00'},
		{...star, at: '2026-11-21T11:00:00.000000Z'},
	];
	expect(decide(zones).starred.size).toBe(1);
	expect(decide(zones.toReversed()).starred.size).toBe(1);
	expect(decide(decisions.slice(0, 1).concat(decisions.slice(2))).starred.size).toBe(0);
});

test('neither the order of the lines nor doubled lines matter, as git may leave them', () => {
	const shuffled = anyHistory.chain(decisions =>
		fc.tuple(
			fc.constant(decisions),
			fc.shuffledSubarray([...decisions, ...decisions], {minLength: decisions.length * 2}),
		),
	);
	fc.assert(
		fc.property(shuffled, ([decisions, lines]) => {
			expect(decide(lines)).toEqual(decide(decisions));
		}),
	);
});

test('lines that git has doubled count once, those of one act too', () => {
	const [a, b, c, d] = ['A', 'B', 'C', 'D'].map(name => ({name, type: 'person'}) as const);
	const lines: Decision[] = [
		{do: 'merge', entity: b!, into: d!, at: time(0)},
		{do: 'merge', entity: a!, into: b!, at: time(1)},
		{do: 'rename', entity: c!, name: 'E', at: time(1)},
	];
	expect(decide([...lines, ...lines])).toEqual(decide(lines));
	expect(decide(lines.flatMap(line => [line, line]))).toEqual(decide(lines));
	expect(decide(lines).entities.becomes.get('person A')).toEqual(d);
});

test('the last of all undone, it is as if it had never been', () => {
	fc.assert(
		fc.property(fc.array(anyDecision, {maxLength: 20}), anyDecision, (decisions, last) => {
			const later = {...last, at: time(100)};
			const undo: Decision = {do: 'undo', of: later.at, at: time(101)};
			expect(decide([...decisions, later, undo])).toEqual(decide(decisions));
		}),
	);
});

test('claims: no pair is both together and apart, and no claim in two groups', () => {
	fc.assert(
		fc.property(anyHistory, decisions => {
			const {together, apart} = decide(decisions).claims;
			const all = together.flat();
			expect(new Set(all).size).toBe(all.length);
			expect(together.every(group => group.length > 1)).toBe(true);
			for (const [a, b] of apart) {
				expect(a).not.toBe(b);
				expect(together.some(group => group.includes(a) && group.includes(b))).toBe(false);
			}
		}),
	);
});

const claim = (article: string) => ({article, text: 'It rained.', occurrence: 1});
const key = (article: string) => claimKey(claim(article));

test('claims: joined, parted, joined again', () => {
	const join = (...articles: string[]): Choice => ({do: 'join', claims: articles.map(claim)});
	const part: Choice = {do: 'part', claim: claim('b'), from: [claim('a'), claim('b')]};
	expect(
		decided(join('a', 'b'), join('c', 'd'), join('b', 'c')).claims.together.map(group => group.toSorted()),
	).toEqual([['a', 'b', 'c', 'd'].map(key)]);
	const parted = decided(join('a', 'b', 'c'), part).claims;
	expect(parted.together).toEqual([[key('a'), key('c')]]);
	expect(parted.apart).toEqual([[key('b'), key('a')]]);
	expect(decided(join('a', 'b', 'c'), part, join('c', 'b')).claims).toMatchObject({
		together: [expect.arrayContaining(['a', 'b', 'c'].map(key))],
		apart: [],
	});
});

test('claims: checked with a note, dismissed, and both taken back', () => {
	const claims = [claim('a'), claim('b')];
	const all = decided(
		{do: 'check', claims, note: 'asked the ministry'},
		{do: 'uncheck', claims: [claim('b')]},
		{do: 'dismiss', claims},
		{do: 'undismiss', claims: [claim('a')]},
	).claims;
	expect([...all.checked]).toEqual([[key('a'), {note: 'asked the ministry', at: time(0)}]]);
	expect([...all.dismissed]).toEqual([key('b')]);
});
