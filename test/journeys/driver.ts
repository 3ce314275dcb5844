import {mkdtempSync, rmSync} from 'node:fs';
import {constants, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';
import type {Run} from '../screens/svg.ts';
import {bytesOf} from './keys-to-bytes.ts';
import {runsOf} from './runs.ts';

export type LaunchOptions = {
	args?: readonly string[];
	columns?: number;
	rows?: number;
	/** Added to a small, fixed environment; `undefined` takes a variable away. */
	env?: Readonly<Record<string, string | undefined>>;
	cwd?: string;
	/** What Node runs: the built program unless told otherwise. */
	program?: string;
	/** What is run instead of Node and a program. */
	command?: string;
	/** How long a condition may take to come true, in ms. */
	patience?: number;
};

/** A program that runs in a pseudo-terminal, in words of its users. Failures show the screen. */
export type App = {
	/** Presses keys by name, all at once: `press('j')`, `press('ctrl-d', 'enter')`. */
	press(...keys: string[]): void;
	/** Sends text as it is. */
	type(text: string): void;
	/** Waits until the screen shows this, `within` ms if not as long as the launch allows. */
	sees(what: string | RegExp, within?: number): Promise<void>;
	/** Waits until the screen does not show this. */
	doesNotSee(what: string | RegExp, within?: number): Promise<void>;
	/** Waits until something is true; it is asked again whenever the screen has changed. */
	until(description: string, isTrue: () => boolean, within?: number): Promise<void>;
	/** The lines on the screen, without blanks at their ends. */
	screen(): string[];
	/** The stretches of text that are shown inverse, from the top. */
	inverse(): string[];
	/** What is on the screen with its styles, row by row. */
	runs(): Run[][];
	/** Whether the program has the alternate screen. */
	readonly isFullScreen: boolean;
	/** Where the cursor is, from 0. */
	readonly cursor: {x: number; y: number};
	resize(columns: number, rows: number): void;
	kill(signal: NodeJS.Signals): void;
	/** Takes the terminal away, as a lost connection does. */
	hangUp(): void;
	/** Waits for the end. `code` is what the program gave back, `signal` what killed it. */
	exit(): Promise<{code: number; signal: NodeJS.Signals | null}>;
	/** Bytes written so far. */
	readonly bytes: number;
	/** All that was written so far. */
	readonly rawOutput: string;
	/** Cache, data, config and home folders of this launch are in here. */
	readonly home: string;
	readonly pid: number;
	/** Kills what still runs and removes the folders. */
	close(): Promise<void>;
};

const builtProgram = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const running = new Set<() => void>();
process.on('exit', () => {
	for (const kill of running) kill();
});

/** Starts a program in a pseudo-terminal of its own, with empty XDG folders. */
export async function launch({
	args = [],
	columns = 80,
	rows = 24,
	env = {},
	cwd = process.cwd(),
	program = builtProgram,
	command,
	patience = 10_000,
}: LaunchOptions = {}): Promise<App> {
	const home = mkdtempSync(join(tmpdir(), 'newsglass-journey-'));
	const started = command === undefined ? [process.execPath, program] : [command];
	const pty = spawn(started[0]!, [...started.slice(1), ...args], {
		cols: columns,
		rows,
		cwd,
		name: env.TERM ?? 'xterm-256color',
		encoding: null,
		env: environment(home, env),
	});
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	const chunks: Buffer[] = [];
	const waiting = new Set<() => void>();
	let ended: {code: number; signal: NodeJS.Signals | null} | undefined;
	const lookAgain = () => {
		for (const look of waiting) look();
	};

	// With `encoding: null` the data are bytes, whatever the types say.
	pty.onData(data => {
		const chunk = data as unknown as Buffer;
		chunks.push(chunk);
		terminal.write(chunk, lookAgain);
	});
	terminal.onData(reply => pty.write(reply));
	const kill = () => {
		try {
			process.kill(-pty.pid, 'SIGKILL');
		} catch {
			// It has ended by itself.
		}
	};
	running.add(kill);
	pty.onExit(({exitCode, signal}) => {
		running.delete(kill);
		// An empty write comes back when all that was written before is on the screen.
		terminal.write('', () => {
			ended = {code: exitCode, signal: nameOfSignal(signal)};
			lookAgain();
		});
	});

	const screen = () => {
		const buffer = terminal.buffer.active;
		return Array.from({length: terminal.rows}, (_, y) =>
			buffer
				.getLine(buffer.viewportY + y)!
				// A line keeps the columns that it had before the terminal became narrower.
				.translateToString(true, 0, terminal.cols)
				.trimEnd(),
		);
	};
	const until = (description: string, isTrue: () => boolean, within = patience) =>
		new Promise<void>((resolve, reject) => {
			const settle = (error?: Error) => {
				clearTimeout(deadline);
				waiting.delete(look);
				if (error === undefined) resolve();
				else reject(error);
			};
			const look = () => {
				if (isTrue()) settle();
				else if (ended !== undefined) settle(new Error(report(`ended before ${description}`, screen(), ended)));
			};
			const deadline = setTimeout(
				() => settle(new Error(report(`waited in vain for ${description}`, screen()))),
				within,
			);
			waiting.add(look);
			look();
		});
	const shows = (what: string | RegExp) => {
		const text = screen().join('\n');
		return typeof what === 'string' ? text.includes(what) : what.test(text);
	};

	return {
		press: (...keys) => pty.write(keys.map(bytesOf).join('')),
		type: text => pty.write(text),
		sees: (what, within) => until(`${what} to be seen`, () => shows(what), within),
		doesNotSee: (what, within) => until(`${what} not to be seen`, () => !shows(what), within),
		until,
		screen,
		inverse: () => inverseText(terminal),
		runs: () => Array.from({length: terminal.rows}, (_, y) => runsOf(terminal, y)),
		get isFullScreen() {
			return terminal.buffer.active.type === 'alternate';
		},
		get cursor() {
			return {x: terminal.buffer.active.cursorX, y: terminal.buffer.active.cursorY};
		},
		resize(nextColumns, nextRows) {
			terminal.resize(nextColumns, nextRows);
			pty.resize(nextColumns, nextRows);
		},
		kill: signal => process.kill(pty.pid, signal),
		hangUp: () => (pty as unknown as {destroy(): void}).destroy(),
		async exit() {
			await until('the end', () => ended !== undefined);
			return ended!;
		},
		get bytes() {
			return chunks.reduce((sum, chunk) => sum + chunk.length, 0);
		},
		get rawOutput() {
			return Buffer.concat(chunks).toString();
		},
		home,
		pid: pty.pid,
		async close() {
			kill();
			await until('the end', () => ended !== undefined);
			terminal.dispose();
			rmSync(home, {recursive: true, force: true});
		},
	};
}

function environment(home: string, added: LaunchOptions['env']): Record<string, string> {
	const env: Record<string, string | undefined> = {
		PATH: process.env.PATH,
		LANG: 'C.UTF-8',
		TERM: 'xterm-256color',
		HOME: home,
		XDG_CACHE_HOME: join(home, 'cache'),
		XDG_CONFIG_HOME: join(home, 'config'),
		XDG_DATA_HOME: join(home, 'data'),
		XDG_STATE_HOME: join(home, 'state'),
		...added,
	};
	return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function nameOfSignal(number: number | undefined): NodeJS.Signals | null {
	const entry = Object.entries(constants.signals).find(([, value]) => value === number);
	return entry === undefined ? null : (entry[0] as NodeJS.Signals);
}

function report(what: string, screen: readonly string[], end?: {code: number; signal: string | null}): string {
	const how = end === undefined ? '' : ` (exit code ${end.code}${end.signal === null ? '' : `, ${end.signal}`})`;
	return [`The program ${end ? '' : 'runs; '}${what}${how}. The screen:`, ...screen.map(line => `│${line}`)].join('\n');
}

function inverseText(terminal: InstanceType<typeof xterm.Terminal>): string[] {
	const stretches: string[] = [];
	const buffer = terminal.buffer.active;
	for (let y = 0; y < terminal.rows; y++) {
		const line = buffer.getLine(buffer.viewportY + y)!;
		let stretch = '';
		for (let x = 0; x < terminal.cols; x++) {
			const cell = line.getCell(x)!;
			if (cell.isInverse()) stretch += cell.getChars() || (cell.getWidth() === 0 ? '' : ' ');
			else if (stretch !== '') {
				stretches.push(stretch.trimEnd());
				stretch = '';
			}
		}
		if (stretch !== '') stretches.push(stretch.trimEnd());
	}
	return stretches;
}
