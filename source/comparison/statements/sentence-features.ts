import type {Span} from '../../model/span.ts';
import type {Compared} from '../comparison.ts';
import {entityNames} from './entity-names.ts';
import {featuresOf} from './features.ts';
import {readSentences} from './read-sentences.ts';

/** What the words of a stretch of an article are compared by (see `Statement.features`). */
export function sentenceFeatures(compared: Omit<Compared, 'key'>, {start, end}: Span): string[] {
	const {sentences} = compared.analysis;
	const here = sentences.filter(sentence => sentence.start < end && sentence.end > start);
	const read = readSentences(
		{...compared, analysis: {...compared.analysis, sentences: here}},
		0,
		entityNames([compared]),
	);
	const words = read.flatMap(sentence => sentence.words).filter(word => word.start < end && word.end > start);
	return [...featuresOf(words).features];
}
