import type {SaidAt} from '../compare/messages.ts';
import type {Handlers} from '../message.ts';
import {panelLoaded, selectInPanel} from '../panel/panel.ts';
import {openLine} from '../prompt/line.ts';
import type {AppState} from '../state.ts';
import {arrange, groupingShown} from './arrange.ts';
import {askForClaims} from './filters.ts';
import type {ClaimsCommand, ClaimsEvent} from './messages.ts';
import {groupings} from './state.ts';

function claimInHand({panel}: AppState): SaidAt[] {
	const passage = panel.claims.items[panel.claims.selected];
	return passage === undefined ? [] : [{article: passage.article, span: passage.span}];
}

export const claimsCommands: Handlers<ClaimsCommand['type']> = {
	'group-claims': state => {
		const grouping = groupings[(groupings.indexOf(groupingShown(state)) + 1) % groupings.length]!;
		const items = arrange(state.claims.loaded, grouping);
		const panel = {...state.panel, claims: {...state.panel.claims, items}};
		return [selectInPanel({...state, panel, claims: {...state.claims, grouping}}, 0), []];
	},
	'ask-for-claims': state => [askForClaims(state), []],
	'filter-claims': (state, {filter}) => [{...state, claims: {...state.claims, filter}}, []],
	'dismiss-claim': state => {
		const claims = claimInHand(state);
		const said = 'Dismissed the claim: u takes it back';
		return [state, claims.length === 0 ? [] : [{type: 'judge', judging: {do: 'dismiss', claims}, said}]];
	},
	'check-claim': state => {
		const known = state.panel.claims.items[state.panel.claims.selected]?.checked?.note ?? '';
		if (claimInHand(state).length === 0) return [state, []];
		return [openLine(state, 'Checked, with this note:', {type: 'claim-checked', text: known}), []];
	},
	'claim-checked': (state, {text}) => {
		const judging = {do: 'check', claims: claimInHand(state), note: text} as const;
		return [state, judging.claims.length === 0 ? [] : [{type: 'judge', judging, said: 'Marked as checked'}]];
	},
};

export const claimsEvents: Handlers<ClaimsEvent['type']> = {
	'claims-loaded': (state, event) => [panelLoaded(state, event), []],
};
