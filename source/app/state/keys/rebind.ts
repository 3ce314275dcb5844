import type {Binding, Place} from './binding.ts';
import {shownKey} from './shown-key.ts';

/** A key that a reader gave to an action, though it is another's in the same place. */
export interface KeyConflict {
	key: string;
	/** The one that hears it. */
	action: string;
	/** The one that does not hear it there any more. */
	loses: string;
}

/**
 * The key table with other keys for some actions. Those that a reader gave come first, and so go before those that the
 * program came with; of two that the reader gave, the one that stands first in the table hears the key.
 *
 * @param keys Names of keys by action; none at all leaves an action to the list of commands.
 */
export function rebind(
	table: readonly Binding[],
	keys: ReadonlyMap<string, readonly string[]>,
): {bindings: Binding[]; conflicts: KeyConflict[]} {
	const given = table.flatMap(binding => {
		const own = keys.get(binding.action);
		return own === undefined ? [] : [withKeys(binding, own)];
	});
	const conflicts: KeyConflict[] = [];
	const bindings = [...given, ...table.filter(({action}) => !keys.has(action))].map((binding, index) => {
		const winners = given.slice(0, index).filter(({places}) => places.some(place => binding.places.includes(place)));
		const isHeard = (key: string) => !winners.some(winner => winner.keys.includes(key) && covers(winner, binding));
		for (const {action, keys} of winners) {
			for (const key of keys) if (binding.keys.includes(key)) conflicts.push({key, action, loses: binding.action});
		}
		return binding.keys.every(isHeard) ? binding : withKeys(binding, binding.keys.filter(isHeard));
	});
	return {bindings, conflicts};
}

const withKeys = (binding: Binding, keys: readonly string[]): Binding => ({
	...binding,
	keys: [...keys],
	shown: keys.map(shownKey).join(' '),
});

/** Whether nothing that the winner hears ever reaches the other. */
function covers({places, live}: Binding, other: {places: readonly Place[]}): boolean {
	return live === undefined && other.places.every(place => places.includes(place));
}
