/** What a source says about its article, as it says it: nothing is cleaned or understood yet. */
export interface Fields {
	id?: string;
	title?: string;
	outlet?: string;
	authors?: string[];
	/** A date in any notation, like the two below. */
	published?: string;
	/** When it was last changed. */
	updated?: string;
	/** When this copy was made. */
	saved?: string;
	url?: string;
	section?: string;
	/** A language tag or name. */
	language?: string;
}

/** What the program that made the file says of the making, not of the article. */
export interface Capture {
	/** Where the page was saved from. */
	url?: string;
	/** When a page was saved or crawled, in any notation. */
	saved?: string;
	/** When a mail was sent. */
	sent?: string;
	/** When a document was made: printed, or written. */
	made?: string;
	/** When a feed changed an entry for which it gives no other time. */
	entryUpdated?: string;
}

/** An article as a format hands it over. Cleaning, metadata and boilerplate are the same for all formats and come after. */
export interface Draft {
	fields: Fields;
	capture?: Capture;
	body: {kind: 'text' | 'markdown' | 'html'; text: string};
}
