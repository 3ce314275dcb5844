import type {Claim} from './claim.ts';
import type {DateMention} from './date-mention.ts';
import type {ArticleKey} from './listing.ts';
import type {Span} from './span.ts';

/** A place in an article, with the sentence around it: what a list of mentions, claims or dates shows. */
export interface Passage {
	article: ArticleKey;
	/** Title and outlet of the article, so that a list over many articles needs no second question. */
	title: string;
	outlet: string | null;
	published: string | null;
	/** The sentence, as it stands in the text. */
	sentence: string;
	/** Offset of the sentence in the text of the article. */
	sentenceStart: number;
	/** The mention, claim or date itself, offsets into the text of the article. */
	span: Span;
}

export interface MentionPassage extends Passage {
	named: boolean;
}

export interface ClaimPassage extends Passage {
	claim: Claim;
}

export interface DatePassage extends Passage {
	date: DateMention;
	/** There where it is no mention but the day on which the article was published; its sentence is then the title. */
	isPublication?: true;
}
