/** Where a published date came from, most trusted first; `null` where there is none. */
export type PublishedBasis = 'metadata' | 'dateline' | 'path' | 'given' | 'estimated';

/** A piece of the saved page that is not part of the article, kept so that nothing is lost. */
export interface CutPiece {
	/** Where it stood: the offset in `Article.text` before which it was cut out. */
	at: number;
	text: string;
	/** Why it was cut, in words for the reader: "comments", "cookie notice", "related posts". */
	reason: string;
}

/** The properties of an article that rules look for, in the order in which they are shown. */
export const foundProperties = [
	'title',
	'authors',
	'outlet',
	'section',
	'published',
	'updated',
	'saved',
	'url',
	'language',
] as const;
export type FoundProperty = (typeof foundProperties)[number];

/** One news article as read from a file: clean text and what is known about it. */
export interface Article {
	/** Stays the same as long as the article does: given by the source, else made from path and place in the file. */
	id: string;
	/** The file it was read from; `null` for standard input. */
	path: string | null;
	title: string | null;
	outlet: string | null;
	authors: string[];
	/** Day of publication, `YYYY-MM-DD`, in the time zone of the source. */
	published: string | null;
	publishedBasis: PublishedBasis | null;
	/** The same with its time, where the source says it: ISO 8601, its zone kept, `2024-02-08T21:15+08:00`. */
	publishedTime?: string;
	/** When the source says that it was last changed: a day, or a time with its zone kept. */
	updated?: string;
	/** When this copy was made (clipped, crawled, mailed, printed): a day, or a time with its zone kept. */
	saved?: string;
	/** The part of the paper that it stood in: "World". */
	section?: string;
	url: string | null;
	/** BCP 47 primary subtag: `en`, `zh`, …; `und` where it cannot be told. */
	language: string;
	/** Which rule found each property: "JSON-LD datePublished", "dateline". Those without are `null` or empty. */
	foundBy?: Partial<Record<FoundProperty, string>>;
	/** The body, paragraphs separated by a blank line or a newline; never holds control characters, apart from `\n` and `\t`. */
	text: string;
	cut: CutPiece[];
}
