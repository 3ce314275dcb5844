import type {Document} from '../document.ts';
import {padding, readSentences} from './tagging/article-words.ts';
import {contextFeatures, mostContextFeatures} from './tagging/context-features.ts';
import {featureTable} from './tagging/feature-table.ts';
import {isContinuing, isOpen, labelCount, type NameType, nameTypes, outside, typeOfLabel} from './tagging/labels.ts';
import {decodeModel, ModelFileError} from './tagging/model-file.ts';
import {scoredWords} from './tagging/scored-words.ts';
import {bestLabels} from './tagging/viterbi.ts';
import {reach} from './tagging/word.ts';

/** A name as tagged: tokens `firstToken` up to but not including `endToken`. */
export interface TaggedName {
	firstToken: number;
	endToken: number;
	type: NameType;
}

/** A trained tagger for names, ready to use. */
export interface NameTagger {
	/** Changes whenever another model is built. */
	readonly version: string;
	/** The names of the text in order, not overlapping. Linear in the length of the text. */
	tag(document: Document): TaggedName[];
}

/**
 * @param model The built model file as a whole.
 * @throws {Error} One line for people, where the bytes are not a model that this program can read.
 */
export function loadNameTagger(model: Uint8Array): NameTagger {
	const {transitions, hashes, weights, lexicon} = readModel(model);
	const table = featureTable(hashes, weights);
	const words = scoredWords(lexicon, table);
	const buffer = new Int32Array(mostContextFeatures);
	const version = [...model.subarray(8, 12)].map(byte => byte.toString(16).padStart(2, '0')).join('');
	return {
		version,
		tag(document) {
			const labels = new Uint8Array(document.tokens.length);
			for (const sentence of readSentences(document, lexicon, words)) {
				const scores = new Int32Array(sentence.length * labelCount);
				for (let token = 0; token < sentence.length; token++) {
					const at = token * labelCount;
					for (let offset = -reach; offset <= reach; offset++) {
						const own = sentence.words[padding + token + offset]!.scores;
						const from = (offset + reach) * labelCount;
						for (let label = 0; label < labelCount; label++) scores[at + label]! += own[from + label]!;
					}
					const count = contextFeatures(sentence, token, buffer);
					for (let index = 0; index < count; index++) table.add(buffer[index]!, scores, at);
				}
				bestLabels(scores, sentence.length, transitions, labels, sentence.firstToken);
			}
			return namesOf(labels);
		},
	};
}

function readModel(bytes: Uint8Array) {
	try {
		return decodeModel(bytes);
	} catch (error) {
		const reason = error instanceof ModelFileError ? error.message : 'it cannot be read';
		throw new Error(
			`The model for names (names.built.bin) cannot be used: ${reason}. Install newsglass again, or build the model with "npm run train-names".`,
		);
	}
}

function namesOf(labels: Uint8Array): TaggedName[] {
	const names: TaggedName[] = [];
	let firstToken = 0;
	for (let token = 0; token < labels.length; token++) {
		const label = labels[token]!;
		if (label === outside) continue;
		if (!isContinuing(label)) firstToken = token;
		if (!isOpen(label)) names.push({firstToken, endToken: token + 1, type: nameTypes[typeOfLabel(label)]!});
	}
	return names;
}
