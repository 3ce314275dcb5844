import type {Command, Handlers, Step} from '../message.ts';
import {editSearch} from '../search/search-box.ts';
import type {AppState} from '../state.ts';
import {walkLines} from './line.ts';
import type {PromptCommand, PromptEvent, TextEdit} from './messages.ts';
import {openPalette} from './palette.ts';
import {editPick, ranked} from './pick.ts';
import {typedText} from './state.ts';
import {applyEdit} from './text-edit.ts';

type Run = (state: AppState, command: Command) => Step<AppState>;

/** @param run Runs a command that was typed or chosen. */
export function promptCommands(run: Run): Handlers<PromptCommand['type']> {
	return {
		palette: state => [openPalette(state), []],
		edit: (state, {edit}) => editText(state, edit),
		'earlier-line': (state, {by}) => [walkLines(state, by), []],
		'prompt-accept': state => accept(state, run),
		'prompt-close': state => [{...state, prompt: null}, []],
	};
}

export function promptEvents(run: Run): Handlers<PromptEvent['type']> {
	return {
		ranked: (state, {text, choices}) => {
			const next = ranked(state, text, choices);
			return next.prompt?.kind === 'pick' && next.prompt.accepting ? accept(next, run) : [next, []];
		},
	};
}

function editText(state: AppState, edit: TextEdit): Step<AppState> {
	const {prompt} = state;
	if (prompt === null) return editSearch(state, edit);
	if (prompt.kind === 'pick') return editPick(state, prompt, edit);
	return [{...state, prompt: {...prompt, ...applyEdit(prompt, edit)}}, []];
}

/** Runs what was typed or chosen; where what was found is not known yet, as soon as it is. */
function accept(state: AppState, run: Run): Step<AppState> {
	const {prompt} = state;
	if (prompt === null) return [state, []];
	const closed = {...state, prompt: null};
	if (prompt.kind === 'line') return run(closed, {...prompt.then, text: prompt.text});
	const text = prompt.text.trim();
	if (prompt.answered !== text) return [{...state, prompt: {...prompt, accepting: true}}, []];
	const choice = prompt.choices[prompt.selected];
	if (choice === undefined) return [closed, []];
	if (choice !== typedText) return run(closed, prompt.items[choice]!.command);
	return prompt.otherwise === null ? [closed, []] : run(closed, {...prompt.otherwise, text});
}
