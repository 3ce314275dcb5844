import type {Step} from './message.ts';
import {inputOf} from './quote.ts';
import type {AppState, PipePrompt} from './state.ts';

/** Asks for the command that the text is to be given to. */
export function openPipe(state: AppState): AppState {
	const input = inputOf(state);
	return input === null ? state : {...state, prompt: {kind: 'pipe', text: '', cursor: 0, input}};
}

export function acceptPipe(state: AppState, {text, input}: PipePrompt): Step<AppState> {
	const command = text.trim();
	return [{...state, prompt: null}, command === '' ? [] : [{type: 'pipe', command, text: input.text}]];
}
