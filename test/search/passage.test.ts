import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Expansion, expandTerm} from '../../source/search/expand.ts';
import {makeNeedles} from '../../source/search/needles.ts';
import {findPassage, passageLength} from '../../source/search/passage.ts';
import {parseQuery} from '../../source/search/query.ts';
import {buildWordIndex} from '../../source/search/word-index.ts';
import {wordsOf} from '../../source/search/words.ts';

function passageOf(text: string, query: string) {
	const words = [...new Set(wordsOf(text))];
	const index = buildWordIndex({words, articles: new Int32Array(words.length).fill(1)});
	const expansions: Expansion[] = parseQuery(query).alternatives[0]!.terms.map(term => expandTerm(index, term));
	const passage = findPassage(text, makeNeedles(expansions));
	return passage && {...passage, text: text.slice(passage.start, passage.end)};
}

const filler = 'Nothing of note was said. '.repeat(20);

test('the stretch that has most of the words is taken, not the first that has one', () => {
	const passage = passageOf(`The summit. ${filler}A climate levy before the summit. ${filler}`, 'climate summit ')!;
	expect(passage.text).toContain('climate levy before the summit');
	expect(passage.covers).toBe(0b11);
});

test('words in a row count more than the same words apart', () => {
	const passage = passageOf(`Summit and climate. ${filler}The climate summit. ${filler}`, 'climate summit ')!;
	expect(passage.text).toContain('climate summit');
});

test('a word with a slip counts, but less than the right one', () => {
	const passage = passageOf(`A submit button. ${filler}The summit. ${filler}`, 'summit ')!;
	expect(passage.text).toContain('The summit');
	expect(passageOf('A sumit was held.', 'summit ')!.covers).toBe(1);
});

test('a phrase is there as a whole or not at all', () => {
	expect(passageOf('The Climate\nsummit.', '"climate summit"')!.covers).toBe(1);
	expect(passageOf('The climate of the summit.', '"climate summit"')).toBeNull();
	expect(passageOf('气象部门说台风将登陆', '台风')!.covers).toBe(1);
	expect(passageOf('台上有风', '台风')).toBeNull();
});

test('passages stay within their paragraph, and are cut at blanks', () => {
	expect(passageOf(`${filler}\n\nThe summit ended.\n\n${filler}`, 'summit ')!.text).toBe('The summit ended.');
	const {start, text} = passageOf(`${filler}The summit ended. ${filler}`, 'summit ')!;
	expect(start).toBeGreaterThan(0);
	expect(text).toMatch(/^\S.*\S$/s);
	expect(text.length).toBeLessThanOrEqual(passageLength);
});

test('whatever the text is, a passage lies in it and has a word of the query', () => {
	const text = fc.array(fc.constantFrom('summit', 'climate', 'the', '\n', ' ', '. ', '台', '\u0301'), {maxLength: 200});
	fc.assert(
		fc.property(text, pieces => {
			const passage = passageOf(pieces.join(' '), 'climate summit ');
			if (passage) expect(passage.text).toMatch(/climate|summit/);
			else expect(pieces.join(' ')).not.toMatch(/\b(climate|summit)\b/);
		}),
	);
});
