import type {Handlers} from '../message.ts';
import type {TakeOutCommand, TakeOutEvent} from './messages.ts';
import {pipeTo} from './pipe.ts';
import {takeOutSeveral} from './several.ts';
import {takeOut} from './take-out.ts';

export const takeOutCommands: Handlers<TakeOutCommand['type']> = {
	copy: takeOut,
	'open-in': takeOut,
	pipe: takeOut,
	'pipe-to': (state, {text, input}) => pipeTo(state, text, input),
};

export const takeOutEvents: Handlers<TakeOutEvent['type']> = {
	'articles-loaded': (state, {stored, command}) => takeOutSeveral(state, stored, command),
};
