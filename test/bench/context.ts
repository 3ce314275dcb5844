import type {Corpus} from './corpus.ts';
import type {Table} from './table.ts';

/** What the parts of the benchmark work with. */
export interface Bench {
	/** Smallest first. */
	corpora: Corpus[];
	/** How often the quick things are measured. */
	rounds: number;
	/** Watch an idle screen for a minute instead of ten seconds. */
	long: boolean;
	/** A folder with peers in its node_modules. */
	packages: string | null;
}

/** A part of the benchmark; `null` in place of a table that there is nothing to say in. */
export type Part = (bench: Bench) => Promise<(Table | null)[]>;
