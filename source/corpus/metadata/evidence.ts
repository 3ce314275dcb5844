import type {Article, CutPiece, FoundProperty} from '../../model/article.ts';
import type {Capture, Fields} from '../draft.ts';

/** What rules find of an article. */
export type Metadata = Pick<Article, FoundProperty | 'publishedBasis' | 'publishedTime'>;

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
	/** The same, of the last change. */
	updates: readonly string[];
	/** Elements that are marked as the section, as text. */
	sections: readonly string[];
	/** The publisher in microdata. */
	publisher: string | null;
	/** `<html lang>`. */
	language: string | null;
}

/** What stands above the body of a text. */
export interface TextHeader {
	title: string | null;
	/** Names, or lines that begin with "By". */
	bylines: string[];
	/** Dates that stand there on their own, with what is behind them in their line. */
	dates: string[];
	/** The same on lines that say "Updated". */
	updates: string[];
	outlet: string | null;
	/** A web address on a line of its own. */
	address: string | null;
}

/** Everything that may tell something of an article. */
export interface Evidence {
	/** The notes on this very article, which count most. */
	sidecar: Fields;
	/** What the file says of the article in fields of its own. */
	fields: Fields;
	/** The notes on a file of many articles: they count where an article says nothing itself. */
	fileSidecar: Fields;
	capture: Capture;
	page: PageFacts | null;
	header: TextHeader | null;
	path: string | null;
	/** The body, cleaned. */
	text: string;
	cut: readonly CutPiece[];
	/** What holds for all articles of its folder that do not say otherwise. */
	folder: Fields;
	/** The day that the reader gave for articles without one. */
	given: string | null;
}
