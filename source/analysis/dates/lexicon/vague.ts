export type Reference = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';

const units = ['days', 'weeks', 'months', 'quarters', 'years', 'decades'];

/** Phrases that point to past, present or future and to no day, in lower case. */
export const vaguePhrases: readonly (readonly [phrase: string, value: Reference])[] = [
	['now', 'PRESENT_REF'],
	['right now', 'PRESENT_REF'],
	['just now', 'PRESENT_REF'],
	['currently', 'PRESENT_REF'],
	['presently', 'PRESENT_REF'],
	['nowadays', 'PRESENT_REF'],
	['these days', 'PRESENT_REF'],
	['at present', 'PRESENT_REF'],
	['the present', 'PRESENT_REF'],
	['at the moment', 'PRESENT_REF'],
	['current', 'PRESENT_REF'],
	['recently', 'PAST_REF'],
	['more recently', 'PAST_REF'],
	['lately', 'PAST_REF'],
	['long ago', 'PAST_REF'],
	['not long ago', 'PAST_REF'],
	['the past', 'PAST_REF'],
	['the recent past', 'PAST_REF'],
	['the future', 'FUTURE_REF'],
	['the near future', 'FUTURE_REF'],
	['the foreseeable future', 'FUTURE_REF'],
	['the distant future', 'FUTURE_REF'],
	['the short term', 'FUTURE_REF'],
	['the near term', 'FUTURE_REF'],
	['the long term', 'FUTURE_REF'],
	['soon', 'FUTURE_REF'],
	['sooner or later', 'FUTURE_REF'],
	['as soon as possible', 'FUTURE_REF'],
	['a later date', 'FUTURE_REF'],
	...units.map((unit): [string, Reference] => [`recent ${unit}`, 'PAST_REF']),
	...units.map((unit): [string, Reference] => [`future ${unit}`, 'FUTURE_REF']),
];
