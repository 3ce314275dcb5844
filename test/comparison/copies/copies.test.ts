import fc from 'fast-check';
import {expect, test} from 'vitest';
import {findCopies} from '../../../source/comparison/copies/find-copies.ts';
import {groupCopies} from '../../../source/comparison/copies/group-copies.ts';
import {shinglesOf} from '../../../source/comparison/copies/shingles.ts';
import {likenessOf, signatureLength, signatureOf} from '../../../source/comparison/copies/signature.ts';
import {atOnce} from '../../../source/comparison/steps.ts';
import {articleOf} from '../article.ts';

function signaturesOf(...texts: string[]): Uint16Array {
	const signatures = new Uint16Array(texts.length * signatureLength);
	for (const [number, text] of texts.entries()) signatures.set(signatureOf(text), number * signatureLength);
	return signatures;
}

const likenessOfTexts = (a: string, b: string) => likenessOf(signaturesOf(a, b), 0, 1);

/** A text of so many words, different for each seed. */
function textOf(seed: number, words = 300): string {
	let state = seed * 7919 + 17;
	return Array.from({length: words}, () => {
		state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
		return `w${(state >>> 8) % 5000}`;
	}).join(' ');
}

function change(text: string, every: number): string {
	return text.replace(/\S+/g, (word, at: number) => (Math.floor(at / 6) % every === 0 ? `${word}x` : word));
}

test('case, marks and spaces make no difference', () => {
	expect(shinglesOf('One two, three four five.')).toEqual(shinglesOf('one  TWO three\nfour “five”'));
});

test.each([
	['', 0],
	['one two', 1],
	['one two three four', 1],
	['one two three four five', 2],
	['today today today today today today', 1],
	['习近平同普京通话', 5],
])('%j has %i shingles', (text, count) => expect(shinglesOf(text).length).toBe(count));

test('signatures estimate the likeness of the shingles', () => {
	for (const every of [5, 12, 30]) {
		const [a, b] = [textOf(1, 800), change(textOf(1, 800), every)];
		const [first, second] = [new Set(shinglesOf(a)), new Set(shinglesOf(b))];
		const exact = first.intersection(second).size / first.union(second).size;
		expect(Math.abs(likenessOfTexts(a, b) - exact)).toBeLessThan(0.13);
	}
});

test('texts without words are like nothing, short ones like themselves', () => {
	expect(likenessOfTexts('', '')).toBe(0);
	expect(likenessOfTexts('two words', 'Two words!')).toBe(1);
	expect(likenessOfTexts('two words', 'other words')).toBeLessThan(0.2);
});

test('copies are joined among others, and copies of copies', () => {
	const original = textOf(3);
	const others = Array.from({length: 800}, (_, seed) => textOf(100 + seed));
	const edited = change(original, 40);
	const found = atOnce(groupCopies(signaturesOf(...others, original, edited, `${edited} ${textOf(5, 20)}`, '', '')));
	expect(found).toEqual([[800, 801, 802]]);
});

test('no texts, and one, have no copies', () => {
	expect(atOnce(groupCopies(signaturesOf()))).toEqual([]);
	expect(atOnce(groupCopies(signaturesOf('one text')))).toEqual([]);
});

test('among many texts it rests now and then, and finds a copy of the first in the last', () => {
	const signature = signatureOf(textOf(1));
	const size = 20_000;
	const signatures = Uint16Array.from({length: size * signatureLength}, (_, at) => (at * 2_654_435_761) % 65_521);
	signatures.set(signature);
	signatures.set(signature, (size - 1) * signatureLength);
	let rests = 0;
	const work = groupCopies(signatures);
	let step = work.next();
	for (; !step.done; step = work.next()) rests++;
	expect(step.value).toEqual([[0, size - 1]]);
	expect(rests).toBeGreaterThan(30);
});

test('a dispatch, five that print it, and one that cuts it to the half, are one group', () => {
	const text = textOf(8);
	const articles = [
		articleOf(1, {sentences: [change(text, 40)], published: '2031-05-02'}),
		articleOf(2, {sentences: [text], published: '2031-05-01'}),
		articleOf(3, {sentences: [text.slice(0, text.length / 2)], published: '2031-05-02'}),
		articleOf(4, {sentences: [textOf(9)]}),
		...[5, 6, 7].map(key => articleOf(key, {sentences: [change(text, 30 + key)]})),
	];
	const copies = findCopies(articles);
	expect(copies.length).toBe(1);
	expect(copies[0]!.representative).toBe(2);
	expect(copies[0]!.articles.toSorted()).toEqual([1, 2, 3, 5, 6, 7]);
});

test('a hundred edited copies are one group', () => {
	const articles = Array.from({length: 100}, (_, key) =>
		articleOf(key, {sentences: [`${textOf(12)} ${textOf(1000 + key, 30)}`]}),
	);
	expect(findCopies(articles).map(group => group.articles.length)).toEqual([100]);
});

test('one quoted sentence makes no copy', () => {
	const quote = textOf(20, 25);
	const articles = [21, 22].map(seed => articleOf(seed, {sentences: [textOf(seed), quote]}));
	expect(findCopies(articles)).toEqual([]);
});

test('any text has a signature', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary', maxLength: 300}), text => {
			const signature = signatureOf(text);
			expect(signature.length).toBe(128);
			expect([0, 1]).toContain(likenessOfTexts(text, text));
		}),
	);
});
