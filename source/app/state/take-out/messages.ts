import type {ArticleKey, StoredArticle} from '../../../model/listing.ts';

/** What takes something of an article out of the program. */
export type TakeOut =
	| {type: 'pipe'}
	| {type: 'copy'; what: 'citation' | 'link' | 'sentence'}
	| {type: 'open-in'; program: 'pager' | 'editor' | 'browser'};

/** `text` is a command line, `input` what it is given. */
export type TakeOutCommand = TakeOut | {type: 'pipe-to'; text: string; input: string};

/** Several articles that were asked for, with what is to be done with them. */
export type TakeOutEvent = {type: 'articles-loaded'; stored: StoredArticle[]; command: TakeOut};

export type TakeOutEffect =
	/** Sends `articles-loaded`. */
	| {type: 'load-articles'; keys: ArticleKey[]; command: TakeOut}
	| {type: 'copy'; text: string; what: string}
	/** Shows a text, files or addresses in the program that the reader prefers for it. */
	| {type: 'open-in'; program: 'pager' | 'editor' | 'browser'; what: string[]}
	/** Gives a text to a command line. */
	| {type: 'pipe'; command: string; text: string};
