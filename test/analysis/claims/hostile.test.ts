import fc from 'fast-check';
import {expect, it} from 'vitest';
import {findClaims} from '../../../source/analysis/claims/find-claims.ts';
import {readDocument} from '../../../source/analysis/language.ts';

const pieces = fc.constantFrom(
	...[
		'Xi',
		'said',
		'that',
		'the dam',
		'broke',
		',',
		'.',
		'“',
		'”',
		'"',
		"'",
		"''",
		'``',
		'(',
		')',
		':',
		'—',
		'\n\n',
		'he',
	],
	...[
		'according to',
		'CCTV',
		'reported',
		'saying',
		'and',
		'claim',
		'by',
		'who',
		'?',
		'Q:',
		'told',
		'Putin',
		'was',
		'\u200b',
		'👍🏽',
	],
);

it('gives spans inside of the text, in order, whatever the text', () => {
	fc.assert(
		fc.property(fc.array(pieces, {maxLength: 60}), words => {
			const text = words.join(' ');
			let last = 0;
			for (const claim of findClaims(readDocument(text), [], [])) {
				expect(claim.start).toBeGreaterThanOrEqual(last);
				last = claim.start;
				for (const span of [claim.source, claim.cue, ...claim.content]) {
					if (span === null) continue;
					expect(span.start).toBeGreaterThanOrEqual(claim.start);
					expect(span.end).toBeLessThanOrEqual(claim.end);
					expect(text.slice(span.start, span.end).trim()).not.toBe('');
				}
				expect(claim.worth).toBeGreaterThanOrEqual(0);
				expect(claim.worth).toBeLessThanOrEqual(1);
			}
		}),
		{numRuns: 300},
	);
});

it('is the same without a break as with one: a sentence of any length is read piece by piece', () => {
	const clause = 'Dahl said the dam broke and the minister said that the water will rise , ';
	const claims = findClaims(readDocument(clause.repeat(250)), [], []);
	expect(claims.length).toBeGreaterThan(0);
	expect(Math.max(...claims.map(({start, end}) => end - start))).toBeLessThan(400 * 12);
});
