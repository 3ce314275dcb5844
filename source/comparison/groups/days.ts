/** Day of publication as days since 1970; `null` where there is none, or none that can be read. */
export function dayOf(published: string | null): number | null {
	if (published === null || !/^\d{4}-\d\d-\d\d$/.test(published)) return null;
	const day = Date.parse(published) / 86_400_000;
	return Number.isFinite(day) ? day : null;
}

/** Articles of one news event follow each other within this many days; weeklies look back a little later. */
const near = 10;

/** Whether two articles can be on the same news: published within a few days of each other, as far as that is known. */
export function sameNews(a: number | null, b: number | null): boolean {
	return a === null || b === null || Math.abs(a - b) <= near;
}
