/** One way to go on with a field or a value of a query. */
export interface CompletionChoice {
	/** What takes the place of what was typed. */
	text: string;
	/** What people read: a name without its quotation marks. */
	label: string;
	/** How many articles have it; `null` for the name of a field. */
	articles: number | null;
	/** What a field is about; empty for values. */
	says: string;
}

/** What may be meant by what stands before the cursor. */
export interface Completion {
	/** What a choice takes the place of: offsets in the query. */
	start: number;
	end: number;
	/** Best first. */
	choices: CompletionChoice[];
}
