import type {InputEvent} from './input-event.ts';
import {createKeyDecoder} from './keys.ts';
import type {InputHandler} from './terminal.ts';

/**
 * Reads stdin into events between `start` and `stop`, and keeps them until somebody takes them. `patience` is how long a
 * begun escape sequence may take, in ms.
 */
export function createInputReader(stdin: NodeJS.ReadStream, patience: number) {
	const decoder = createKeyDecoder();
	let handler: InputHandler | undefined;
	let kept: InputEvent[] = [];
	let timer: NodeJS.Timeout | undefined;
	let reads = 0;

	const deliver = (events: InputEvent[]) => {
		if (events.length === 0) return;
		if (handler === undefined) kept.push(...events);
		else handler(events);
	};
	const onData = (chunk: Uint8Array | string) => {
		reads++;
		clearTimeout(timer);
		const events = decoder.push(chunk);
		if (decoder.pending) waitForMore();
		deliver(events);
	};
	const waitForMore = () => {
		const readsThen = reads;
		timer = setTimeout(() => {
			// After a long frame the timer is due before the bytes that wait are read; those come first.
			setImmediate(() => {
				if (reads === readsThen) deliver(decoder.flush());
			});
		}, patience);
	};

	return {
		start(): void {
			stdin.on('data', onData);
			stdin.resume();
		},
		stop(): void {
			reads++;
			clearTimeout(timer);
			stdin.off('data', onData);
			stdin.pause();
			deliver(decoder.flush());
		},
		/** Takes the events: those that were kept at once, the others as they come. */
		onInput(next: InputHandler): void {
			handler = next;
			const events = kept;
			kept = [];
			deliver(events);
		},
	};
}
