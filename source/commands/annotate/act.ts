import type {Decided} from '../../decisions/decide.ts';
import type {DecisionsFile} from '../../decisions/file/open-decisions.ts';
import type {Choice} from '../../decisions/vocabulary.ts';
import type {Library} from '../../library/library.ts';
import type {EntityType} from '../../model/entity.ts';
import type {Chosen} from '../choose-articles.ts';

/** What an annotation is made from. */
export interface Asking {
	library: Library;
	decisions: DecisionsFile;
	decided: Decided;
	chosen: Chosen;
	/** Which of two entities of one name is meant. */
	type: EntityType | null;
	/** `--note`: what came out of checking a claim. */
	note: string;
	/** All of standard input, for a note that is given as `-`. */
	readInput: () => Promise<string>;
}

/** Something that can be decided from a script. */
export interface Act {
	/** How it is written after the folder; its first word names it. */
	usage: string;
	help: string;
	/** How many words stand before the articles. */
	words: number;
	/** Whether articles may follow, and whether there have to be some, named or found. */
	articles: 'none' | 'some' | 'any';
	/**
	 * What is decided by it; nothing where it is so already.
	 *
	 * @throws Refusal
	 */
	choices(asking: Asking, words: readonly string[], articles: readonly string[]): Promise<Choice[]>;
}

export const verbOf = ({usage}: Act) => usage.split(' ')[0]!;
