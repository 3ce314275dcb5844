/** Closed word classes, in lower case. */

export const relativePronouns = new Set(['who', 'which', 'that', 'whom']);
export const possessivePronouns = new Set(['my', 'our', 'your', 'his', 'her', 'their', 'its', 'whose']);

/** Words of time that stand where a name could: "on Thursday", "last week". */
export const timeWords = new Set([
	...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
	...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november'],
	...['december', 'jan.', 'feb.', 'aug.', 'sept.', 'oct.', 'nov.', 'dec.'],
	...['today', 'yesterday', 'tonight', 'tomorrow', 'morning', 'afternoon', 'evening', 'night', 'noon', 'midnight'],
	...['day', 'week', 'weekend', 'month', 'year', 'hour', 'minute', 'time', 'a.m.', 'p.m.', 'moment'],
	...['days', 'weeks', 'weekends', 'months', 'years', 'hours', 'minutes', 'times', 'mondays', 'fridays', 'sundays'],
	...['spring', 'summer', 'autumn', 'fall', 'winter', 'decade', 'decades', 'earlier', 'later', 'ago', 'last', 'next'],
]);

/** Months that are names of people too. */
export const nameMonths = new Set(['may', 'march', 'april', 'june', 'august']);

export const subordinators = new Set([
	...['that', 'whether', 'if', 'how', 'why', 'what', 'where', 'when', 'who', 'because', 'since', 'as', 'while'],
	...['although', 'though', 'unless', 'until', 'after', 'before', 'than'],
]);

export const beForms = new Set([
	'be',
	'is',
	'are',
	'was',
	'were',
	'been',
	'being',
	"'s",
	'’s',
	"'re",
	'’re',
	'am',
	"'m",
	'’m',
]);
export const negations = new Set(['not', "n't", 'n’t', 'never', 'no', 'neither', 'nor', 'hardly', 'without']);

/** Words that point at something said and are nobody who says it. */
export const pointers = new Set([
	'a',
	'an',
	'the',
	'this',
	'that',
	'these',
	'there',
	'here',
	'what',
	'which',
	'whatever',
	'where',
	'how',
	'why',
]);
