import fc from 'fast-check';
import {expect, test} from 'vitest';
import {foldWord, hashWord, scanWords, wordsOf} from '../../source/search/words.ts';

test.each([
	['Climate Summit', ['climate', 'summit']],
	['José Ibáñez', ['jose', 'ibanez']],
	['Jose\u0301', ['jose']],
	['Łódź, Ørsted, ﬁne', ['lodz', 'orsted', 'ﬁne']],
	['ＡＢＣ１２', ['abc12']],
	['covid-19 o’brien it_is', ['covid', '19', 'o', 'brien', 'it', 'is']],
	['5G手机, ok', ['5g', '手', '机', 'ok']],
	['Правда ΑΘΗΝΑ', ['правда', 'αθηνα']],
	['', []],
	['… — ! 🙂'.replace('🙂', ''), []],
])('%s', (text, words) => expect(wordsOf(text)).toEqual(words));

test('places and hashes are those of the folded words', () => {
	const text = fc.string({
		unit: fc.constantFrom('a', 'É', '\u0301', ' ', '手', '-', 'ß', '\ud83d', '가'),
		maxLength: 40,
	});
	fc.assert(
		fc.property(text, text => {
			let last = 0;
			scanWords(text, (start, end, hash) => {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(hash).toBe(hashWord(foldWord(text, start, end)));
				last = end;
			});
			expect(last).toBeLessThanOrEqual(text.length);
		}),
	);
});
