import {Writable} from 'node:stream';
import type {Terminal} from './terminal.ts';

/**
 * The stdout that Ink is given: every frame that it writes goes to the painter.
 *
 * Ink writes whole frames, each with one write, with these options:
 * `render(app, {stdout: createFrameStream(terminal), debug: true, interactive: true, exitOnCtrlC: false})`.
 * `debug` turns off its own cursor moves, clearing, throttling and console patching; `interactive` makes it listen to
 * `resize` here and spares a final newline. Input does not go through Ink: no `useInput`, `usePaste` or `useCursor`.
 */
export function createFrameStream(terminal: Terminal): NodeJS.WriteStream {
	const stream = new Writable({
		decodeStrings: false,
		write(frame: string | Uint8Array, _encoding, done) {
			if (!isNoFrame(String(frame))) terminal.paint(String(frame));
			done();
		},
	});
	Object.defineProperties(stream, {
		isTTY: {value: true},
		columns: {get: () => terminal.columns},
		rows: {get: () => terminal.rows},
	});
	terminal.on('resize', () => stream.emit('resize'));
	return stream as NodeJS.WriteStream;
}

/** Ink also writes '' to learn when earlier writes are through, and shows the cursor when it leaves. */
const isNoFrame = (text: string): boolean => /^(?:\u001B\[\?25[hl])?$/.test(text);
