import type {Article} from '../../model/article.ts';
import type {Fields} from '../draft.ts';

export type Metadata = Pick<
	Article,
	'title' | 'outlet' | 'authors' | 'published' | 'publishedBasis' | 'url' | 'language'
>;

/** What a web page says of itself, outside its text. */
export interface PageFacts {
	/** The objects of its JSON-LD that describe an article. */
	jsonLd: readonly Record<string, unknown>[];
	/** `<meta>` name or property in lower case → content, the first of each. */
	meta: ReadonlyMap<string, string>;
	/** `<link rel=canonical>`. */
	canonical: string | null;
	/** `<title>`. */
	title: string | null;
	/** The only `<h1>`, or the one inside the article. */
	heading: string | null;
	/** Elements that are marked as the byline, as text. */
	bylines: readonly string[];
	/** `<time datetime>` marked as the time of publication. */
	times: readonly string[];
	/** `<html lang>`. */
	language: string | null;
}

/** What stands above the body of a text. */
export interface TextHeader {
	title: string | null;
	/** Names, or lines that begin with "By". */
	bylines: string[];
	/** Dates that stand there on their own. */
	dates: string[];
	outlet: string | null;
	/** A web address on a line of its own. */
	address: string | null;
}

/** Everything that may tell something of an article. */
export interface Evidence {
	fields: Fields;
	page: PageFacts | null;
	header: TextHeader | null;
	path: string | null;
	/** The body, cleaned. */
	text: string;
	/** What holds for all articles of its folder that do not say otherwise. */
	folder: Fields;
	/** The day that the reader gave for articles without one. */
	given: string | null;
}
