import type {
	ArticleKey,
	ArticleOrder,
	ArticleRow,
	EntityKey,
	EntityRow,
	Scope,
	StoredArticle,
} from '../../model/listing.ts';
import type {ClaimPassage, DatePassage, MentionPassage} from '../../model/passage.ts';
import type {ReadFailure} from '../../model/read-failure.ts';
import type {Span} from '../../model/span.ts';
import type {IndexProgress, Pane, PanelScope, SearchHit, Tab, TakeOut} from './state.ts';

/** What a key asks for. */
export type Command =
	| {type: 'move'; by: number}
	| {type: 'move-page'; by: number}
	/** To an end, or to the line or item with this number, from 1. */
	| {type: 'move-to'; to: 'first' | 'last' | number}
	| {type: 'scroll-reader'; by: number}
	| {type: 'open'}
	| {type: 'back'}
	| {type: 'focus'; pane: Pane}
	| {type: 'focus-next'; by: 1 | -1}
	| {type: 'show-tab'; tab: Tab; scope: PanelScope | null}
	| {type: 'next-tab'; by: 1 | -1}
	| {type: 'toggle-scope'}
	| {type: 'next-order'}
	| {type: 'search'}
	/** In whatever is being typed into. */
	| {type: 'edit'; edit: TextEdit}
	| {type: 'search-accept'}
	| {type: 'search-clear'}
	| {type: 'next-match'; by: number}
	/** A digit of a count that stands before a motion. */
	| {type: 'count'; digit: string}
	| {type: 'drop-count'}
	/** No motion came: the digits are a key of their own where they are one. */
	| {type: 'count-waited'; count: string}
	| {type: 'palette'}
	| {type: 'prompt-accept'}
	| {type: 'prompt-close'}
	/** Commands of the palette, best first, for the text that they were sought by. */
	| {type: 'ranked'; text: string; choices: number[]}
	| {type: 'zoom'; on: boolean}
	| {type: 'help'}
	| {type: 'show-failures'}
	| TakeOut
	/** At a cell of the screen, from 0. */
	| {type: 'click'; x: number; y: number}
	| {type: 'wheel'; x: number; y: number; by: number}
	| {type: 'toggle-mouse'}
	| {type: 'redraw'}
	| {type: 'suspend'}
	/** Interrupted: by Ctrl-C, which the exit code says. */
	| {type: 'quit'; interrupted: boolean};

export type TextEdit =
	| {kind: 'insert'; text: string}
	| {kind: 'delete-back'}
	| {kind: 'delete-forward'}
	| {kind: 'delete-word'}
	| {kind: 'clear'}
	| {kind: 'to'; place: 'left' | 'right' | 'start' | 'end'};

/** A command of the palette: its place in the key table, and the words that it is found by. */
export interface Choice {
	binding: number;
	label: string;
	help: string;
}

/** What comes from outside: answers to effects, and things that happen. */
export type Event =
	| {type: 'resized'; columns: number; rows: number}
	| {type: 'keys-loaded'; order: ArticleOrder; keys: ArticleKey[]}
	| {type: 'rows-loaded'; rows: ArticleRow[]}
	| {type: 'article-loaded'; stored: StoredArticle; query: string; matches: Span[]}
	| {type: 'entities-loaded'; about: string; items: EntityRow[]; total: number; offset: number}
	| {type: 'claims-loaded'; about: string; items: ClaimPassage[]; total: number; offset: number}
	| {type: 'timeline-loaded'; about: string; items: DatePassage[]; total: number; offset: number}
	| {type: 'mentions-loaded'; entity: EntityKey; about: string; items: MentionPassage[]; offset: number}
	| {type: 'found'; text: string; thorough: boolean; hits: SearchHit[]; notes: string[]}
	| {type: 'rested'; selected: ArticleKey | null}
	| {type: 'index-progress'; progress: IndexProgress}
	| {type: 'index-finished'; failures: ReadFailure[]; changed: boolean}
	| {type: 'notice'; text: string; warning: boolean};

export type Message = Command | Event;

const eventTypes: Record<Event['type'], true> = {
	resized: true,
	'keys-loaded': true,
	'rows-loaded': true,
	'article-loaded': true,
	'entities-loaded': true,
	'claims-loaded': true,
	'timeline-loaded': true,
	'mentions-loaded': true,
	found: true,
	rested: true,
	'index-progress': true,
	'index-finished': true,
	notice: true,
};

export const isEvent = (message: Message): message is Event => Object.hasOwn(eventTypes, message.type);

/** What the screens ask of the world; the answer comes back as an `Event`. */
export type Effect =
	| {type: 'load-keys'; order: ArticleOrder}
	| {type: 'load-rows'; keys: ArticleKey[]}
	| {type: 'load-article'; key: ArticleKey; query: string}
	| {type: 'load-panel'; tab: Tab; scope: Scope; about: string; offset: number}
	| {type: 'load-mentions'; entity: EntityKey; scope: Scope; about: string; offset: number}
	/** Thorough: slower, and asked for when the hand rests. */
	| {type: 'find'; text: string; thorough: boolean}
	/** Sends `rested` when no other key has come for a moment. */
	| {type: 'wait-for-rest'; selected: ArticleKey | null}
	/** Sends `count-waited` a moment later: long enough for the motion that the count was meant for. */
	| {type: 'wait-for-motion'; count: string}
	| {type: 'copy'; text: string; what: string}
	/** Shows a text, a file or an address in the program that the reader prefers for it. */
	| {type: 'open-in'; program: 'pager' | 'editor' | 'browser'; what: string}
	/** Gives a text to a command line. */
	| {type: 'pipe'; command: string; text: string}
	/** Sorts commands of the palette by how well they answer a text; sends `ranked`. */
	| {type: 'rank'; text: string; choices: Choice[]}
	| {type: 'set-mouse'; on: boolean}
	| {type: 'redraw'}
	| {type: 'suspend'}
	| {type: 'quit'; interrupted: boolean};

/** The next state, and what is to be done. */
export type Step<State> = [State, Effect[]];
