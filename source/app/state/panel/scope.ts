import type {Scope} from '../../../model/listing.ts';
import {groupingShown} from '../claims/arrange.ts';
import type {AppState} from '../state.ts';
import type {PanelScope} from './state.ts';

/** The scope that comes after the present one: what was found is one while something is searched for. */
export function scopeAfter(state: AppState): PanelScope {
	const scopes: PanelScope[] = isSearched(state) ? ['article', 'found', 'all'] : ['article', 'all'];
	return scopes[(scopes.indexOf(scopeShown(state)) + 1) % scopes.length]!;
}

const isSearched = ({search}: AppState) => search.text.trim() !== '';

/** What the panel speaks of; after the search is left, what it found is everything. */
export function scopeShown(state: AppState): PanelScope {
	const {scope} = state.panel;
	return scope === 'found' && !isSearched(state) ? 'all' : scope;
}

/** What the panel's lists are loaded for: another article, scope or state of the library means loading again. */
export function aboutOf(state: AppState): string {
	return `${state.libraryVersion}@${subjectOf(state)}`;
}

function subjectOf(state: AppState): string {
	const {reader, search} = state;
	const scope = scopeShown(state);
	const narrowed = narrowing(state);
	if (scope === 'all') return `all${narrowed}`;
	if (scope === 'article') return `article ${reader.key}${narrowed}`;
	return `found${narrowed} ${search.thorough} ${search.answered}`;
}

/** What else the list of a tab depends on. */
function narrowing(state: AppState): string {
	const {panel, claims} = state;
	if (panel.tab === 'entities') return ` ${panel.type} ${panel.with?.key}`;
	return panel.tab === 'claims' ? ` ${isWhole(state)} ${JSON.stringify(claims.filter)}` : '';
}

/** Whether the claims are loaded all at once, to be put in order, or page by page as they stand in the articles. */
export function isWhole(state: AppState): boolean {
	return scopeShown(state) === 'article' || groupingShown(state) !== 'article' || state.claims.filter.of !== 'all';
}

/** True where a list was loaded for the same, before the library changed. */
export const isSameSubject = (a: string, b: string) => a.slice(a.indexOf('@')) === b.slice(b.indexOf('@'));

/** The articles that the panel speaks of, as the library is asked. */
export function scopeOf(state: AppState): Scope {
	const {reader, list} = state;
	const scope = scopeShown(state);
	if (scope === 'all') return {of: 'all'};
	if (scope === 'found') return {of: 'articles', keys: list.keys};
	return {of: 'articles', keys: reader.key === null ? [] : [reader.key]};
}

/** The same for people. */
export function scopeText(state: AppState): string {
	const {list} = state;
	const scope = scopeShown(state);
	if (scope === 'article') return 'this article';
	return scope === 'all'
		? `all ${list.all.length} articles`
		: `${list.keys.length} found ${list.keys.length === 1 ? 'article' : 'articles'}`;
}
