import {openLine} from '../prompt/line.ts';
import type {AppState} from '../state.ts';
import {inputOf} from './quote.ts';

/** Asks for the command that the text is to be given to. */
export function openPipe(state: AppState): AppState {
	const input = inputOf(state);
	return input === null ? state : openLine(state, `${input.what} |`, {type: 'pipe-to', text: '', input: input.text});
}
