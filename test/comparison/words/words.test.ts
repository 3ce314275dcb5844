import fc from 'fast-check';
import {expect, test} from 'vitest';
import {conceptOf} from '../../../source/comparison/words/concept.ts';
import {stem} from '../../../source/comparison/words/stem.ts';
import {tokensOf} from '../../../source/comparison/words/tokens.ts';

const lowered = (text: string) => tokensOf(text, {start: 0, end: text.length}).map(({lower}) => lower);

test.each([
	['The dam’s gates, 1,200 of them', ['the', 'dam', 'gates', ',', '1,200', 'of', 'them']],
	['US$200bn (3.5%)', ['us', '$', '200', 'bn', '(', '3.5', '%', ')']],
	['twenty-five', ['twenty', 'five']],
	['don’t', ["don't"]],
	['', []],
])('%j is taken apart', (text, expected) => expect(lowered(text)).toEqual(expected));

test('tokens stand where they say', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme', maxLength: 200}), text => {
			let last = 0;
			for (const {start, end} of tokensOf(text, {start: 0, end: text.length})) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThan(start);
				last = end;
			}
			expect(last).toBeLessThanOrEqual(text.length);
		}),
	);
});

test.each([
	['visits', 'visited', 'visiting'],
	['increase', 'increased', 'increasing', 'increases'],
	['country', 'countries'],
	['stopped', 'stop', 'stopping'],
	['met', 'meeting', 'meets'],
	['unprecedented', 'unprecedentedly'],
	['neighbours', 'neighbor'],
])('%s and its other forms have one stem', (...words) => expect(new Set(words.map(stem)).size).toBe(1));

test.each([
	['new', 'news'],
	['politics', 'polite'],
	['found', 'founded'],
	['university', 'universe'],
])('%s is not %s', (a, b) => expect(stem(a)).not.toBe(stem(b)));

test.each([
	['meddling', 'interference'],
	['tribulations', 'storms'],
	['slain', 'killed'],
	['climbed', 'increase'],
])('%s stands for what %s stands for', (a, b) => expect(conceptOf(a)).toBe(conceptOf(b)));

test('opposites are no synonyms', () => expect(conceptOf('rose')).not.toBe(conceptOf('fell')));
