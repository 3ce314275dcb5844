import type {AppState} from '../state.ts';
import type {TextCommand} from './state.ts';

/**
 * Asks for a line of text in the footer.
 *
 * @param sign Stands before what is typed, and says what is asked.
 * @param then What is asked for with the text; its own `text` is what stands there at first.
 * @param earlier What was typed here before, the latest first.
 */
export function openLine(state: AppState, sign: string, then: TextCommand, earlier: readonly string[] = []): AppState {
	const {text} = then;
	return {...state, prompt: {kind: 'line', sign, then, earlier, walked: -1, text, cursor: text.length}};
}

/** Puts an earlier line into the box, or a later one where `by` is negative; after the latest comes an empty one. */
export function walkLines(state: AppState, by: number): AppState {
	const {prompt} = state;
	if (prompt?.kind !== 'line') return state;
	const walked = Math.max(-1, Math.min(prompt.walked + by, prompt.earlier.length - 1));
	if (walked === prompt.walked) return state;
	const text = prompt.earlier[walked] ?? '';
	return {...state, prompt: {...prompt, walked, text, cursor: text.length}};
}
