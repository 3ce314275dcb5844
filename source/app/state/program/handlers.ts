import type {Handlers} from '../message.ts';
import type {ProgramCommand, ProgramEvent} from './messages.ts';

export const programCommands: Handlers<ProgramCommand['type']> = {
	redraw: (state, command) => [state, [command]],
	suspend: (state, command) => [state, [command]],
	quit: (state, command) => [state, [command]],
};

export const programEvents: Handlers<ProgramEvent['type']> = {
	notice: (state, {text, warning}) => [{...state, notice: {text, warning}}, []],
};
