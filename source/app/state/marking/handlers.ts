import type {Handlers} from '../message.ts';
import {mark, markRange} from './marking.ts';
import type {MarkingCommand} from './messages.ts';

export const markingCommands: Handlers<MarkingCommand['type']> = {
	mark: (state, {by}) => mark(state, by),
	'mark-range': state => [markRange(state), []],
};
