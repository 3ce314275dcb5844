import {Writable} from 'node:stream';
import type {Terminal} from './terminal.ts';

/**
 * The stdout that Ink is given: every write is a whole frame, and goes to the painter.
 *
 * Ink writes whole frames, and nothing else, with these options:
 * `render(app, {stdout: createFrameStream(terminal), debug: true, interactive: true, exitOnCtrlC: false})`.
 * `debug` turns off its own cursor moves, clearing, throttling and console patching; `interactive` makes it listen to
 * `resize` here and spares a final newline. Input does not go through Ink: no `useInput`, `usePaste` or `useCursor`.
 */
export function createFrameStream(terminal: Terminal): NodeJS.WriteStream {
	const stream = new Writable({
		decodeStrings: false,
		write(frame: string | Uint8Array, _encoding, done) {
			// Ink also writes '' as a barrier, to learn when earlier writes are through.
			if (frame.length > 0) terminal.paint(String(frame));
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
