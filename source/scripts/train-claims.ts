/**
 * Learns which readings of a cue are attributions: `node source/scripts/train-claims.ts FOLDER`, where FOLDER holds
 * `claims-politics-train.jsonl`. Writes `source/analysis/claims/scoring/weights.built.json`. What goes into it are
 * lemmas and weights, never a sentence. Run by hand; takes under two minutes.
 */
import {findCandidates} from '../analysis/claims/find-candidates.ts';
import {cueFeatures} from '../analysis/claims/scoring/cue-features.ts';
import {addWeights, joinFeature, type LinearModel} from '../analysis/claims/scoring/linear-model.ts';
import {readingFeatures} from '../analysis/claims/scoring/reading-features.ts';
import type {Span} from '../model/span.ts';
import {boundaryExamples} from './train-claims-boundary.ts';
import {type Alternative, fitChoice, fitLogistic} from './train-claims-fit.ts';
import {contentOf, type GoldArticle, hull, likeness, overlap, readGold, spanOf} from './train-claims-gold.ts';
import {learnLexicon} from './train-claims-lexicon.ts';
import {bestThreshold, type Prepared} from './train-claims-threshold.ts';
import {writeLearned} from './train-claims-write.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Which folder holds claims-politics-train.jsonl?');

/** Filled once it is learned; until then every content reaches to the end of its sentence. */
const boundaryModel: LinearModel = new Map([['bias', -9]]);
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

/** Every sixth article is held out to set the threshold; in the end all are learned from. */
const isHeldOut = (index: number) => index % 6 === 5;
const options = {epochs: 8, rate: 0.06, decay: 1e-3, minimum: 25, smallest: 0.08, keep: /^(rule|sign)\t/};
const boundaryOptions = {...options, rate: 0.1, minimum: 12};

const candidates = articles.map(({scene}) => findCandidates(scene, lexicon).flat());
const boundaryCases = articles.map((article, index) => boundaryExamples(article, candidates[index]!));
applyBoundary(fitLogistic(boundaryCases.filter((_, index) => !isHeldOut(index)).flat(), boundaryOptions));
const prepared: Prepared[] = articles.map(article => ({article, readings: readArticle(article)}));
const trial = fitChoice(choicesOf(prepared.filter((_, index) => !isHeldOut(index))), options);
const {threshold, f} = bestThreshold(
	prepared.filter((_, index) => isHeldOut(index)),
	trial,
);
console.log(`threshold ${threshold}, content F1 ${(100 * f).toFixed(1)} on articles held out`);

const boundary = fitLogistic(boundaryCases.flat(), boundaryOptions);
applyBoundary(boundary);
const claim = fitChoice(
	articles.flatMap(article => choicesOf([{article, readings: readArticle(article)}])),
	options,
);
console.log(`${boundary.size} weights for the ends of contents, ${claim.size} for claims`);

const card = {
	about: 'Made by source/scripts/train-claims.ts; not to be edited by hand.',
	trained: new Date().toISOString().slice(0, 10),
	on: `${articles.length} articles of US political news with marked attributions (PolNeAR), ${articles.reduce((sum, {claims}) => sum + claims.length, 0)} of them`,
	heldOut: `content by half F1 ${(100 * f).toFixed(1)} on a sixth of them, learned from the rest`,
};
writeLearned({card, lexicon: lists, threshold, boundary, claim});

/** From here on contents end where this model says. */
function applyBoundary(model: ReadonlyMap<string, number>): void {
	boundaryModel.clear();
	addWeights(boundaryModel, model);
	for (const {scene} of articles) scene.placeOdds.fill(Number.NaN);
}

function readArticle({scene, claims}: GoldArticle) {
	const gold = claims.map(({cue, content, source}) => ({cue, source, content: hull(content)}));
	return findCandidates(scene, lexicon).map(candidates => {
		const shared = cueFeatures(scene, candidates[0]!.head);
		return candidates.map(candidate => {
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
			return {
				candidate,
				features: [...shared, ...readingFeatures(scene, candidate)].map(joinFeature),
				match,
				likeness: best,
			};
		});
	});
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
