import type {PickItem} from './state.ts';

export type TextEdit =
	| {kind: 'insert'; text: string}
	| {kind: 'delete-back'}
	| {kind: 'delete-forward'}
	| {kind: 'delete-word'}
	| {kind: 'clear'}
	| {kind: 'to'; place: 'left' | 'right' | 'start' | 'end'};

export type PromptCommand =
	| {type: 'palette'}
	/** In whatever is being typed into. */
	| {type: 'edit'; edit: TextEdit}
	/** What was typed here before, or after that where `by` is negative. */
	| {type: 'earlier-line'; by: number}
	| {type: 'prompt-accept'}
	| {type: 'prompt-close'};

/** Places of items, best first, for the text that they were sought by. */
export type PromptEvent = {type: 'ranked'; text: string; choices: number[]};

/** Sorts items by how well they answer a text; sends `ranked`. */
export type PromptEffect = {type: 'rank'; text: string; items: Pick<PickItem, 'label' | 'help'>[]};
