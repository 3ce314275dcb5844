import type {ArticleKey} from '../../../model/listing.ts';

/** An article by the id that decisions name it by, and its title. */
export interface NamedArticle {
	id: string;
	title: string;
}

/** What is said of articles: a star, that they were read, a tag, a note. */
export type Annotation = 'star' | 'read' | 'tag' | 'note';

export type AnnotationCommand =
	| {type: 'annotate'; what: Annotation}
	/** Gives a tag, or takes it away where all of them have it. */
	| {type: 'set-tag'; text: string; articles: NamedArticle[]}
	/** `adds`: below the notes that there are, and not in their place. */
	| {type: 'set-note'; text: string; articles: NamedArticle[]; adds: boolean};

export type AnnotationEvent =
	| {type: 'articles-named'; articles: NamedArticle[]; what: Annotation}
	| {type: 'note-written'; text: string; articles: NamedArticle[]; adds: boolean}
	/** No editor could be started. */
	| {type: 'note-unwritten'; reason: string; text: string; articles: NamedArticle[]; adds: boolean}
	/** The article was in the reader for a moment. */
	| {type: 'looked-at'; article: ArticleKey};

export type AnnotationEffect =
	/** Sends `articles-named`. */
	| {type: 'name-articles'; keys: ArticleKey[]; what: Annotation}
	/** Opens a note in the editor. Sends `note-written`, unless the reader gave it up, or `note-unwritten`. */
	| {type: 'edit-note'; text: string; articles: NamedArticle[]; adds: boolean}
	/** Sends `looked-at` a moment later, unless something else is waited for by then. */
	| {type: 'wait-for-reading'; article: ArticleKey};
