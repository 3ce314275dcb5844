/** Monday is 1, Sunday is 7. */
export const weekdays: ReadonlyMap<string, number> = new Map([
	['monday', 1],
	['tuesday', 2],
	['wednesday', 3],
	['thursday', 4],
	['friday', 5],
	['saturday', 6],
	['sunday', 7],
]);

export const weekdayPlurals: ReadonlyMap<string, number> = new Map(
	[...weekdays].map(([name, weekday]) => [`${name}s`, weekday]),
);

/** Only read beside a date or a time: "Sun" is a newspaper, "Sat" a verb, "Wed" a marriage. */
export const weekdayAbbreviations: ReadonlyMap<string, number> = new Map(
	[
		['mon', 1],
		['tue', 2],
		['tues', 2],
		['wed', 3],
		['thu', 4],
		['thur', 4],
		['thurs', 4],
		['fri', 5],
		['sat', 6],
		['sun', 7],
	].flatMap(([name, weekday]) => [
		[name, weekday],
		[`${name}.`, weekday],
	]) as [string, number][],
);
