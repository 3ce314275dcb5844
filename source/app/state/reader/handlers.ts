import type {Handlers} from '../message.ts';
import {resume} from '../take-out/take-out.ts';
import type {ReaderCommand, ReaderEvent} from './messages.ts';
import {articleLoaded, nextMatch, scrollReader} from './reader.ts';
import {toggleView} from './view.ts';

export const readerCommands: Handlers<ReaderCommand['type']> = {
	'scroll-reader': (state, {by}) => [scrollReader(state, by), []],
	'next-match': (state, {by}) => [nextMatch(state, by), []],
	'toggle-view': (state, {part}) => [toggleView(state, part), []],
};

export const readerEvents: Handlers<ReaderEvent['type']> = {
	'article-loaded': (state, event) => resume(articleLoaded(state, event)),
};
