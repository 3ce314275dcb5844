import {withinOneEdit} from './edit-distance.ts';

/** The one that is a slip of the finger away, or begins so; `null` where none is. */
export function nearestName<Name extends string>(typed: string, names: readonly Name[]): Name | null {
	return (
		names.find(name => withinOneEdit(name, typed)) ??
		names.find(name => typed.length >= 3 && name.startsWith(typed)) ??
		null
	);
}
