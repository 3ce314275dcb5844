import type {ArticleKey, ArticleOrder, ArticleRow, EntityRow, StoredArticle} from '../../model/listing.ts';
import type {ClaimPassage, DatePassage, MentionPassage} from '../../model/passage.ts';
import type {ReadFailure} from '../../model/read-failure.ts';
import type {Span} from '../../model/span.ts';

/** The three parts of the screen; a narrow terminal shows one at a time. */
export type Pane = 'list' | 'reader' | 'panel';

export const tabs = ['entities', 'claims', 'timeline'] as const;
export type Tab = (typeof tabs)[number];

/** What the side panel speaks of: the open article, or the whole corpus. */
export type PanelScope = 'article' | 'all';

/** A place in a scrolling list. */
export interface Cursor {
	/** Index of the selected item. */
	selected: number;
	/** First line on the screen. */
	top: number;
}

/** Where a search found something in one article. Offsets into the title, and into the text of the article. */
export interface SearchHit {
	key: ArticleKey;
	titleMarks: Span[];
	passage: {start: number; text: string; marks: Span[]} | null;
}

export interface ListState extends Cursor {
	order: ArticleOrder;
	/** Every article, in order. */
	all: ArticleKey[];
	/** Those that are shown: all, or the hits of the search. */
	keys: ArticleKey[];
	/** What is known of them so far; rows are loaded as they come near the screen. */
	rows: ReadonlyMap<ArticleKey, ArticleRow>;
	/** How many there are in all; known before every key is. `null` as long as nothing is. */
	total: number | null;
}

export interface SearchState {
	/** True while the search box takes the keys. */
	editing: boolean;
	text: string;
	/** Offset of the cursor in `text`. */
	cursor: number;
	hits: ReadonlyMap<ArticleKey, SearchHit>;
	/** The text that `hits` answer; differs from `text` while an answer is on its way. */
	answered: string;
	/** True when they come from the thorough search. */
	thorough: boolean;
	/** What of the query was not understood. */
	notes: string[];
}

export interface ReaderState {
	key: ArticleKey | null;
	stored: StoredArticle | null;
	/** First line of the article on the screen. */
	top: number;
	/** What was jumped to: shown inverse. */
	target: Span | null;
	/** The search that `matches` are of. */
	query: string;
	/** Matches of the search in the text, and the one that `n` and `N` stand at. */
	matches: Span[];
	match: number;
}

/** A list of the panel as far as it is loaded. */
export interface Listing<Item> extends Cursor {
	/** What it was loaded for; another value means that it must be loaded again. */
	about: string;
	items: Item[];
	total: number | null;
}

export interface PanelState {
	tab: Tab;
	scope: PanelScope;
	entities: Listing<EntityRow>;
	claims: Listing<ClaimPassage>;
	timeline: Listing<DatePassage>;
	/** The mentions of one entity, laid over the list of entities while they are looked at. */
	mentions: {entity: EntityRow; listing: Listing<MentionPassage>} | null;
}

export interface IndexProgress {
	done: number;
	total: number;
	failed: number;
	/** Articles a second. */
	rate: number;
	secondsLeft: number | null;
	/** True while another newsglass indexes the same corpus. */
	waiting: boolean;
}

export type Overlay = {kind: 'help'; top: number} | {kind: 'failures'; top: number};

/** What takes something of an article out of the program. */
export type TakeOut =
	| {type: 'pipe'}
	| {type: 'copy'; what: 'citation' | 'link' | 'sentence'}
	| {type: 'open-in'; program: 'pager' | 'editor' | 'browser'};

/** A line of typing that leads to a command. */
export type Prompt = PalettePrompt | PipePrompt;

export interface PalettePrompt extends Cursor {
	kind: 'palette';
	text: string;
	cursor: number;
	/** Places in the key table of what was found, best first. */
	choices: number[];
	/** The text that `choices` answer. */
	answered: string;
	/** Enter was pressed before the answer came: it is run when it comes. */
	accepting: boolean;
}

export interface PipePrompt {
	kind: 'pipe';
	text: string;
	cursor: number;
	/** What the command will be given. */
	input: {what: 'article' | 'sentence'; text: string};
}

export interface AppState {
	columns: number;
	rows: number;
	/** The corpus in words: what the header calls it. */
	corpus: string;
	focus: Pane;
	/** Which pane stands at the left where there is room for two. */
	left: 'list' | 'panel';
	/** Where Esc goes from the reader. */
	from: 'list' | 'panel';
	zoomed: boolean;
	/** One pane at a time in lines that say what they are, for screen readers. */
	linear: boolean;
	list: ListState;
	search: SearchState;
	reader: ReaderState;
	panel: PanelState;
	overlay: Overlay | null;
	prompt: Prompt | null;
	/** Whether the terminal reports the mouse. */
	mouse: boolean;
	/** Counts up whenever the library has changed, so that what was loaded before is known to be old. */
	libraryVersion: number;
	indexing: IndexProgress | null;
	failures: ReadFailure[];
	/** What is to be done with an article as soon as it is loaded. */
	pending: {article: ArticleKey; command: TakeOut} | null;
	/** The digits typed before a motion; empty where there are none. */
	count: string;
	/** One line for the reader in the footer, until the next key. */
	notice: {text: string; warning: boolean} | null;
}

export function emptyListing<Item>(): Listing<Item> {
	return {about: '', items: [], total: null, selected: 0, top: 0};
}

export function initialState(corpus: string, columns: number, rows: number): AppState {
	return {
		columns,
		rows,
		corpus,
		focus: 'list',
		left: 'list',
		from: 'list',
		zoomed: false,
		linear: false,
		list: {order: 'published', all: [], keys: [], rows: new Map(), total: null, selected: 0, top: 0},
		search: {editing: false, text: '', cursor: 0, hits: new Map(), answered: '', thorough: false, notes: []},
		reader: {key: null, stored: null, top: 0, target: null, query: '', matches: [], match: 0},
		panel: {
			tab: 'entities',
			scope: 'article',
			entities: emptyListing(),
			claims: emptyListing(),
			timeline: emptyListing(),
			mentions: null,
		},
		overlay: null,
		prompt: null,
		mouse: false,
		libraryVersion: 0,
		indexing: null,
		failures: [],
		pending: null,
		count: '',
		notice: null,
	};
}
