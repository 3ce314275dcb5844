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

/** One news article as read from a file: clean text and what is known about it. */
export interface Article {
	/** Stays the same as long as the article does: given by the source, else made from path and place in the file. */
	id: string;
	/** The file it was read from; `null` for standard input. */
	path: string | null;
	title: string | null;
	outlet: string | null;
	authors: string[];
	/** Day of publication, `YYYY-MM-DD`. */
	published: string | null;
	publishedBasis: PublishedBasis | null;
	url: string | null;
	/** BCP 47 primary subtag: `en`, `zh`, …; `und` where it cannot be told. */
	language: string;
	/** The body, paragraphs separated by a blank line or a newline; never holds control characters, apart from `\n` and `\t`. */
	text: string;
	cut: CutPiece[];
}
