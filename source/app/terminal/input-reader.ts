import type {InputEvent} from './input-event.ts';
import {createKeyDecoder} from './keys.ts';
import {named, typed} from './sequences.ts';
import type {InputHandler} from './terminal.ts';

/**
 * Reads stdin into events between `start` and `stop`, and keeps them until somebody takes them. `patience` is how long a
 * begun escape sequence may take, in ms.
 */
export function createInputReader(stdin: NodeJS.ReadStream, patience: number) {
	let decoder = createKeyDecoder();
	let handler: InputHandler | undefined;
	let kept: InputEvent[] = [];
	let timer: NodeJS.Timeout | undefined;
	let reads = 0;

	const deliver = (decoded: InputEvent[]) => {
		if (decoded.length === 0) return;
		const events = decoded.flatMap(apart);
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
			// What was begun will not be ended: the rest goes to somebody else.
			decoder = createKeyDecoder();
		},
		/** Takes the events: those that were kept at once, the others as they come. */
		onInput(next: InputHandler): void {
			handler = next;
			const events = kept;
			kept = [];
			if (events.length > 0) next(events);
		},
	};
}

/**
 * Terminals send the same bytes for Alt and a key and for Escape and then that key, and on a slow line the latter come
 * together too. No key of ours is Alt and a character, so they are Escape and that key: keys must not be lost because
 * they came at once. Alt-Backspace and Alt with arrows stay what they are.
 */
function apart(event: InputEvent): InputEvent[] {
	const [, ctrl = '', key] = (event.type === 'key' && /^(ctrl-)?alt-(.|space|enter|tab)$/u.exec(event.key)) || [];
	if (key === undefined) return [event];
	const isTyped = ctrl === '' && key !== 'enter' && key !== 'tab';
	return [named('escape'), isTyped ? typed(key === 'space' ? ' ' : key) : named(ctrl + key)];
}
