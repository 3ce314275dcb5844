import type {Library} from '../library/library.ts';
import type {EntityRow} from '../model/listing.ts';

/** Entities that are asked for at a time. */
const pageSize = 500;

/**
 * The entity with this name or other name, whatever its case, or else the first of most articles whose name holds it;
 * `null` where there is none.
 */
export async function findEntity(library: Library, name: string): Promise<EntityRow | null> {
	const [called] = await library.entities.named(name);
	if (called !== undefined) return called;
	const wanted = name.toLowerCase();
	for (let offset = 0; ; offset += pageSize) {
		const rows = await library.entities.list({of: 'all'}, {offset, limit: pageSize});
		const found = rows.find(row => row.name.toLowerCase().includes(wanted));
		if (found !== undefined || rows.length < pageSize) return found ?? null;
	}
}
