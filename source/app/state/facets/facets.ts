import {setInclusion} from '../../../search/writing/write-field.ts';
import {selectedKey} from '../list/list.ts';
import type {Effect, Step} from '../message.ts';
import {clampIndex, keepVisible} from '../screen/cursor.ts';
import {bodyRows} from '../screen/layout.ts';
import {writeSearch} from '../search/search-box.ts';
import type {AppState} from '../state.ts';
import type {FacetsCommand, FacetsEvent} from './messages.ts';
import {countValues, facetRows, lineOfValue, valueAt} from './rows.ts';
import type {FacetsState} from './state.ts';

/** Lines above the values: the title. */
const headRows = 1;

export function toggleFacets(state: AppState): Step<AppState> {
	// What was found may be something else now: the reader follows when the hand rests.
	if (state.facets !== null) return [{...state, facets: null}, [{type: 'wait-for-rest', selected: selectedKey(state)}]];
	const facets: FacetsState = {answered: null, articles: 0, facets: [], selected: 0, top: 0};
	const opened: AppState = {...state, facets, focus: 'list', left: 'list', search: {...state.search, editing: false}};
	return [opened, askFacets(opened)];
}

export const askFacets = ({search}: AppState): Effect[] => [{type: 'load-facets', text: search.text.trim()}];

/** Who was on a value stays on it, wherever it stands now. */
export function facetsLoaded(state: AppState, {text, articles, facets}: Extract<FacetsEvent, {type: 'facets-loaded'}>) {
	const before = state.facets;
	if (before === null || text !== state.search.text.trim()) return state;
	const chosen = valueAt(facetRows(before.facets), before.selected);
	const rows = facetRows(facets);
	const same = rows.find(
		row => row.kind === 'value' && row.field === chosen?.field && row.value.value === chosen.value.value,
	);
	const selected = same?.kind === 'value' ? same.number : before.selected;
	return selectFacet({...state, facets: {...before, answered: text, articles, facets}}, selected);
}

export function selectFacet(state: AppState, index: number): AppState {
	const {facets} = state;
	if (facets === null) return state;
	const rows = facetRows(facets.facets);
	const selected = clampIndex(index, countValues(rows));
	const line = lineOfValue(rows, selected);
	// The heading above the first value of a facet is worth seeing.
	const isFirst = rows[line - 1]?.kind === 'heading';
	const item = {line: isFirst ? line - 1 : Math.max(0, line), height: isFirst ? 2 : 1};
	const visible = Math.max(1, bodyRows(state, 'reader') + 1 - headRows);
	return {...state, facets: {...facets, selected, top: keepVisible(facets.top, item, visible, rows.length)}};
}

export function nextFacet(state: AppState, by: 1 | -1): AppState {
	if (state.facets === null) return state;
	const rows = facetRows(state.facets.facets);
	const firsts = rows.flatMap((row, at) =>
		row.kind === 'value' && rows[at - 1]?.kind === 'heading' ? [row.number] : [],
	);
	const {selected} = state.facets;
	const next = by > 0 ? firsts.find(first => first > selected) : firsts.findLast(first => first < selected);
	return next === undefined ? state : selectFacet(state, next);
}

/** Writes the selected value into the search, or takes it out; what is found, and all counts, follow. */
export function include(state: AppState, {as}: Extract<FacetsCommand, {type: 'include'}>): Step<AppState> {
	if (state.facets === null) return [state, []];
	const chosen = valueAt(facetRows(state.facets.facets), state.facets.selected);
	if (chosen === null) return [state, []];
	const {field, value} = chosen;
	const inclusion = value.inclusion === as ? null : as;
	const text = setInclusion(state.search.text, {field, value: value.value}, inclusion);
	const facets = marked(state.facets, chosen.number, inclusion);
	const [next, effects] = writeSearch({...state, facets}, text, text.length);
	return [next, [...effects, ...askFacets(next)]];
}

/** Shows at once what was asked for; the counts come when they are known. */
function marked(
	state: FacetsState,
	number: number,
	inclusion: FacetsState['facets'][0]['values'][0]['inclusion'],
): FacetsState {
	let at = 0;
	const facets = state.facets.map(facet => ({
		...facet,
		values: facet.values.map(value => (at++ === number ? {...value, inclusion} : value)),
	}));
	return {...state, facets};
}
