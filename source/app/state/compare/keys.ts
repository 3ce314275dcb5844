import {type Binding, panes} from '../keys/binding.ts';
import type {AppState} from '../state.ts';
import {subjectInHand} from './compare.ts';

const isSentence = ({compare}: AppState) => compare !== null && compare.saying !== null;
const isRow = ({compare}: AppState) => compare !== null && compare.saying === null;

export const compareKeys: Binding[] = [
	{
		action: 'compare',
		keys: ['='],
		shown: '=',
		label: 'compare',
		help: 'who says the same and who says otherwise: of the selected claim, of marked articles, or of this article and its story',
		section: 'Compare',
		places: panes,
		footer: 8.5,
		live: state => subjectInHand(state) !== null,
		command: () => ({type: 'compare'}),
	},
	{action: 'compare-open', keys: ['enter', 'l', 'right'], shown: 'Enter l →', label: 'sentences', help: 'to the sentences of the claim; from a sentence to its article', section: 'Compare', places: ['compare'], footer: 1, command: () => ({type: 'open'})},
	{action: 'compare-back', keys: ['escape', 'h', 'left', 'q'], shown: 'Esc h ← q', label: 'back', help: 'one step back, out of the comparison', section: 'Compare', places: ['compare'], footer: 2, command: () => ({type: 'back'})},
	{action: 'compare-scroll-down', keys: ['J'], shown: 'J', label: 'scroll', help: 'scroll the sentences down', section: 'Compare', places: ['compare'], command: () => ({type: 'scroll-sayings', by: 1})},
	{action: 'compare-scroll-up', keys: ['K'], shown: 'K', label: 'scroll', help: 'scroll the sentences up', section: 'Compare', places: ['compare'], command: () => ({type: 'scroll-sayings', by: -1})},
	{action: 'compare-filter', keys: ['f'], shown: 'f', label: 'filter', help: 'all claims, differences, shared ones, those of one outlet alone', section: 'Compare', places: ['compare'], footer: 3, command: () => ({type: 'compare-kind'})},
	{action: 'compare-wider', keys: ['a'], shown: 'a', label: 'wider', help: 'compare this story, the articles that the search found, all articles', section: 'Compare', places: ['compare'], footer: 4, command: () => ({type: 'compare-wider'})},
	{action: 'compare-mark', keys: ['space'], shown: 'Space', label: 'mark', help: 'mark claims that are to be joined', section: 'Compare', places: ['compare'], live: isRow, footer: 5, command: () => ({type: 'compare-mark'})},
	{action: 'compare-join', keys: ['&'], shown: '&', label: 'join', help: 'the marked claims say the same', section: 'Compare', places: ['compare'], live: isRow, footer: 6, command: () => ({type: 'compare-join'})},
	{action: 'compare-part', keys: ['p'], shown: 'p', label: 'part', help: 'this sentence does not say what the others say', section: 'Compare', places: ['compare'], live: isSentence, footer: 6, command: () => ({type: 'compare-part'})},
	{action: 'compare-dismiss', keys: ['d'], shown: 'd', label: 'dismiss', help: 'leave this claim out from now on', section: 'Compare', places: ['compare'], footer: 7, command: () => ({type: 'compare-dismiss'})},
	{action: 'compare-check', keys: ['V'], shown: 'V', label: 'checked', help: 'mark as checked, with a note', section: 'Compare', places: ['compare'], footer: 8, command: () => ({type: 'compare-check'})},
];
