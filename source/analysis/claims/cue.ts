import type {Subject} from './syntax/subject.ts';
import type {VerbGroup} from './syntax/verb-group.ts';

/** A word that may attribute, with what stands around it. */
export interface Cue {
	token: number;
	kind: 'verb' | 'noun' | 'adjective' | 'mark';
	lemma: string;
	tier: string;
	/** The verb group of a verb, or of the "be" before an adjective, or of the verb whose object a noun is. */
	group: VerbGroup | null;
	subject: Subject | null;
	/** The cue before it and the one after it, where they stand in the same sentence. */
	previous: Cue | null;
	next: Cue | null;
	/** The first token of its sentence and the token after the last. */
	first: number;
	end: number;
}
