import {cleanLine} from '../clean.ts';
import {readAuthors} from './authors.ts';
import {readDay} from './day.ts';
import type {Metadata} from './evidence.ts';
import {isAddress} from './json-ld.ts';
import {readMoment} from './moment.ts';
import {outletOfHost} from './outlet.ts';

/*
 * What a rule has found, made of what is written there: an empty object where that says nothing.
 */

type Found = Partial<Metadata>;
type Written = string | null | undefined;

/** Nobody writes longer titles or names. */
const longest = 2000;

export const line = (text: Written): string => (text ? cleanLine(text.slice(0, longest)) : '');

export function titled(title: string): Found {
	return title ? {title} : {};
}

/** "The Daily | News from the coast" and "@thedaily" are names with something around them; a host is known by its name. */
export function named(written: Written): Found {
	const outlet = outletOfHost(written ?? '') ?? line(written).replace(/\s+[|–—]\s.*$|^@/g, '');
	return outlet ? {outlet} : {};
}

export function by(written: readonly string[]): Found {
	const authors = readAuthors(written);
	return authors.length > 0 ? {authors} : {};
}

export function at(url: Written): Found {
	return url && isAddress(url) ? {url: url.trim()} : {};
}

/** The first of several dates that can be read, with its time where one is written. */
export function dated(dates: readonly Written[], publishedBasis: Metadata['publishedBasis']): Found {
	for (const written of dates) {
		const published = written ? readDay(written) : null;
		if (published === null) continue;
		const time = readMoment(written!)!;
		return time === published ? {published, publishedBasis} : {published, publishedBasis, publishedTime: time};
	}
	return {};
}

/** When it was changed or kept. */
export function momentOf(property: 'updated' | 'saved', dates: readonly Written[]): Found {
	const moment = dates.map(written => (written ? readMoment(written) : null)).find(found => found !== null);
	return moment ? {[property]: moment} : {};
}

/** "A; Pg. 1" and "World > Asia" begin with the section. */
export function sectioned(written: Written): Found {
	const section = line(written)
		.split(/\s*[;|>»]\s*/, 1)[0]!
		.trim();
	const isName = section.length <= 60 && /\p{L}/u.test(section) && !/^https?:/i.test(section);
	return isName ? {section} : {};
}
