import {readFileSync} from 'node:fs';
import {spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';

/** Bytes that a program wrote in one go, and when the last of them arrived (ms). */
export interface Burst {
	at: number;
	bytes: number;
}

/** A program in a pseudo-terminal, watched byte by byte: what the driver of the journeys does not tell. */
export interface Probe {
	readonly pid: number;
	readonly bytes: number;
	send(text: string): void;
	/** Waits until nothing has come for so many ms. */
	quiet(ms: number): Promise<void>;
	/** Waits until the screen shows this. */
	sees(what: string | RegExp): Promise<void>;
	/**
	 * Sends keys, waits for an answer and then until nothing comes for `quiet` ms. Bytes that come less than `apart` ms after each other are
	 * one burst; their times are counted from the sending.
	 */
	answer(keys: string, options: {apart: number; quiet: number}): Promise<Burst[]>;
	/** Every cell of the screen: its character and how it looks. */
	cells(): string[];
	/** Milliseconds of processor time used so far. */
	processorTime(): number;
	close(): Promise<void>;
}

export interface ProbeOptions {
	command: string;
	args: readonly string[];
	columns: number;
	rows: number;
	env?: Readonly<Record<string, string>>;
	/** How long (ms) to wait for what should be seen. */
	patience?: number;
}

/** A key that is not answered by then (ms) never will be. */
const longestAnswer = 5000;

export function probe({command, args, columns, rows, env = {}, patience = 60_000}: ProbeOptions): Probe {
	const pty = spawn(command, [...args], {
		cols: columns,
		rows,
		encoding: null,
		name: 'xterm-256color',
		env: {PATH: process.env.PATH!, HOME: '/nonexistent', LANG: 'C.UTF-8', TERM: 'xterm-256color', ...env},
	});
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	const arrivals: Burst[] = [];
	let bytes = 0;
	let latest = performance.now();
	let ended = false;
	const looks = new Set<() => void>();
	pty.onData(data => {
		const chunk = data as unknown as Buffer;
		latest = performance.now();
		arrivals.push({at: latest, bytes: chunk.length});
		bytes += chunk.length;
		terminal.write(chunk, () => {
			for (const look of looks) look();
		});
	});
	terminal.onData(reply => pty.write(reply));
	const exit = new Promise<void>(resolve => {
		pty.onExit(() => {
			ended = true;
			resolve();
		});
	});

	const text = () =>
		Array.from({length: rows}, (_, y) => {
			const {active} = terminal.buffer;
			return active.getLine(active.viewportY + y)!.translateToString(true);
		}).join('\n');

	const quiet = async (ms: number) => {
		for (let left = ms; left > 0 && !ended; left = latest + ms - performance.now()) {
			await new Promise(resolve => setTimeout(resolve, left));
		}
	};

	return {
		pid: pty.pid,
		get bytes() {
			return bytes;
		},
		send: keys => pty.write(keys),
		quiet,
		sees: what =>
			new Promise((resolve, reject) => {
				const look = () => {
					const screen = text();
					if (typeof what === 'string' ? !screen.includes(what) : !what.test(screen)) return;
					clearTimeout(deadline);
					looks.delete(look);
					resolve();
				};
				const deadline = setTimeout(() => {
					looks.delete(look);
					reject(new Error(`${command} never showed ${what}:\n${text()}`));
				}, patience);
				looks.add(look);
				look();
			}),
		async answer(keys, {apart, quiet: silence}) {
			arrivals.length = 0;
			const sent = performance.now();
			latest = sent;
			pty.write(keys);
			await quiet(silence);
			while (arrivals.length === 0 && performance.now() < sent + longestAnswer) {
				latest = performance.now();
				await quiet(silence);
			}
			const bursts: Burst[] = [];
			for (const arrival of arrivals) {
				const at = arrival.at - sent;
				const last = bursts.at(-1);
				if (last === undefined || at - last.at > apart) bursts.push({at, bytes: arrival.bytes});
				else Object.assign(last, {at, bytes: last.bytes + arrival.bytes});
			}
			return bursts;
		},
		cells: () => cellsOf(terminal, columns, rows),
		processorTime: () => processorTime(pty.pid),
		async close() {
			try {
				process.kill(-pty.pid, 'SIGKILL');
			} catch {
				// It has ended by itself.
			}
			await exit;
			terminal.dispose();
		},
	};
}

function cellsOf(terminal: InstanceType<typeof xterm.Terminal>, columns: number, rows: number): string[] {
	const cells: string[] = [];
	const {active} = terminal.buffer;
	for (let y = 0; y < rows; y++) {
		const line = active.getLine(active.viewportY + y)!;
		for (let x = 0; x < columns; x++) {
			const cell = line.getCell(x)!;
			const style = [
				cell.getFgColor(),
				cell.getBgColor(),
				cell.isInverse(),
				cell.isBold(),
				cell.isDim(),
				cell.isUnderline(),
			];
			cells.push(`${cell.getChars() || ' '} ${style.join(' ')}`);
		}
	}
	return cells;
}

/** Of all threads, from /proc (clock ticks are 10 ms on Linux); 0 where there is none. */
function processorTime(pid: number): number {
	try {
		const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
		return (Number(fields[11]) + Number(fields[12])) * 10;
	} catch {
		return 0;
	}
}
