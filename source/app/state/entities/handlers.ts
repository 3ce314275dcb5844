import type {EntityRow} from '../../../model/listing.ts';
import type {Effect, Handlers, Step} from '../message.ts';
import {scopeOf} from '../panel/scope.ts';
import type {AppState} from '../state.ts';
import {askForMeant, askForName, askForOther, askForSplit, askForType, hide, merge, rename} from './edits.ts';
import {entityInHand} from './entity-in-hand.ts';
import type {EntityCommand, EntityEvent} from './messages.ts';
import {filterBy, onlyType, showCompanions} from './narrowing.ts';

/** What is made of the state and the entity in hand; nothing where there is none. */
const withEntity =
	(make: (state: AppState, entity: EntityRow) => AppState | Step<AppState>) =>
	(state: AppState): Step<AppState> => {
		const entity = entityInHand(state);
		if (entity === null) return [state, []];
		const made = make(state, entity);
		return Array.isArray(made) ? made : [made, []];
	};

const asks = (state: AppState, ...effects: Effect[]): Step<AppState> => [state, effects];

export const entityCommands: Handlers<EntityCommand['type']> = {
	'filter-by-entity': (state, {not}) => withEntity((now, entity) => filterBy(now, entity, not))(state),
	'show-companions': withEntity(showCompanions),
	'only-its-type': withEntity(onlyType),
	'ask-about-entity': (state, {question}) =>
		withEntity((now, entity) => asks(now, {type: 'load-entity-choices', question, entity, scope: scopeOf(now)}))(state),
	'ask-for-name': withEntity(askForName),
	'ask-for-type': withEntity(askForType),
	'hide-entity': withEntity(hide),
	'rename-entity': (state, {text, entity}) => rename(state, text, entity),
	'merge-entity': merge,
	'decide-entity': (state, {choices, said}) => [state, [{type: 'decide', choices, said}]],
};

export const entityEvents: Handlers<EntityEvent['type']> = {
	'entity-choices': (state, {question, entity, others, names}) => {
		// The reader may have gone on meanwhile.
		if (state.prompt !== null || entityInHand(state)?.key !== entity.key) return [state, []];
		if (question === 'merge') return [askForOther(state, entity, others), []];
		if (question === 'split') return [askForSplit(state, entity, names), []];
		return [askForMeant(state, entity, others, names), []];
	},
};
