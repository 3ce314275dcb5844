import type {Handlers} from '../message.ts';
import {annotate, annotateNamed} from './annotate.ts';
import type {AnnotationCommand, AnnotationEvent} from './messages.ts';
import {askForNote, setNote} from './note.ts';
import {read} from './reading.ts';
import {setTag} from './tags.ts';

export const annotationCommands: Handlers<AnnotationCommand['type']> = {
	annotate: (state, {what}) => annotate(state, what),
	'set-tag': (state, {text, articles}) => setTag(state, text, articles),
	'set-note': setNote,
};

export const annotationEvents: Handlers<AnnotationEvent['type']> = {
	'articles-named': (state, {articles, what}) => annotateNamed(state, articles, what),
	'note-written': setNote,
	'note-unwritten': (state, event) => [askForNote(state, event), []],
	'looked-at': (state, {article}) => read(state, article),
};
