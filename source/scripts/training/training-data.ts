import type {Document} from '../../analysis/document.ts';
import {padding, readSentences, type SentenceWords} from '../../analysis/entities/tagging/article-words.ts';
import {contextFeatures, mostContextFeatures} from '../../analysis/entities/tagging/context-features.ts';
import type {Lexicon} from '../../analysis/entities/tagging/lexicon.ts';
import {
	describeWord,
	edgeWord,
	featureAt,
	reach,
	visibleFeatures,
	type Word,
} from '../../analysis/entities/tagging/word.ts';
import type {TrainingData} from './crf.ts';
import type {FeatureIndex} from './feature-index.ts';
import {Numbers} from './numbers.ts';

/** Sentences with the hashes of their features, in columns (see `TrainingData`). */
export interface HashedData {
	tokenStart: Int32Array;
	featureStart: Int32Array;
	hashes: Int32Array;
	labels: Uint8Array;
}

export interface Labelled {
	document: Document;
	labels: Uint8Array;
	/** Where given, only the sentences before this token are learnt from. */
	endToken?: number;
}

const known = new WeakMap<Lexicon, Map<string, Word>[]>();

export function readWords({document}: Labelled, lexicon: Lexicon): SentenceWords[] {
	let words = known.get(lexicon);
	if (words === undefined) {
		words = [new Map(), new Map(), new Map()];
		known.set(lexicon, words);
	}
	const wordFor = (surface: string, lineCase: number): Word => {
		let word = words[lineCase]!.get(surface);
		if (word === undefined) {
			word = describeWord(surface, lineCase, lexicon);
			words[lineCase]!.set(surface, word);
		}
		return word;
	};
	return readSentences(document, lexicon, {wordFor, edge: edgeWord});
}

/** The features of every token of the articles: the same ones that the tagger sums up when it runs. */
export function hashFeatures(articles: readonly Labelled[], lexicon: Lexicon): HashedData {
	const tokenStart = new Numbers();
	const featureStart = new Numbers();
	const hashes = new Numbers();
	const labels = new Numbers();
	const buffer = new Int32Array(mostContextFeatures);
	for (const article of articles) {
		for (const sentence of readWords(article, lexicon)) {
			if (sentence.firstToken >= (article.endToken ?? Number.POSITIVE_INFINITY)) break;
			tokenStart.push(labels.length);
			for (let token = 0; token < sentence.length; token++) {
				featureStart.push(hashes.length);
				labels.push(article.labels[sentence.firstToken + token]!);
				for (let offset = -reach; offset <= reach; offset++) {
					const word = sentence.words[padding + token + offset]!;
					const visible = visibleFeatures(word, offset);
					for (let index = 0; index < visible; index++) hashes.push(featureAt(word.features[index]!, offset));
				}
				const count = contextFeatures(sentence, token, buffer);
				for (let index = 0; index < count; index++) hashes.push(buffer[index]!);
			}
		}
	}
	tokenStart.push(labels.length);
	featureStart.push(hashes.length);
	return {
		tokenStart: tokenStart.take(),
		featureStart: featureStart.take(),
		hashes: hashes.take(),
		labels: Uint8Array.from(labels.take()),
	};
}

/** The same with rows for hashes; features that have no row are left out. */
export function toRows(data: HashedData, index: FeatureIndex): TrainingData {
	const {featureStart, hashes, labels, tokenStart} = data;
	const rows = new Int32Array(hashes.length);
	const rowStart = new Int32Array(featureStart.length);
	let count = 0;
	for (let token = 0; token < labels.length; token++) {
		rowStart[token] = count;
		for (let at = featureStart[token]!; at < featureStart[token + 1]!; at++) {
			const row = index.rowOf(hashes[at]!);
			if (row !== -1) rows[count++] = row;
		}
	}
	rowStart[labels.length] = count;
	return {tokenStart, rowStart, rows: rows.slice(0, count), labels};
}
