import type {Candidate} from './candidate.ts';
import {findCues, type Lexicon} from './find-cues.ts';
import {patterns} from './patterns/patterns.ts';
import type {Scene} from './scene.ts';

/** All readings of all cues, one list a cue, in text order. */
export function findCandidates(scene: Scene, lexicon: Lexicon): Candidate[][] {
	return findCues(scene, lexicon)
		.map(cue => patterns.flatMap(pattern => pattern(scene, cue)))
		.filter(candidates => candidates.length > 0);
}
