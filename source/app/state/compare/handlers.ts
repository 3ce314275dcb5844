import type {MatrixRowKind} from '../../../comparison/matrix/matrix.ts';
import type {Handlers} from '../message.ts';
import {compared, openCompare, scrollSayings, selectRow, subjectInHand, widerSubject} from './compare.ts';
import {askForNote, check, dismiss, join, markRow, part} from './judging.ts';
import type {CompareCommand, CompareEvent} from './messages.ts';

const kinds: (MatrixRowKind | null)[] = [null, 'differing', 'shared', 'single'];

export const compareCommands: Handlers<CompareCommand['type']> = {
	compare: state => {
		const subject = subjectInHand(state);
		return [subject === null ? state : openCompare(state, subject), []];
	},
	'compare-wider': state => {
		const subject = widerSubject(state);
		return [subject === null ? state : openCompare(state, subject), []];
	},
	'compare-kind': state => {
		if (state.compare === null) return [state, []];
		const kind = kinds[(kinds.indexOf(state.compare.kind) + 1) % kinds.length]!;
		return [selectRow({...state, compare: {...state.compare, kind, marked: new Set(), top: 0}}, 0), []];
	},
	'compare-mark': state => [markRow(state), []],
	'compare-dismiss': dismiss,
	'compare-join': join,
	'compare-part': part,
	'compare-check': state => [askForNote(state), []],
	'compare-checked': (state, {text}) => check(state, text),
	'scroll-sayings': (state, {by}) => [scrollSayings(state, by), []],
};

export const compareEvents: Handlers<CompareEvent['type']> = {
	compared: (state, event) => [compared(state, event), []],
	'said-by-nobody-else': (state, {about}) => {
		if (state.compare?.about !== about) return [state, []];
		const notice = {text: 'Nobody else says this, as far as it can be told', warning: false};
		return [{...state, compare: null, notice}, []];
	},
};
