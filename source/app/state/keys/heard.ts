import type {Command} from '../message.ts';
import type {AppState} from '../state.ts';
import {type Binding, moving, type Place, typing} from './binding.ts';
import {countCommand, counted} from './count.ts';

export function placeOf(state: AppState): Place {
	if (state.prompt !== null) return state.prompt.kind;
	if (state.overlay !== null) return 'overlay';
	return state.search.editing ? 'search' : placeBelow(state);
}

/** What lies under a page of help or a prompt, and hears the keys again after it. */
export function placeBelow({compare, facets, focus, panel}: AppState): Place {
	if (facets !== null) return 'facets';
	if (compare?.shown) return 'compare';
	return focus === 'panel' ? panel.tab : focus;
}

/** Whether letters are text now. */
export const isTyping = (state: AppState) => typing.includes(placeOf(state));

/** The binding that hears a key now; `null` where none does. */
export function bindingOf(state: AppState, key: string): Binding | null {
	const place = placeOf(state);
	return (
		state.bindings.find(
			binding => binding.keys.includes(key) && binding.places.includes(place) && isLive(binding, state),
		) ?? null
	);
}

/** What a key or a typed text asks for; `null` where it asks for nothing. */
export function commandOf(state: AppState, key: string, text: string): Command | null {
	if (state.prompt?.kind === 'pick' && state.prompt.accepting && key !== 'escape') return null;
	const count = countCommand(state, key);
	if (count !== null && moving.includes(placeOf(state))) return count;
	const binding = bindingOf(state, key);
	if (binding !== null) return counted(binding.command(state, key), state.count);
	if (isTyping(state) && text !== '') return {type: 'edit', edit: {kind: 'insert', text}};
	return state.count === '' ? null : {type: 'drop-count'};
}

export function isLive({live}: Binding, state: AppState): boolean {
	return live === undefined || live(state);
}

/** What the footer shows, in order of importance. */
export function footerBindings(state: AppState): Binding[] {
	const place = placeOf(state);
	return state.bindings
		.filter(
			binding =>
				binding.footer !== undefined &&
				binding.keys.length > 0 &&
				binding.places.includes(place) &&
				isLive(binding, state),
		)
		.sort((a, b) => a.footer! - b.footer!);
}

/** The first key of an action, for texts that name it; its name where it has none. */
export function keyOf({bindings}: AppState, action: string): string {
	return bindings.find(binding => binding.action === action)?.shown.split(' ')[0] || `:${action}`;
}
