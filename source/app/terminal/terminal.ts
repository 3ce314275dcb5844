import type {InputEvent} from './input-event.ts';
import type {Host} from './ways-out.ts';

/** A full screen that is ours until it is closed. */
export type Terminal = {
	/** Size in cells, as it is now. */
	readonly columns: number;
	readonly rows: number;
	/**
	 * Shows a frame: lines of text with SGR styles. Lines beyond the screen and cells beyond its right edge are cut, missing
	 * ones are blank; only cells that changed are written. On a slow line, frames that were overtaken are skipped.
	 */
	paint(frame: string): void;
	/** Shows the cursor at a cell (from 0), for text that is being typed, or hides it. Takes effect with the next frame. */
	placeCursor(position: {readonly x: number; readonly y: number} | undefined): void;
	/** Writes the whole screen again, for when something else wrote on it. */
	redraw(): void;
	/** Writes a sequence that moves nothing and prints nothing, such as OSC 52. */
	send(sequence: string): void;
	/** Turns mouse reports on or off. */
	setMouse(isOn: boolean): void;
	/** Takes the input. What came before is delivered at once, in order; all that one read brought comes in one call. */
	onInput(handler: InputHandler): void;
	/** `resize`: `columns` and `rows` are new. `resume`: back from a stop or a child program. Returns what takes it off. */
	on(event: 'resize' | 'resume', handler: () => void): () => void;
	/** Gives the terminal to a child program while `run` runs, then takes it back and repaints. Gives back what it gave. */
	suspend<Result>(run: () => Result | Promise<Result>): Promise<Result>;
	/** Ctrl-Z: gives the terminal back and stops the process group; repaints when the shell continues it. */
	stop(): void;
	/** Ends the program for an error: terminal restored, then the error on stderr, exit code 1. */
	fail(error: unknown): never;
	/** Gives the terminal back for good. Safe to call twice. */
	close(): void;
};

export type InputHandler = (events: readonly InputEvent[]) => void;

export type TerminalOptions = {
	stdin?: NodeJS.ReadStream;
	stdout?: NodeJS.WriteStream;
	env?: Readonly<Record<string, string | undefined>>;
	/** Report the mouse. It takes the terminal's own selection away, so it is off unless asked for. */
	mouse?: boolean;
	/** Whether colours are written; other styles always are. */
	colors?: boolean;
	host?: Host;
};
