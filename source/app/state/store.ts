import type {Effect, Message} from './message.ts';
import type {AppState} from './state.ts';
import {update} from './update.ts';

/** Holds the state, and is the one place where it is replaced. */
export interface Store {
	getState(): AppState;
	dispatch(message: Message): void;
	/** Several messages with one repaint; each is made from the state that the one before left. */
	dispatchAll(messages: Iterable<(state: AppState) => Message | null>): void;
	/** @returns What ends the subscription. */
	subscribe(listener: () => void): () => void;
}

export function createStore(initial: AppState, run: (effect: Effect) => void): Store {
	let state = initial;
	const listeners = new Set<() => void>();
	const take = (message: Message) => {
		const [next, effects] = update(state, message);
		state = next;
		for (const effect of effects) run(effect);
	};
	const notify = () => {
		for (const listener of listeners) listener();
	};
	return {
		getState: () => state,
		dispatch(message) {
			const before = state;
			take(message);
			if (state !== before) notify();
		},
		dispatchAll(messages) {
			const before = state;
			for (const messageOf of messages) {
				const message = messageOf(state);
				if (message !== null) take(message);
			}
			if (state !== before) notify();
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
