import type {Lexicon} from '../find-cues.ts';
import type {LinearModel} from './linear-model.ts';
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

interface BuiltFile {
	lexicon: Record<'verb' | 'noun' | 'adjective', string[]>;
	claim: Record<string, number>;
	boundary: Record<string, number>;
	threshold: number;
}

export function readLearned(file: BuiltFile): Learned {
	const {verb, noun, adjective} = file.lexicon;
	return {
		lexicon: {verb: new Set(verb), noun: new Set(noun), adjective: new Set(adjective)},
		claim: new Map(Object.entries(file.claim)),
		boundary: new Map(Object.entries(file.boundary)),
		threshold: file.threshold,
	};
}

export const learned: Learned = readLearned(built as unknown as BuiltFile);
