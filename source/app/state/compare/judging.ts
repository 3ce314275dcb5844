import type {Saying} from '../../../comparison/matrix/matrix.ts';
import type {Step} from '../message.ts';
import {openLine} from '../prompt/line.ts';
import type {AppState} from '../state.ts';
import type {SaidAt} from './messages.ts';
import {sayingsOf, selectedRow, shownRows} from './rows.ts';
import type {CompareState} from './state.ts';

const said = ({article, span}: Saying): SaidAt => ({article, span});
const countOf = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The sentences that a decision is about: the selected one, or all of the row. */
function inHand(compare: CompareState): SaidAt[] {
	const row = selectedRow(compare);
	if (row === null) return [];
	const sayings = sayingsOf(row);
	return (compare.saying === null ? sayings : sayings.slice(compare.saying, compare.saying + 1)).map(said);
}

/** Leaves the claim out from now on. */
export function dismiss(state: AppState): Step<AppState> {
	const claims = state.compare === null ? [] : inHand(state.compare);
	if (claims.length === 0) return [state, []];
	const text = `Dismissed ${countOf(claims.length, 'sentence')}: u takes it back`;
	return [state, [{type: 'judge', judging: {do: 'dismiss', claims}, said: text}]];
}

export function markRow(state: AppState): AppState {
	const {compare} = state;
	if (compare === null || selectedRow(compare) === null) return state;
	const marked = new Set(compare.marked);
	if (!marked.delete(compare.selected)) marked.add(compare.selected);
	return {...state, compare: {...compare, marked}};
}

/** The marked rows say the same, and so does the selected one. */
export function join(state: AppState): Step<AppState> {
	const {compare} = state;
	if (compare === null) return [state, []];
	const rows = new Set([...compare.marked, compare.selected]);
	if (rows.size < 2) {
		return [{...state, notice: {text: 'Mark the claims that say the same with Space first', warning: false}}, []];
	}
	const claims = [...rows].flatMap(index => sayingsOf(shownRows(compare)[index]!)).map(said);
	return [state, [{type: 'judge', judging: {do: 'join', claims}, said: `Joined ${rows.size} claims: u takes it back`}]];
}

/** The selected sentence does not say what the others of its row say. */
export function part(state: AppState): Step<AppState> {
	const {compare} = state;
	const row = compare === null ? null : selectedRow(compare);
	if (compare === null || row === null) return [state, []];
	const sayings = sayingsOf(row);
	const parted = compare.saying === null ? undefined : sayings[compare.saying];
	if (parted === undefined || sayings.length < 2) {
		return [{...state, notice: {text: 'Choose the sentence with Enter first', warning: false}}, []];
	}
	const from = sayings.filter(saying => saying !== parted).map(said);
	const judging = {do: 'part', claim: said(parted), from} as const;
	return [state, [{type: 'judge', judging, said: 'Parted from the others: u takes it back'}]];
}

/** Asks what came out when somebody looked into it. */
export function askForNote(state: AppState): AppState {
	if (state.compare === null || inHand(state.compare).length === 0) return state;
	return openLine(state, 'Checked, with this note:', {type: 'compare-checked', text: ''});
}

export function check(state: AppState, note: string): Step<AppState> {
	const claims = state.compare === null ? [] : inHand(state.compare);
	if (claims.length === 0) return [state, []];
	return [state, [{type: 'judge', judging: {do: 'check', claims, note}, said: 'Marked as checked'}]];
}
