import type {Command} from '../message.ts';
import type {Cursor} from '../screen/cursor.ts';
import type {EditedText} from './text-edit.ts';

/** A command that goes with a text; it waits in a prompt until the text is typed. */
export type TextCommand = Extract<Command, {text: string}>;

/** Something that is typed into the line of the footer. */
export interface LinePrompt extends EditedText {
	kind: 'line';
	/** Stands before what is typed, and says what is asked. */
	sign: string;
	then: TextCommand;
	/** What was typed here before, the latest first, and where one is among it: -1 at what is being typed. */
	earlier: readonly string[];
	walked: number;
}

export interface PickItem {
	/** Stands before it, dimmed: its keys, its kind. */
	note: string;
	/** What it is foremost found by; shown only as far as `help` has it. */
	label: string;
	/** What it is, as shown. */
	help: string;
	command: Command;
}

/** Stands among the choices for the text that was typed. */
export const typedText = -1;

/** A list to choose from by typing. */
export interface PickPrompt extends EditedText, Cursor {
	kind: 'pick';
	sign: string;
	items: PickItem[];
	/** Places in `items` of what was found, best first; `typedText` for what was typed, where that can be had too. */
	choices: number[];
	/** The text that `choices` answer. */
	answered: string;
	/** Enter was pressed before the answer came: it is run when it comes. */
	accepting: boolean;
	/** What is asked for with the typed text itself where no item is called so; `null`: that cannot be had. */
	otherwise: TextCommand | null;
	/** "command": what there is none of where nothing is found. */
	noun: string;
}

export type Prompt = LinePrompt | PickPrompt;
