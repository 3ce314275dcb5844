import {clampIndex, keepVisible} from './cursor.ts';
import {bindings, isLive} from './keys.ts';
import {bodyRows} from './layout.ts';
import type {Choice, Effect, Step, TextEdit} from './message.ts';
import type {AppState, PalettePrompt} from './state.ts';
import {applyEdit} from './text-edit.ts';

/** What makes no sense by its name: a digit, and the palette in the palette. */
const unlisted = new Set(['count', 'palette']);

/** Everything that a key would do now, from the key table. */
function choicesOf(state: AppState): Choice[] {
	return bindings.flatMap((binding, index): Choice[] => {
		const isHeard = binding.places.includes(state.focus) && isLive(binding, state);
		if (!isHeard || unlisted.has(binding.command(state, binding.keys[0]!).type)) return [];
		return [{binding: index, label: binding.label, help: binding.help}];
	});
}

export function openPalette(state: AppState): AppState {
	return {...state, prompt: withChoices({kind: 'palette', text: '', cursor: 0, ...unanswered}, '', allChoices(state))};
}

const unanswered = {choices: [], answered: '', selected: 0, top: 0, accepting: false};
const allChoices = (state: AppState) => choicesOf(state).map(({binding}) => binding);

function withChoices(prompt: PalettePrompt, answered: string, choices: number[]): PalettePrompt {
	return {...prompt, answered, choices, selected: 0, top: 0};
}

export function editPalette(state: AppState, prompt: PalettePrompt, edit: TextEdit): Step<AppState> {
	const next = {...prompt, ...applyEdit(prompt, edit)};
	const text = next.text.trim();
	if (text === prompt.text.trim()) return [{...state, prompt: next}, []];
	if (text === '') return [{...state, prompt: withChoices(next, '', allChoices(state))}, []];
	const rank: Effect = {type: 'rank', text, choices: choicesOf(state)};
	return [{...state, prompt: next}, [rank]];
}

/** Answers to an older text than the one in the box are dropped. */
export function ranked(state: AppState, text: string, choices: number[]): AppState {
	const {prompt} = state;
	if (prompt?.kind !== 'palette' || prompt.text.trim() !== text) return state;
	return {...state, prompt: withChoices(prompt, text, choices)};
}

export function selectInPalette(state: AppState, prompt: PalettePrompt, index: number): AppState {
	const {choices, top} = prompt;
	const selected = clampIndex(index, choices.length);
	const item = {line: selected, height: 1};
	const next = {...prompt, selected, top: keepVisible(top, item, bodyRows(state, 'list'), choices.length)};
	return {...state, prompt: next};
}
