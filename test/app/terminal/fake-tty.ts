import {EventEmitter} from 'node:events';
import {openTerminal} from '../../../source/app/terminal/session.ts';
import type {Terminal} from '../../../source/app/terminal/terminal.ts';
import type {Host} from '../../../source/app/terminal/ways-out.ts';

/** A session on streams that are nobody's terminal, for what a pseudo-terminal cannot be made to do. */
export type FakeTty = {
	terminal: Terminal;
	stdin: EventEmitter;
	/** `isFull` makes writes report a full line, until `drain` is emitted. */
	stdout: EventEmitter & {columns: number; rows: number; isFull: boolean};
	host: EventEmitter;
	/** What was written, one item a write. */
	written: string[];
	/** What was written to stderr. */
	errors: string[];
	/** Codes that the program was to end with. */
	exits: number[];
	/** Raw mode as it was set, in order. */
	rawModes: boolean[];
};

export function openFakeTty(env: Record<string, string> = {}): FakeTty {
	const [written, errors, exits, rawModes] = [[] as string[], [] as string[], [] as number[], [] as boolean[]];
	const stdin = Object.assign(new EventEmitter(), {
		isTTY: true,
		resume() {},
		pause() {},
		setRawMode: (isRaw: boolean) => rawModes.push(isRaw),
	});
	const stdout = Object.assign(new EventEmitter(), {
		isTTY: true,
		writable: true,
		columns: 20,
		rows: 4,
		isFull: false,
		write(text: string) {
			written.push(text);
			return !stdout.isFull;
		},
	});
	const host = Object.assign(new EventEmitter(), {
		exit: (code: number) => exits.push(code),
		kill() {},
		stderr: {write: (text: string) => errors.push(text)},
	});
	const streams = {stdin: stdin as unknown as NodeJS.ReadStream, stdout: stdout as unknown as NodeJS.WriteStream};
	const terminal = openTerminal({...streams, host: host as unknown as Host, env});
	return {terminal, stdin, stdout, host, written, errors, exits, rawModes};
}
