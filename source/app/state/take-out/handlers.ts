import type {Handlers} from '../message.ts';
import type {TakeOutCommand} from './messages.ts';
import {takeOut} from './take-out.ts';

export const takeOutCommands: Handlers<TakeOutCommand['type']> = {
	copy: takeOut,
	'open-in': takeOut,
	pipe: takeOut,
	'pipe-to': (state, {text, input}) => {
		const command = text.trim();
		return [state, command === '' ? [] : [{type: 'pipe', command, text: input}]];
	},
};
