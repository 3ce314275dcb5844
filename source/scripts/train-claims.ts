/**
 * Learns which readings of a cue are attributions: `node source/scripts/train-claims.ts FOLDER`, where FOLDER holds
 * `claims-politics-train.jsonl`. Writes `source/analysis/claims/scoring/weights.built.json`. What goes into it are
 * lemmas and weights, never a sentence. Run by hand; takes under two minutes.
 */
import {writeFileSync} from 'node:fs';
import {findCandidates} from '../analysis/claims/find-candidates.ts';
import {choose, type Scored, withOdds} from '../analysis/claims/scoring/choose.ts';
import {claimFeatures} from '../analysis/claims/scoring/features.ts';
import {logOdds} from '../analysis/claims/scoring/linear-model.ts';
import type {Span} from '../model/span.ts';
import {boundaryExamples} from './train-claims-boundary.ts';
import {type Alternative, fitChoice, fitLogistic} from './train-claims-fit.ts';
import {contentOf, type GoldArticle, hull, likeness, overlap, readGold, spanOf} from './train-claims-gold.ts';
import {learnLexicon} from './train-claims-lexicon.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Which folder holds claims-politics-train.jsonl?');

/** Filled once it is learned; until then every content reaches to the end of its sentence. */
const boundaryModel = new Map<string, number>([['bias', -9]]);
const articles = readGold(folder, 'claims-politics-train.jsonl', boundaryModel);
const lists = {
	verb: learnLexicon(articles, 'VERB'),
	noun: learnLexicon(articles, 'NOUN', 0.12),
	adjective: learnLexicon(articles, 'ADJ', 0.12),
};
const lexicon = {verb: new Set(lists.verb), noun: new Set(lists.noun), adjective: new Set(lists.adjective)};
console.log(
	Object.entries(lists)
		.map(([kind, lemmas]) => `${kind} ${lemmas.length}`)
		.join(', '),
);

/** Every tenth article sets the threshold and is not learned from. */
const isHeldOut = (index: number) => index % 10 === 9;
const options = {epochs: 6, rate: 0.05, decay: 1e-3, minimum: 50, smallest: 0.1};

interface Prepared {
	article: GoldArticle;
	readings: {candidate: Scored['candidate']; features: string[]; match: number; likeness: number}[][];
}

const candidates = articles.map(({scene}) => findCandidates(scene, lexicon).flat());
const boundary = fitLogistic(
	articles.flatMap((article, index) => (isHeldOut(index) ? [] : boundaryExamples(article, candidates[index]!))),
	options,
);
console.log(`${boundary.size} weights for the ends of contents`);
for (const [feature, weight] of boundary) boundaryModel.set(feature, weight);
for (const {scene} of articles) scene.placeOdds.fill(Number.NaN);

const prepared: Prepared[] = articles.map(article => ({article, readings: readArticle(article)}));
const claim = fitChoice(choicesOf(prepared.filter((_, index) => !isHeldOut(index))), options);
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
	`"boundary": ${weights(boundary)}`,
	`"claim": ${weights(claim)}`,
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
			const source = candidate.source === null ? null : spanOf(scene, candidate.source);
			let match = -1;
			let best = 0;
			for (const [index, wanted] of gold.entries()) {
				const alike = likeness(content, wanted.content);
				if (alike < 0.5 || alike <= best || !wanted.cue.some(span => overlap(span, head) > 0)) continue;
				if (!agrees(wanted.source, source)) continue;
				match = index;
				best = alike;
			}
			return {candidate, features: claimFeatures(scene, candidate), match, likeness: best};
		}),
	);
}

/** Whether a reading credits whom the annotator credits; nobody where nobody is credited. */
function agrees(wanted: readonly Span[], source: Span | null): boolean {
	if (wanted.length === 0 || source === null) return wanted.length === 0 && source === null;
	return wanted.some(span => overlap(span, source) > 0);
}

/** Each cue is a choice among its readings; those as close to the annotator's as the closest are right. */
function choicesOf(from: readonly Prepared[]): Alternative[][] {
	return from.flatMap(({readings}) =>
		readings.map(reading => {
			const best = Math.max(...reading.map(({likeness}) => likeness));
			return reading
				.filter(({match, likeness}) => match === -1 || likeness >= best - 0.02)
				.map(({features, match}) => ({features, right: match !== -1}));
		}),
	);
}

/** The threshold that gives the best F1 of content by half. */
function bestThreshold(from: readonly Prepared[], model: ReadonlyMap<string, number>): {threshold: number; f: number} {
	let best = {threshold: 0, f: 0};
	for (let threshold = -2; threshold <= 2; threshold += 0.1) {
		let hit = 0;
		let found = 0;
		let wanted = 0;
		for (const {article, readings} of from) {
			const kept = choose(
				readings.map(reading =>
					withOdds(
						reading.map(({candidate}) => candidate),
						reading.map(({features}) => logOdds(model, features)),
					),
				),
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

function weights(model: ReadonlyMap<string, number>): string {
	return JSON.stringify(Object.fromEntries([...model].sort(([a], [b]) => (a < b ? -1 : 1))));
}
