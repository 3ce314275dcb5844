import type {Handlers} from '../message.ts';
import {acceptEstimate, askDate, askPublished, dismissDate} from './dating.ts';
import type {DatingCommand, DatingEvent} from './messages.ts';

export const datingCommands: Handlers<DatingCommand['type']> = {
	'accept-estimate': acceptEstimate,
	'ask-published': state => [askPublished(state), []],
	'ask-date': state => [askDate(state), []],
	'dismiss-date': dismissDate,
	'set-date': (state, {text, article, span}) => [state, [{type: 'date', typed: text, article, span}]],
};

export const datingEvents: Handlers<DatingEvent['type']> = {
	dated: (state, {choices, said}) => [state, [{type: 'decide', choices, said}]],
};
