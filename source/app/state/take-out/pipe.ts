import type {Step} from '../message.ts';
import {openLine} from '../prompt/line.ts';
import type {AppState} from '../state.ts';
import {inputOf} from './quote.ts';

/** Asks for the command that the text is to be given to. */
export function openPipe(state: AppState): AppState {
	const input = inputOf(state);
	if (input === null) return state;
	return openLine(state, `${input.what} |`, {type: 'pipe-to', text: '', input: input.text}, state.piped);
}

/** More of them nobody walks back through. */
const mostCommands = 50;

/** Runs the command, and keeps it for the next time: the latest first, each once. */
export function pipeTo(state: AppState, text: string, input: string): Step<AppState> {
	const command = text.trim();
	if (command === '') return [state, []];
	const piped = [command, ...state.piped.filter(earlier => earlier !== command)].slice(0, mostCommands);
	return [{...state, piped}, [{type: 'pipe', command, text: input}]];
}
