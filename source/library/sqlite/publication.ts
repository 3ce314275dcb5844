/** The day of publication stands among the dates of an article, before the first. */
export const publicationPosition = -1;

const dayLength = 86_400_000;

/** Of a `YYYY-MM-DD` day. */
export const dayAfter = (day: string): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) + dayLength).toISOString().slice(0, 10);
