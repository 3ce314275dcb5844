import {type EntityEdits, entityOfKey} from '../decisions/entities.ts';
import type {Library} from '../library/library.ts';

/**
 * Has the library show entities as the reader decided. Where nothing is new it costs one small question.
 *
 * @returns True where anything is shown differently now.
 */
export async function followEntities(library: Pick<Library, 'entities'>, edits: EntityEdits): Promise<boolean> {
	return library.entities.follow({
		becomes: [...edits.becomes].map(([key, shown]) => [entityOfKey(key), shown]),
		apart: [...edits.apart].map(entityOfKey),
		hidden: [...edits.hidden].map(entityOfKey),
		assigned: [...edits.assigned].flatMap(([article, names]) =>
			[...names].map(([key, into]) => ({article, name: entityOfKey(key), into})),
		),
	});
}
