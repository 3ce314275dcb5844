import type {Lexicon} from '../find-cues.ts';
import {addWeights, joinFeature, type LinearModel} from './linear-model.ts';
import built from './weights.built.json' with {type: 'json'};

/** What `source/scripts/train-claims.ts` learned; `weights.built.json` says from what, when, and how well it does. */
export interface Learned {
	lexicon: Lexicon;
	claim: LinearModel;
	/** Says where a content ends. */
	boundary: LinearModel;
	/** Candidates below these log-odds are not claims. */
	threshold: number;
}

/** Weights in hundredths, by the name of the feature and then its value. */
type Groups = Record<string, Record<string, number>>;

interface BuiltFile {
	lexicon: Record<'verb' | 'noun' | 'adjective', string[]>;
	claim: Groups;
	boundary: Groups;
	threshold: number;
}

function fromFile(file: BuiltFile): Learned {
	const {verb, noun, adjective} = file.lexicon;
	return {
		lexicon: {verb: new Set(verb), noun: new Set(noun), adjective: new Set(adjective)},
		claim: readModel(file.claim),
		boundary: readModel(file.boundary),
		threshold: file.threshold,
	};
}

function readModel(groups: Groups): LinearModel {
	const model: LinearModel = new Map();
	for (const [name, weights] of Object.entries(groups)) {
		for (const [values, weight] of Object.entries(weights)) {
			addWeights(model, [[values === '' ? name : joinFeature([name, values]), weight / 100]]);
		}
	}
	return model;
}

let learned: Learned | null = null;

/** Read on first use (some 20 ms), so that commands which analyse nothing do not wait for it. */
export function readLearned(): Learned {
	learned ??= fromFile(built as unknown as BuiltFile);
	return learned;
}
