import {existsSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import {createTheme} from '../app/drawing/theme.ts';
import type {AppOutcome} from '../app/run-app.ts';
import {atPlace} from '../app/state/place/place.ts';
import {type AppState, initialState} from '../app/state/state.ts';
import {isPlain, wantsColor} from '../app/terminal/colors.ts';
import {openTerminal} from '../app/terminal/session.ts';
import {screenText} from '../app/views/screen.ts';
import {LibraryError} from '../library/errors.ts';
import {firstRows} from '../library/first-rows.ts';
import {libraryPlace} from '../library/location.ts';
import {readLastCorpus} from '../settings/last-corpus.ts';
import {settingsPlace} from '../settings/read-settings.ts';
import {readSession, type Session} from '../settings/session.ts';
import {messages} from './messages.ts';
import {plainText} from './plain-text.ts';
import {problemsLine, readPreferences} from './preferences.ts';

/** Files that are named when nothing could be read; a thousand lines help nobody. */
const mostFailures = 20;

export interface BrowseOptions {
	/** Day of publication for articles that do not say theirs. */
	published: string | null;
	linear: boolean;
	/** What is searched for at first; `null`: what was the last time. */
	query: string | null;
	/** Do not go back to where the reader was the last time. */
	fresh: boolean;
	/** Where these are not given, the settings say. */
	color: 'auto' | 'always' | 'never' | undefined;
	ascii: boolean | undefined;
	mouse: boolean | undefined;
	/** How to follow the folders; `null` for not at all. */
	watch: {poll: number | null} | null;
}

/**
 * Opens the full screen; where there is no terminal for it, prints a plain list.
 *
 * @param words Files and folders; none at all means those of last time, or else the folder that one is in.
 */
export async function browseCommand(words: string[], options: BrowseOptions): Promise<number> {
	const isFullScreen = !isPlain(process.env, process.stdout);
	const last = words.length === 0 && isFullScreen ? readLastCorpus() : null;
	const paths = words.length > 0 ? words : (last ?? ['.']);
	const missing = paths.filter(path => !existsSync(path));
	if (missing.length > 0) {
		for (const path of missing) process.stderr.write(`newsglass: ${messages.missing(path)}\n`);
		return 2;
	}
	if (!isFullScreen) {
		const {listCommand} = await import('./list.ts');
		return listCommand(paths, {published: options.published, query: options.query});
	}
	const {settings, bindings, problems} = await readPreferences();
	const {color = settings.color, ascii = settings.ascii, mouse = settings.mouse} = options;
	const linear = options.linear || process.env.INK_SCREEN_READER === 'true';
	const withColor = wantsColor(color, process.env, process.stdout);
	const theme = createTheme({color: withColor, ascii, linear, ...settings.theme});
	const terminal = openTerminal({mouse});
	const before = options.fresh ? {} : readSession(paths);
	const session = options.query === null ? before : {query: options.query};
	const empty = {...initialState(corpusName(paths), terminal.columns, terminal.rows), bindings, linear, mouse};
	const state = firstState(empty, paths, session);
	// Rows are on the screen before anything heavy is loaded.
	terminal.paint(screenText(state, theme));
	const {runApp} = await import('../app/run-app.ts');
	try {
		const {published, watch} = options;
		const {pager, browser, limits} = settings;
		const notice = problemsLine(problems, settingsPlace()) ?? (last === null ? null : messages.asLastTime(last));
		const outcome = await runApp({
			paths,
			published,
			limits,
			watch,
			terminal,
			theme,
			state,
			programs: {pager, browser},
			notice,
		});
		terminal.close();
		return report(paths, outcome);
	} catch (error) {
		if (!(error instanceof LibraryError)) return terminal.fail(error);
		terminal.close();
		process.stderr.write(`newsglass: ${plainText(error.message)}\n`);
		return 2;
	}
}

/** The screen as it was the last time, with the rows that the library holds of it. */
function firstState(state: AppState, paths: string[], session: Partial<Session>): AppState {
	const {order = state.list.order, scroll, article} = session;
	const first = firstRows(libraryPlace(paths), {order, limit: state.rows, scroll, article});
	return first === null || first.count === 0 ? state : atPlace(state, session, first);
}

/** Says after the screen is closed what there was no article to say it on. */
function report(paths: string[], {articles, failures, interrupted, unfinished}: AppOutcome): number {
	if (unfinished) process.stderr.write(`newsglass: ${messages.unfinished(articles)}\n`);
	if (interrupted) return 130;
	if (articles > 0 || unfinished) return 0;
	const text = failures.length === 0 ? messages.nothingHere(paths) : messages.nothingReadable(paths, failures.length);
	process.stderr.write(`newsglass: ${plainText(text)}\n`);
	for (const {path, reason} of failures.slice(0, mostFailures)) {
		process.stderr.write(`  ${plainText(`${path}: ${reason}`)}\n`);
	}
	return 2;
}

function corpusName(paths: string[]): string {
	const names = paths.map(path => basename(resolve(path)) || path);
	return names.length <= 2 ? names.join(', ') : `${names[0]} and ${names.length - 1} more`;
}
