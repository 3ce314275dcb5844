import type {Library} from '../library/library.ts';
import type {EntityRow, Scope} from '../model/listing.ts';

/** Entities that are asked for at a time. */
const pageSize = 500;

/** The entity with this name, whatever its case, or else the first whose name holds it; `null` where there is none. */
export async function findEntity(library: Library, scope: Scope, name: string): Promise<EntityRow | null> {
	const wanted = name.toLowerCase();
	let partly: EntityRow | null = null;
	for (let offset = 0; ; offset += pageSize) {
		const rows = await library.entities.list(scope, {offset, limit: pageSize});
		for (const row of rows) {
			if (row.name.toLowerCase() === wanted) return row;
			if (partly === null && row.name.toLowerCase().includes(wanted)) partly = row;
		}
		if (rows.length < pageSize) return partly;
	}
}
