/** What a source says about its article, as it says it: nothing is cleaned or understood yet. */
export interface Fields {
	id?: string;
	title?: string;
	outlet?: string;
	authors?: string[];
	/** A date in any notation. */
	published?: string;
	url?: string;
	/** A language tag or name. */
	language?: string;
}

/** An article as a format hands it over. Cleaning, metadata and boilerplate are the same for all formats and come after. */
export interface Draft {
	fields: Fields;
	body: {kind: 'text' | 'markdown' | 'html'; text: string};
}
