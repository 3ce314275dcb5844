import {type Decided, decide} from '../../decisions/decide.ts';
import type {ArticleKey} from '../../model/listing.ts';
import type {ReadFailure} from '../../model/read-failure.ts';
import {type ClaimsView, initialClaims} from './claims/state.ts';
import type {CompareState} from './compare/state.ts';
import type {FacetsState} from './facets/state.ts';
import type {IndexProgress} from './indexing/state.ts';
import type {Binding} from './keys/binding.ts';
import {bindings} from './keys/bindings.ts';
import {initialList, type ListState} from './list/state.ts';
import {initialMarking, type Marking} from './marking/state.ts';
import type {Overlay} from './overlay/state.ts';
import {initialPanel, type PanelState} from './panel/state.ts';
import type {Prompt} from './prompt/state.ts';
import {initialReader, type ReaderState} from './reader/state.ts';
import type {Pane} from './screen/layout.ts';
import {initialSearch, type SearchState} from './search/state.ts';
import type {TakeOut} from './take-out/messages.ts';
import {initialTimeline, type TimelineState} from './timeline/state.ts';

export interface AppState {
	columns: number;
	rows: number;
	/** The corpus in words: what the header calls it. */
	corpus: string;
	/** Every key, as the settings have it. */
	bindings: readonly Binding[];
	focus: Pane;
	/** Which pane stands at the left where there is room for two. */
	left: 'list' | 'panel';
	/** Where Esc goes from the reader. */
	from: 'list' | 'panel' | 'compare';
	zoomed: boolean;
	/** One pane at a time in lines that say what they are, for screen readers. */
	linear: boolean;
	list: ListState;
	search: SearchState;
	reader: ReaderState;
	panel: PanelState;
	claims: ClaimsView;
	/** Claims × outlets, laid over the panes; `null` where nothing is compared. */
	compare: CompareState | null;
	/** What the articles of the search have in common; `null` while it is not looked at. */
	facets: FacetsState | null;
	timeline: TimelineState;
	overlay: Overlay | null;
	prompt: Prompt | null;
	/** Whether the terminal reports the mouse. */
	mouse: boolean;
	marking: Marking;
	/** The article that has the focus of the reader now; `null` where none has. */
	reading: ArticleKey | null;
	/** What the reader decided about articles, entities and claims, now. */
	decided: Decided;
	/** Counts up whenever the library has changed, so that what was loaded before is known to be old. */
	libraryVersion: number;
	/** `null` while nothing is indexed. */
	indexing: IndexProgress | null;
	failures: ReadFailure[];
	/** What is to be done with an article as soon as it is loaded. */
	pending: {article: ArticleKey; command: TakeOut} | null;
	/** Commands that texts were given to, the latest first. */
	piped: readonly string[];
	/** The digits typed before a motion; empty where there are none. */
	count: string;
	/** One line for the reader in the footer, until the next key. */
	notice: {text: string; warning: boolean} | null;
}

export function initialState(corpus: string, columns: number, rows: number): AppState {
	return {
		columns,
		rows,
		corpus,
		bindings,
		focus: 'list',
		left: 'list',
		from: 'list',
		zoomed: false,
		linear: false,
		list: initialList,
		search: initialSearch,
		reader: initialReader,
		panel: initialPanel,
		claims: initialClaims,
		compare: null,
		facets: null,
		timeline: initialTimeline,
		overlay: null,
		prompt: null,
		mouse: false,
		marking: initialMarking,
		reading: null,
		decided: decide([]),
		libraryVersion: 0,
		indexing: null,
		failures: [],
		pending: null,
		piped: [],
		count: '',
		notice: null,
	};
}
