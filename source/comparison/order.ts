/** Earliest published first, undated ones last. */
export function byPublished(a: {published: string | null}, b: {published: string | null}): number {
	if (a.published === b.published) return 0;
	if (a.published === null) return 1;
	if (b.published === null) return -1;
	return a.published < b.published ? -1 : 1;
}
