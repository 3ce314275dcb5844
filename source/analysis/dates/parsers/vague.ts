import {type Reference, vaguePhrases} from '../lexicon/vague.ts';
import type {Parser} from '../parser.ts';
import {isCapitalized, partOfSpeech, type Words, word} from '../words.ts';
import {phraseTable, readPhrase} from './phrases.ts';

const phrases = phraseTable<Reference>(vaguePhrases);

/** "now", "recently", "the near future". */
export const vague: Parser = {
	name: 'vague',
	triggers: [...phrases.keys()],
	parse(words, at) {
		const match = readPhrase(phrases, words, at, end => !isName(words, at, end) && !isSomethingElse(words, at, end));
		return match && {end: match.end, meaning: {is: 'reference', value: match.value}};
	},
};

function isName(words: Words, at: number, end: number): boolean {
	return isCapitalized(words, at) && (isCapitalized(words, end) || (at > words.first && isCapitalized(words, at - 1)));
}

/** "the past" before a noun ("the past president"); "as soon as", "now that". */
function isSomethingElse(words: Words, at: number, end: number): boolean {
	const last = word(words, end - 1);
	if (last === 'past' || last === 'present')
		return ['NOUN', 'NUM', 'ADJ', 'PROPN'].includes(partOfSpeech(words, end) ?? '');
	if (last === 'soon')
		return notSoon.has(word(words, end)) || notSoonBefore.has(word(words, at - 1)) || isPast(words, end);
	if (last === 'term') return word(words, end) === '-' || partOfSpeech(words, end) === 'NOUN';
	return false;
}

/** "soon after", "soon as" */
const notSoon = new Set(['as', 'after', 'before', 'afterward', 'afterwards']);
/** "as soon", "too soon", "was soon released": not what is soon to come from now. */
const notSoonBefore = new Set(['as', 'too', 'was', 'were', 'had']);

/** "soon became" */
function isPast(words: Words, at: number): boolean {
	const text = word(words, at);
	if (partOfSpeech(words, at) !== 'VERB' || text === words.document.tokens.lemma[at]) return false;
	return !text.endsWith('s') && !text.endsWith('ing');
}
