import type {Marks} from './marks.ts';

/** What a reader has said of one article, for those who show it. */
export interface Remarks {
	isStarred: boolean;
	isRead: boolean;
	/** In the order in which they were given. */
	tags: string[];
	/** `null` where there is none. */
	note: string | null;
}

export function remarksOn({starred, read, tags, notes}: Marks, id: string): Remarks {
	return {
		isStarred: starred.has(id),
		isRead: read.has(id),
		tags: [...(tags.get(id) ?? [])],
		note: notes.get(id) ?? null,
	};
}
