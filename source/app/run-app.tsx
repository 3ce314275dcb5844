import {render} from 'ink';
import {index} from '../indexing/index-corpus.ts';
import {openLibrary} from '../library/open-library.ts';
import type {ReadFailure} from '../model/read-failure.ts';
import {searchInThread} from '../search/search-thread.ts';
import {App} from './app.tsx';
import type {Theme} from './drawing/theme.ts';
import {createEffects} from './effects/run.ts';
import {messagesOf} from './state/input.ts';
import type {AppState} from './state/state.ts';
import {createStore, type Store} from './state/store.ts';
import {createFrameStream} from './terminal/frame-stream.ts';
import type {Terminal} from './terminal/terminal.ts';

export interface AppOptions {
	/** Files and folders of the corpus. */
	paths: string[];
	published: string | null;
	terminal: Terminal;
	theme: Theme;
	/** What is on the screen already. */
	state: AppState;
}

export interface AppOutcome {
	articles: number;
	failures: ReadFailure[];
	/** True where the reader quit before all files were looked at. */
	interrupted: boolean;
}

/** Runs the screens until the reader quits, or until it is known that there is nothing to read. */
export async function runApp({paths, published, terminal, theme, state}: AppOptions): Promise<AppOutcome> {
	const library = await openLibrary(paths);
	const search = searchInThread(library);
	const stop = new AbortController();
	const {promise: quit, resolve: end} = Promise.withResolvers<void>();
	// Effects dispatch to the store, and the store runs effects: the one knot that has to be tied late.
	const store: Store = createStore(state, effect => runEffect(effect));
	const runEffect = createEffects({library, search, terminal, dispatch: store.dispatch, quit: end});

	const ink = render(<App store={store} theme={theme} />, {
		stdout: createFrameStream(terminal),
		debug: true,
		interactive: true,
		exitOnCtrlC: false,
		patchConsole: false,
	});
	terminal.on('resize', () => store.dispatch({type: 'resized', columns: terminal.columns, rows: terminal.rows}));
	terminal.onInput(events => store.dispatchAll(events.flatMap(messagesOf)));
	runEffect({type: 'load-keys', order: state.list.order});
	const prepareSearch = () => {
		search.prepare().catch((error: Error) => {
			if (!stop.signal.aborted) store.dispatch({type: 'notice', text: error.message, warning: true});
		});
	};
	prepareSearch();
	if (library.notice !== null) store.dispatch({type: 'notice', text: library.notice, warning: true});

	const indexing = index(paths, library, {
		published,
		signal: stop.signal,
		onProgress: progress => store.dispatch({type: 'index-progress', progress}),
	}).then(async result => {
		// What is asked from now on waits for it.
		if (result.changed) prepareSearch();
		store.dispatch({type: 'index-finished', failures: result.failures, changed: result.changed});
		if ((await library.articles.count()) === 0) end();
		return result.failures;
	});
	indexing.catch(terminal.fail);

	await quit;
	const interrupted = store.getState().indexing !== null;
	stop.abort();
	const failures = await indexing;
	ink.unmount();
	const articles = await library.articles.count();
	await search.close();
	await library.close();
	return {articles, failures, interrupted};
}
