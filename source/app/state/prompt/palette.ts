import {isLive, placeBelow} from '../keys/heard.ts';
import type {AppState} from '../state.ts';
import {openPick} from './pick.ts';
import type {PickItem} from './state.ts';

/** What makes no sense by its name: a digit, and the palette in the palette. */
const unlisted = new Set(['count', 'palette']);

/** Everything that a key would do now, from the key table. */
export function openPalette(state: AppState): AppState {
	const items = state.bindings.flatMap((binding): PickItem[] => {
		const {places, label, help, shown, keys} = binding;
		if (!places.includes(placeBelow(state)) || !isLive(binding, state)) return [];
		const command = binding.command(state, keys[0] ?? '');
		return unlisted.has(command.type) ? [] : [{note: shown, label, help, command}];
	});
	return openPick(state, ':', 'command', items);
}
