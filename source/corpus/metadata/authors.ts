import {cleanLine} from '../clean.ts';

const wikiLink = /\[\[(?:[^\]|]{0,200}\|)?([^\]|]{1,200})\]\]/g;
const lead =
	/^(?:(?:written|reported|story|words|reporting|posted|published|analysis|opinion|review|text)\s+)?by:?\s+/i;
/** What stands where a name should: accounts, addresses, roles, dates. */
const notPeople =
	/^(?:staff|admin(?:istrator)?|editor|unknown|none|null|n\/a|anonymous|https?:.*|.*@.*|.*\d.*|.*\b(?:writer|editor|reporter|correspondent|columnist|contributor|staff)s?(?:[ -]at[ -]large)?|staff .*|agencies|newsroom|.* desk)$/i;

/** The names in a byline or an author field: "By Jane Doe and John Roe" → Jane Doe, John Roe. */
export function readAuthors(written: readonly string[]): string[] {
	const names = written.flatMap(value =>
		splitNames(cleanLine(value.slice(0, 1000)).replace(wikiLink, '$1').replace(lead, '')),
	);
	return [...new Set(names)].slice(0, 50);
}

function splitNames(line: string): string[] {
	const parts = line.split(/\s*(?:;|\||\n|\s&\s|\s(?:and|und|et|y)\s)\s*/);
	return parts
		.flatMap(part => {
			// "Doe, Jane" stays one name; "Jane Doe, John Roe" is two.
			const names = part.split(/\s*,\s*/);
			return names.every(name => name === '' || /^\S+ \S+/.test(name)) ? names : [part];
		})
		.map(name => name.replace(/^[\s,]+|[\s,]+$/g, '').replace(lead, ''))
		.filter(name => name !== '' && name.length <= 120 && !notPeople.test(name));
}
