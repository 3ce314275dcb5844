import type {Command, Step} from '../message.ts';
import {openLine} from '../prompt/line.ts';
import {openPick} from '../prompt/pick.ts';
import type {AppState} from '../state.ts';

/** Asks for a name for the search, and offers the one that it has, or the search itself. */
export function nameSearch(state: AppState): AppState {
	const text = state.search.text.trim();
	const known = [...state.decided.searches].find(([, query]) => query === text)?.[0];
	return openLine(state, 'save search as', {type: 'save-search', text: known ?? text});
}

export function saveSearch(state: AppState, name: string): Step<AppState> {
	const query = state.search.text.trim();
	if (name.trim() === '' || query === '') return [state, []];
	const choices = [{do: 'save-search', name: name.trim(), query} as const];
	return [state, [{type: 'decide', choices, said: `Saved as “${name.trim()}”: S shows what is saved`}]];
}

export const dropSearch = (state: AppState, name: string): Step<AppState> => [
	state,
	[{type: 'decide', choices: [{do: 'drop-search', name}], said: `Forgotten: “${name}”`}],
];

/** Lets the reader choose a saved search, by its name or by what it looks for. */
export function pickSaved(state: AppState, then: (name: string, query: string) => Command, sign: string): AppState {
	const {searches} = state.decided;
	if (searches.size === 0) {
		return {...state, notice: {text: 'No search is saved: Ctrl-S while searching saves one', warning: false}};
	}
	const items = [...searches].map(([name, query]) => ({
		note: name,
		label: name,
		help: query,
		command: then(name, query),
	}));
	return openPick(state, sign, 'saved search', items);
}
