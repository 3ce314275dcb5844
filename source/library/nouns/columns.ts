import type {EntityType} from '../../model/entity.ts';

/**
 * A fact of many articles at once: article `keys[i]` has `values[of[i]]`. An article may come several times, or not at
 * all; no value comes twice in `values`, and no pair of article and value.
 */
export interface Column<Value = string> {
	values: Value[];
	keys: Int32Array;
	of: Int32Array;
}

/** What search filters and counts by: facts of all articles as flat lists, which take milliseconds a hundred thousand. */
export interface Columns {
	/** `Article.id`; where an article stands in several files, that of each place. */
	ids(): Promise<Column>;
	outlets(): Promise<Column>;
	authors(): Promise<Column>;
	/** Day of publication, `YYYY-MM-DD`. */
	days(): Promise<Column>;
	/** Who is named in it. */
	entities(): Promise<Column<{name: string; type: EntityType}>>;
	/** Who is credited with a claim in it: by name or, where that is open, in the words of the text. */
	sources(): Promise<Column>;
	/** Articles with at least one claim, one that is quoted, or a copy. */
	having(what: 'claims' | 'quotes' | 'copies'): Promise<Int32Array>;
	/**
	 * Articles whose text mentions a date that lies within a stretch of days (`YYYY-MM-DD`, half-open; `null`: no end on
	 * that side).
	 */
	mentioning(from: string | null, to: string | null): Promise<Int32Array>;
}
