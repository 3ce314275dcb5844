import type {Decided} from '../../../decisions/decide.ts';
import type {Choice} from '../../../decisions/vocabulary.ts';

/** Takes back what was decided last. */
export type DecisionsCommand = {type: 'undo'};

/** `changed`: the library was changed by it too, and has to be asked again. */
export type DecisionsEvent = {type: 'decided'; decided: Decided; changed: boolean};

export type DecisionsEffect =
	/** Decides all of it in one go; `said` is what the reader is told of it, one line. */
	{type: 'decide'; choices: Choice[]; said: string} | {type: 'undo'};
