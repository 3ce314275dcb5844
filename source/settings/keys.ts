import {keyName} from './key-names.ts';
import {isTable, type Kind, refuse, shown, type Wrong} from './kinds.ts';
import {nearest} from './nearest.ts';

const what = 'a table of actions and their keys, such as {search: [/, ctrl-f]}';
const mostKeys = 20;

/** Keys by action, in place of the program's own for that action; an empty list leaves it without keys. */
export const keys: Kind<ReadonlyMap<string, readonly string[]>> = {
	what,
	read(value, {actions}) {
		if (!isTable(value)) return refuse(value, what);
		const wrongs: Wrong[] = [];
		const found = new Map<string, readonly string[]>();
		for (const [action, given] of Object.entries(value)) {
			if (actions !== undefined && !actions.includes(action)) {
				const meant = nearest(action, actions);
				const instead = meant === null ? `Write one of ${actions.join(', ')}` : `Write ${meant}`;
				wrongs.push({key: action, wrong: 'there is no such action', instead});
				continue;
			}
			const names = readKeys(action, given, wrongs);
			if (names !== null) found.set(action, names);
		}
		return {value: found, wrongs};
	},
};

/** `null` where none of the keys can be used: the action keeps its own. */
function readKeys(action: string, given: unknown, wrongs: Wrong[]): string[] | null {
	const written: unknown[] = Array.isArray(given) ? given.slice(0, mostKeys) : [given];
	const names = new Set<string>();
	for (const key of written) {
		if (typeof key !== 'string' && typeof key !== 'number') {
			wrongs.push({key: action, wrong: `${shown(key)} is no key`, instead: 'Write it in quotes, such as "~" or "-"'});
			continue;
		}
		const read = keyName(String(key));
		if ('key' in read) names.add(read.key);
		else wrongs.push({key: action, wrong: `${shown(String(key))} is no key`, instead: read.instead});
	}
	return names.size > 0 || written.length === 0 ? [...names] : null;
}
