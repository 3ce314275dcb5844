import {openDecisions} from '../decisions/file/open-decisions.ts';
import {problemsInBrief} from '../decisions/messages.ts';
import type {IndexLimits} from '../indexing/index-corpus.ts';
import {openLanguageThread} from '../indexing/language-thread.ts';
import {openLibrary} from '../library/open-library.ts';
import type {ReadFailure} from '../model/read-failure.ts';
import {openHistory} from '../settings/history.ts';
import type {Theme} from './drawing/theme.ts';
import {createEffects} from './effects/run.ts';
import {createSearching} from './effects/searching.ts';
import {followCursor} from './follow-cursor.ts';
import {followDecisions} from './follow-decisions.ts';
import {keepUpToDate} from './keep-up-to-date.ts';
import {rememberPlace} from './remember-place.ts';
import {messagesOf} from './state/input.ts';
import type {AppState} from './state/state.ts';
import {createStore, type Store} from './state/store.ts';
import type {Terminal} from './terminal/terminal.ts';
import {screenText} from './views/screen.ts';

export interface AppOptions {
	/** Files and folders of the corpus. */
	paths: string[];
	published: string | null;
	/** What one file may cost. */
	limits: IndexLimits;
	/** How to follow the folders, by looking every so many seconds or when the system tells; `null` for not at all. */
	watch: {poll: number | null} | null;
	terminal: Terminal;
	theme: Theme;
	/** What is on the screen already. */
	state: AppState;
	/** Programs that the reader prefers to those of the environment. */
	programs: {pager: string | null; browser: string | null};
	/** What the reader should know at first. */
	notice: string | null;
}

export interface AppOutcome {
	articles: number;
	failures: ReadFailure[];
	/** True where the reader ended it by Ctrl-C. */
	interrupted: boolean;
	/** True where it ended before all files were looked at. */
	unfinished: boolean;
}

/**
 * Runs the screens until the reader quits, or until it is known that there is nothing to read.
 *
 * What the reader waits for comes first: keys are answered and the screen is drawn from the state as soon as the library
 * is open. Ink takes the drawing over when it is loaded, and then the files are looked at. Search is made ready
 * last, or when somebody searches.
 */
export async function runApp(options: AppOptions): Promise<AppOutcome> {
	const {paths, published, limits, watch, terminal, theme, state, programs} = options;
	const [library, decisions] = await Promise.all([openLibrary(paths), openDecisions(paths)]);
	const searching = createSearching(library);
	searching.know(decisions.decided(), false);
	const language = openLanguageThread();
	const {promise: quit, resolve: end} = Promise.withResolvers<boolean>();
	// Effects dispatch to the store, and the store runs effects: the one knot that has to be tied late.
	const store: Store = createStore(state, effect => runEffect(effect));
	const runEffect = createEffects({
		library,
		decisions,
		language,
		searching,
		history: openHistory(paths),
		terminal,
		programs,
		dispatch: store.dispatch,
		quit: end,
	});

	followCursor(store, terminal, theme);
	const stopPainting = store.subscribe(() => terminal.paint(screenText(store.getState(), theme)));
	const resize = () => store.dispatch({type: 'resized', columns: terminal.columns, rows: terminal.rows});
	terminal.on('resize', resize);
	// The window may have got another size since the first rows were painted.
	if (terminal.columns !== state.columns || terminal.rows !== state.rows) resize();
	terminal.onInput(events => store.dispatchAll(events.flatMap(messagesOf)));
	runEffect({type: 'load-keys', order: state.list.order});
	const {key} = state.reader;
	if (key !== null) runEffect({type: 'load-article', key, query: state.search.text});
	rememberPlace(paths, store);
	store.dispatch({type: 'decided', decided: decisions.decided(), changed: false});
	searching.know(decisions.decided(), false);
	const following = followDecisions(decisions.place, () => runEffect({type: 'reload-decisions'}));
	store.subscribe(following.used);
	for (const text of [options.notice, problemsInBrief(decisions.problems), decisions.notice, library.notice]) {
		if (text != null) store.dispatch({type: 'notice', text, warning: true});
	}

	const {drawWithInk} = await import('./draw-with-ink.tsx');
	const stopDrawing = drawWithInk(store, terminal, theme);
	stopPainting();

	const stop = new AbortController();
	const indexing = keepUpToDate(
		store,
		library,
		{paths, watch, published, limits, corrections: decisions.decided, signal: stop.signal},
		async () => {
			searching.prepare().then(() => store.dispatch({type: 'search-ready'}), terminal.fail);
			if (watch === null && (await library.articles.count()) === 0) end(false);
		},
	);
	indexing.catch(terminal.fail);

	const interrupted = await quit;
	following.close();
	stop.abort();
	const result = await indexing;
	stopDrawing();
	const articles = await library.articles.count();
	await language.close();
	await searching.close();
	await library.close();
	return {articles, failures: result?.failures ?? [], interrupted, unfinished: result?.interrupted ?? true};
}
