import type {EntityRow} from '../../../model/listing.ts';
import {inclusionOf, setInclusion} from '../../../search/writing/write-field.ts';
import type {Step} from '../message.ts';
import {writeSearch} from '../search/search-box.ts';
import type {AppState} from '../state.ts';

/** The list shows only articles that name the entity, or that do not; the same once more lifts it. */
export function filterBy(state: AppState, {name}: EntityRow, not: boolean): Step<AppState> {
	const {text} = state.search;
	const value = {field: 'entity', value: name} as const;
	const wanted = not ? 'excluded' : 'included';
	const written = setInclusion(text, value, inclusionOf(text, value) === wanted ? null : wanted);
	return writeSearch(state, written, written.length);
}

/** The panel lists who is named together with the entity; its own list is one step back. */
export function showCompanions(state: AppState, entity: EntityRow): AppState {
	return {...state, panel: {...state.panel, with: entity, mentions: null, type: null}};
}

/** The panel lists entities of this type only, all of them; or the first ones of each type again. */
export function onlyType(state: AppState, {type}: EntityRow): AppState {
	const {panel} = state;
	return {...state, panel: {...panel, type: panel.type === null ? type : null}};
}

/** One step back to all entities; `null` where nothing is narrowed. */
export function widen(state: AppState): AppState | null {
	const {panel} = state;
	if (panel.tab !== 'entities') return null;
	if (panel.type !== null) return {...state, panel: {...panel, type: null}};
	return panel.with === null ? null : {...state, panel: {...panel, with: null}};
}
