import type {Document} from '../../document.ts';
import {mix} from './hash.ts';
import {gazetteerOf, type Lexicon} from './lexicon.ts';
import {LineCase, lineCaseOf} from './line-case.ts';
import {Writing} from './shape.ts';
import {wordStatistics} from './statistics.ts';
import type {Word} from './word.ts';

/** Padding on both sides of every sentence, so that features may look past its ends. */
export const padding = 3;

/** One sentence with all that the features need, in columns; token `i` stands at `padding + i`. */
export interface SentenceWords<W extends Word = Word> {
	readonly length: number;
	readonly firstToken: number;
	readonly words: readonly W[];
	/** Gazetteers that a phrase around the token is in, with the token's place in that phrase; 0 where none. */
	readonly gazetteer: Int32Array;
	/** Bits of `statistics.ts`. */
	readonly statistics: Int32Array;
	/** Other places where the same word stands: up to `contextCount` hashes of what stands around it there. */
	readonly contexts: readonly (Int32Array | null)[];
	/** What sort of line it is: headline, row of a table, prose. */
	readonly kind: number;
}

/** Where words come from: it may keep them over documents. */
export interface WordSource<W extends Word> {
	wordFor(surface: string, lineCase: number): W;
	readonly edge: W;
}

/** Looks up every word of the document. */
export function readSentences<W extends Word>(
	document: Document,
	lexicon: Lexicon,
	source: WordSource<W>,
): SentenceWords<W>[] {
	const {tokens, sentences} = document;
	const words = new Array<W>(tokens.length);
	const cases = new Uint8Array(sentences.length);
	for (const [index, sentence] of sentences.entries()) {
		const lineCase = lineCaseOf(document, sentence);
		cases[index] = lineCase;
		for (let token = sentence.firstToken; token < sentence.endToken; token++) {
			words[token] = source.wordFor(tokens.surface[token]!, lineCase);
		}
	}
	const {bits, contexts} = wordStatistics(document, words, cases);
	return sentences.map((sentence, index) => {
		const {firstToken, endToken} = sentence;
		const length = endToken - firstToken;
		const padded = new Array<W>(length + 2 * padding).fill(source.edge);
		for (let token = 0; token < length; token++) padded[padding + token] = words[firstToken + token]!;
		const statistics = new Int32Array(length + 2 * padding);
		statistics.set(bits.subarray(firstToken, endToken), padding);
		return {
			length,
			firstToken,
			words: padded,
			gazetteer: markGazetteer(padded, length, lexicon),
			statistics,
			contexts: contexts.slice(firstToken, endToken),
			kind: kindOf(padded, length, cases[index]!),
		};
	});
}

const longestPhrase = 5;

/** The longest phrase wins; 0, or kinds × 4 + place (0 unit, 1 first, 2 inside, 3 last). */
function markGazetteer(words: readonly Word[], length: number, lexicon: Lexicon): Int32Array {
	const marks = new Int32Array(length + 2 * padding);
	for (let from = padding; from < padding + length; ) {
		let hash = 0;
		let kinds = 0;
		let size = 1;
		if (words[from]!.writing > Writing.lower && words[from]!.writing !== Writing.punctuation) {
			for (let count = 1; count <= longestPhrase && from + count <= padding + length; count++) {
				hash = mix(hash, words[from + count - 1]!.lower);
				const found = gazetteerOf(lexicon.gazetteer, hash);
				if (found === 0) continue;
				kinds = found;
				size = count;
			}
		}
		if (kinds !== 0) {
			for (let at = 0; at < size; at++) {
				const place = size === 1 ? 0 : at === 0 ? 1 : at === size - 1 ? 3 : 2;
				marks[from + at] = kinds * 4 + place;
			}
		}
		from += size;
	}
	return marks;
}

function kindOf(words: readonly Word[], length: number, lineCase: number): number {
	let numbers = 0;
	for (let at = padding; at < padding + length; at++) if (words[at]!.writing === Writing.number) numbers++;
	const ends = words[padding + length - 1]!.writing;
	const end = ends === Writing.stop ? 0 : ends === Writing.punctuation ? 1 : 2;
	const share = numbers === 0 ? 0 : numbers < 0.15 * length ? 1 : numbers < 0.35 * length ? 2 : 3;
	const size = length <= 4 ? 0 : length <= 12 ? 1 : 2;
	return 1 + lineCase + 3 * (end + 3 * (share + 4 * (lineCase === LineCase.running ? size : 0)));
}
