/**
 * Learns which readings of a cue are attributions: `node source/scripts/train-claims.ts FOLDER`, where FOLDER holds
 * `claims-politics-train.jsonl`. Writes `source/analysis/claims/scoring/weights.built.json`. What goes into it are
 * lemmas and weights, never a sentence. Run by hand; takes under two minutes.
 */
import {writeFileSync} from 'node:fs';
import {findCandidates} from '../analysis/claims/find-candidates.ts';
import {choose, type Scored} from '../analysis/claims/scoring/choose.ts';
import {claimFeatures} from '../analysis/claims/scoring/features.ts';
import {logOdds} from '../analysis/claims/scoring/linear-model.ts';
import {contentOf, type GoldArticle, hull, likeness, overlap, readGold, spanOf} from './train-claims-gold.ts';
import {learnLexicon} from './train-claims-lexicon.ts';
import {type Example, fitLogistic} from './train-claims-logistic.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Which folder holds claims-politics-train.jsonl?');

const articles = readGold(folder, 'claims-politics-train.jsonl');
const lists = {
	verb: learnLexicon(articles, 'VERB'),
	noun: learnLexicon(articles, 'NOUN', 0.08),
	adjective: learnLexicon(articles, 'ADJ', 0.08),
};
const lexicon = {verb: new Set(lists.verb), noun: new Set(lists.noun), adjective: new Set(lists.adjective)};
console.log(
	Object.entries(lists)
		.map(([kind, lemmas]) => `${kind} ${lemmas.length}`)
		.join(', '),
);

/** Every tenth article sets the threshold and is not learned from. */
const isHeldOut = (index: number) => index % 10 === 9;
const options = {epochs: 6, rate: 0.15, decay: 2e-4, minimum: 30, smallest: 0.2};

interface Prepared {
	article: GoldArticle;
	readings: {candidate: Scored['candidate']; features: string[]; match: number; likeness: number}[][];
}

const prepared: Prepared[] = articles.map(article => ({article, readings: readArticle(article)}));
const claim = fitLogistic(examplesOf(prepared.filter((_, index) => !isHeldOut(index))), options);
const {threshold, f} = bestThreshold(
	prepared.filter((_, index) => isHeldOut(index)),
	claim,
);
console.log(`${claim.size} weights, threshold ${threshold}, content F1 ${(100 * f).toFixed(1)} on articles held out`);

const card = {
	about: 'Made by source/scripts/train-claims.ts; not to be edited by hand.',
	trained: new Date().toISOString().slice(0, 10),
	on: `${articles.length} articles of US political news with marked attributions (PolNeAR), ${articles.reduce((sum, {claims}) => sum + claims.length, 0)} of them`,
	heldOut: `content by half F1 ${(100 * f).toFixed(1)} on a tenth of them`,
};
const lines = [
	`"card": ${JSON.stringify(card)}`,
	`"lexicon": ${JSON.stringify(lists)}`,
	`"threshold": ${threshold}`,
	`"claim": ${JSON.stringify(Object.fromEntries([...claim].sort(([a], [b]) => (a < b ? -1 : 1))))}`,
];
writeFileSync(
	new URL('../analysis/claims/scoring/weights.built.json', import.meta.url),
	`{\n${lines.join(',\n')}\n}\n`,
);

function readArticle({scene, claims}: GoldArticle) {
	const gold = claims.map(({cue, content, source}) => ({cue, source, content: hull(content)}));
	return findCandidates(scene, lexicon).map(candidates =>
		candidates.map(candidate => {
			const content = contentOf(scene, candidate);
			const head = spanOf(scene, {from: candidate.head.token, to: candidate.head.token + 1});
			let match = -1;
			let best = 0;
			for (const [index, wanted] of gold.entries()) {
				const alike = likeness(content, wanted.content);
				if (alike < 0.5 || alike <= best || !wanted.cue.some(span => overlap(span, head) > 0)) continue;
				match = index;
				best = alike;
			}
			return {candidate, features: claimFeatures(scene, candidate), match, likeness: best};
		}),
	);
}

/** Of a cue's matching readings the closest counts as right and the others not at all; the rest are wrong. */
function examplesOf(from: readonly Prepared[]): Example[] {
	const examples: Example[] = [];
	for (const {readings} of from) {
		for (const reading of readings) {
			const best = Math.max(...reading.map(({likeness}) => likeness));
			for (const {features, match, likeness} of reading) {
				if (match === -1) examples.push({features, label: false, weight: 1});
				else if (likeness >= best - 0.02) examples.push({features, label: true, weight: 1});
			}
		}
	}
	return examples;
}

/** The threshold that gives the best F1 of content by half. */
function bestThreshold(from: readonly Prepared[], model: ReadonlyMap<string, number>): {threshold: number; f: number} {
	let best = {threshold: 0, f: 0};
	for (let threshold = -2; threshold <= 1; threshold += 0.1) {
		let hit = 0;
		let found = 0;
		let wanted = 0;
		for (const {article, readings} of from) {
			const kept = choose(
				readings.map(reading => reading.map(({candidate, features}) => ({candidate, odds: logOdds(model, features)}))),
				threshold,
			).filter(({candidate}) => candidate.source !== null);
			wanted += article.claims.length;
			found += kept.length;
			const used = new Set<number>();
			for (const {candidate} of kept) {
				const content = contentOf(article.scene, candidate);
				const match = article.claims.findIndex(
					(claim, index) => !used.has(index) && likeness(content, hull(claim.content)) >= 0.5,
				);
				if (match === -1) continue;
				used.add(match);
				hit++;
			}
		}
		const f = (2 * hit) / (found + wanted);
		if (f > best.f) best = {threshold: Math.round(threshold * 10) / 10, f};
	}
	return best;
}
