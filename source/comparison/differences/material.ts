import type {Compared} from '../comparison.ts';
import type {FoundGroup} from '../groups/find-groups.ts';
import type {Pair} from '../groups/similar-pairs.ts';
import type {EntityNames} from '../statements/entity-names.ts';
import type {ReadSentence, Statement} from '../statements/statement.ts';

/** All that differences are looked for in. */
export interface Material {
	articles: readonly Compared[];
	/** By article. */
	sentences: readonly (readonly ReadSentence[])[];
	statements: readonly Statement[];
	/** Statements (by index) that are alike, in the same or in different articles. */
	pairs: readonly Pair[];
	/** Day of publication of each article, days since 1970. */
	days: readonly (number | null)[];
	/** For each article the one that it is a near-copy of; its own index where it is none. */
	originals: Int32Array;
	groups: readonly FoundGroup[];
	names: EntityNames;
	/** A reader has put these articles beside each other: they are taken to be on one story. */
	sideBySide: boolean;
}
