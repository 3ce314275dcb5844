import type {Decided} from '../../../decisions/decide.ts';
import type {Choice} from '../../../decisions/vocabulary.ts';

/** Takes back what was decided last, or takes that back. */
export type DecisionsCommand = {type: 'undo'} | {type: 'redo'};

/** `changed`: the library was changed by it too, and has to be asked again. */
export type DecisionsEvent = {type: 'decided'; decided: Decided; changed: boolean};

export type DecisionsEffect =
	/** Decides all of it in one go; `said` is what the reader is told of it, one line. */
	| {type: 'decide'; choices: Choice[]; said: string}
	/** The same for what nobody asked for: nothing is said, and undo passes over it. */
	| {type: 'record'; choices: Choice[]}
	| {type: 'undo'}
	| {type: 'redo'}
	/** Looks whether others have decided something. */
	| {type: 'reload-decisions'};
