import type {AppState} from '../state.ts';
import type {TextCommand} from './state.ts';

/**
 * Asks for a line of text in the footer.
 *
 * @param sign Stands before what is typed, and says what is asked.
 * @param then What is asked for with the text; its own `text` is what stands there at first.
 */
export function openLine(state: AppState, sign: string, then: TextCommand): AppState {
	return {...state, prompt: {kind: 'line', sign, then, text: then.text, cursor: then.text.length}};
}
