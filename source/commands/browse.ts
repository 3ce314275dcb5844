import {existsSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import {createTheme} from '../app/drawing/theme.ts';
import {initialState} from '../app/state/state.ts';
import {isPlain, wantsColor} from '../app/terminal/colors.ts';
import {openTerminal} from '../app/terminal/session.ts';
import {screenText} from '../app/views/screen.ts';
import {firstRows} from '../library/first-rows.ts';
import {libraryPlace} from '../library/location.ts';
import {messages} from './messages.ts';

export interface BrowseOptions {
	/** Day of publication for articles that do not say theirs. */
	published: string | null;
	color: 'auto' | 'always' | 'never';
	ascii: boolean;
}

/** Opens the full screen; where there is no terminal for it, prints a plain list. */
export async function browseCommand(paths: string[], options: BrowseOptions): Promise<number> {
	const missing = paths.filter(path => !existsSync(path));
	if (missing.length > 0) {
		for (const path of missing) process.stderr.write(`newsglass: ${messages.missing(path)}\n`);
		return 2;
	}
	if (isPlain(process.env, process.stdout)) {
		const {listCommand} = await import('./list.ts');
		return listCommand(paths, {published: options.published});
	}
	const theme = createTheme({color: wantsColor(options.color, process.env, process.stdout), ascii: options.ascii});
	const terminal = openTerminal({});
	const first = firstRows(libraryPlace(paths), 'published', terminal.rows);
	let state = initialState(corpusName(paths), terminal.columns, terminal.rows);
	if (first !== null && first.count > 0) {
		const keys = first.rows.map(({key}) => key);
		const rows = new Map(first.rows.map(row => [row.key, row]));
		state = {...state, list: {...state.list, keys, all: keys, rows, loaded: true}};
	}
	// Rows are on the screen before anything heavy is loaded.
	terminal.paint(screenText(state, theme));
	const {runApp} = await import('../app/run-app.tsx');
	const outcome = await runApp({paths, published: options.published, terminal, theme, state});
	terminal.close();
	return report(paths, outcome);
}

/** Says after the screen is closed what there was no article to say it on. */
function report(
	paths: string[],
	{
		articles,
		failures,
		interrupted,
	}: {articles: number; failures: {path: string; reason: string}[]; interrupted: boolean},
): number {
	if (articles > 0 || interrupted) return 0;
	const text = failures.length === 0 ? messages.nothingHere(paths) : messages.nothingReadable(paths, failures.length);
	process.stderr.write(`newsglass: ${text}\n`);
	for (const {path, reason} of failures.slice(0, 20)) process.stderr.write(`  ${path}: ${reason}\n`);
	return 2;
}

function corpusName(paths: string[]): string {
	const names = paths.map(path => basename(resolve(path)) || path);
	return names.length <= 2 ? names.join(', ') : `${names[0]} and ${names.length - 1} more`;
}
