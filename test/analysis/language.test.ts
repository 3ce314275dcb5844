import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readDocument} from '../../source/analysis/language.ts';

const sentencesOf = (text: string) => readDocument(text).sentences.map(({start, end}) => text.slice(start, end));

describe('sentences', () => {
	test.each([
		['“What?” he asked. She left.', ['“What?” he asked.', 'She left.']],
		['The U.S. President met Gen. Holm. They spoke.', ['The U.S. President met Gen. Holm.', 'They spoke.']],
		['CLICK HERE FOR MORE\nThe ferry sailed.', ['CLICK HERE FOR MORE', 'The ferry sailed.']],
		['It rose 5.3% on Dec. 31, 2023, to $2.5 billion.', ['It rose 5.3% on Dec. 31, 2023, to $2.5 billion.']],
	])('%j', (text, expected) => {
		expect(sentencesOf(text)).toEqual(expected);
	});

	test('know the paragraph that they stand in', () => {
		expect(readDocument('One. Two.\n\nThree.').sentences.map(({paragraph}) => paragraph)).toEqual([0, 0, 1]);
	});
});

describe('tokens', () => {
	test('a possessive is a token of its own', () => {
		expect(readDocument("Holm's ferry, Xi’s call, the workers' union").tokens.surface).toEqual([
			'Holm',
			"'s",
			'ferry',
			',',
			'Xi',
			'’s',
			'call',
			',',
			'the',
			'workers',
			"'",
			'union',
		]);
	});

	test('carry part of speech and lemma', () => {
		const {tokens} = readDocument('She didn’t say so.');
		expect(tokens.lemma.slice(0, 4)).toEqual(['she', 'do', 'not', 'say']);
		expect(tokens.partOfSpeech[3]).toBe('VERB');
	});

	test('a run without spaces is one token, whatever its length', () => {
		const run = 'a-'.repeat(50_000);
		const {tokens} = readDocument(`Before ${run} after.`);
		expect([...tokens.surface]).toEqual(['Before', run, 'after', '.']);
		expect(tokens.partOfSpeech[1]).toBe('X');
	});
});

test('tokens are pieces of the text in order, with only white space between them', () => {
	const unit = fc.constantFrom(
		'a',
		'B',
		'.',
		',',
		' ',
		'\n',
		'“',
		"'",
		'’s',
		'5',
		'$',
		'-',
		'习',
		'👩‍👩‍👧',
		'\u00a0',
		'\u2028',
		'__proto__',
		'constructor ',
		'…',
		'#',
		'@',
		'http://x.y/',
	);
	fc.assert(
		fc.property(fc.string({unit, maxLength: 80}), text => {
			const {tokens, sentences} = readDocument(text);
			let at = 0;
			for (let index = 0; index < tokens.length; index++) {
				expect(text.slice(at, tokens.start[index]).trim()).toBe('');
				expect(text.slice(tokens.start[index], tokens.end[index])).toBe(tokens.surface[index]);
				at = tokens.end[index]!;
			}
			expect(text.slice(at).trim()).toBe('');
			let token = 0;
			for (const {firstToken, endToken} of sentences) {
				expect(firstToken).toBe(token);
				expect(endToken).toBeGreaterThan(firstToken);
				token = endToken;
			}
			expect(token).toBe(tokens.length);
		}),
		{numRuns: 500},
	);
});
