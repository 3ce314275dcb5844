import type {Pane} from './layout.ts';

export type ScreenCommand =
	| {type: 'move'; by: number}
	| {type: 'move-page'; by: number}
	/** To an end, or to the line or item with this number, from 1. */
	| {type: 'move-to'; to: 'first' | 'last' | number}
	| {type: 'open'}
	| {type: 'back'}
	| {type: 'focus'; pane: Pane}
	| {type: 'focus-next'; by: 1 | -1}
	| {type: 'zoom'; on: boolean}
	/** At a cell of the screen, from 0. */
	| {type: 'click'; x: number; y: number}
	| {type: 'wheel'; x: number; y: number; by: number}
	| {type: 'toggle-mouse'};

export type ScreenEvent = {type: 'resized'; columns: number; rows: number};

export type ScreenEffect = {type: 'set-mouse'; on: boolean};
