import type {Step} from '../message.ts';
import {clampIndex, keepVisible} from '../screen/cursor.ts';
import {bodyRows} from '../screen/layout.ts';
import type {AppState} from '../state.ts';
import type {TextEdit} from './messages.ts';
import {type PickItem, type PickPrompt, type TextCommand, typedText} from './state.ts';
import {applyEdit} from './text-edit.ts';

/**
 * Lets the reader choose one of some things by typing.
 *
 * @param sign Stands before what is typed, and says what is asked.
 * @param noun What one of them is called: "command".
 * @param otherwise What the typed text itself asks for where no item is called so; it is then the last choice.
 */
export function openPick(
	state: AppState,
	sign: string,
	noun: string,
	items: PickItem[],
	otherwise: TextCommand | null = null,
): AppState {
	const prompt = {kind: 'pick', sign, noun, items, otherwise, text: '', cursor: 0, accepting: false} as const;
	return {...state, prompt: {...prompt, ...found('', all(items))}};
}

const all = (items: readonly PickItem[]) => items.map((_, index) => index);
const found = (answered: string, choices: number[]) => ({answered, choices, selected: 0, top: 0});

export function editPick(state: AppState, prompt: PickPrompt, edit: TextEdit): Step<AppState> {
	const next = {...prompt, ...applyEdit(prompt, edit)};
	const text = next.text.trim();
	if (text === prompt.text.trim()) return [{...state, prompt: next}, []];
	if (text === '') return [{...state, prompt: {...next, ...found('', all(prompt.items))}}, []];
	const items = prompt.items.map(({label, help}) => ({label, help}));
	return [{...state, prompt: next}, [{type: 'rank', text, items}]];
}

/** Answers to an older text than the one in the box are dropped. */
export function ranked(state: AppState, text: string, choices: number[]): AppState {
	const {prompt} = state;
	if (prompt?.kind !== 'pick' || prompt.text.trim() !== text) return state;
	const isNew =
		prompt.otherwise !== null && !prompt.items.some(({label}) => label.toLowerCase() === text.toLowerCase());
	return {...state, prompt: {...prompt, ...found(text, isNew ? [...choices, typedText] : choices)}};
}

export function selectInPick(state: AppState, prompt: PickPrompt, index: number): AppState {
	const {choices, top} = prompt;
	const selected = clampIndex(index, choices.length);
	const item = {line: selected, height: 1};
	const next = {...prompt, selected, top: keepVisible(top, item, bodyRows(state, 'list'), choices.length)};
	return {...state, prompt: next};
}
