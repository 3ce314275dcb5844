import type {Quote} from './fields.ts';
import type {Decision} from './vocabulary.ts';

/** The day of publication that a reader gave. */
export interface GivenDay {
	day: string;
	basis: 'estimated' | 'given';
}

/** The TIMEX3 value that a reader gave to a date mention; `null` where it is no date. */
export interface Redated extends Quote {
	value: string | null;
}

/** What is decided of single articles, by their ids. */
export interface Marks {
	starred: ReadonlySet<string>;
	read: ReadonlySet<string>;
	/** Tags in the order in which they were given; no empty sets. */
	tags: ReadonlyMap<string, ReadonlySet<string>>;
	notes: ReadonlyMap<string, string>;
	published: ReadonlyMap<string, GivenDay>;
	/** No empty lists. */
	redated: ReadonlyMap<string, readonly Redated[]>;
}

/** @param decisions Those that stand, earliest first. */
export function marksOf(decisions: readonly Decision[]): Marks {
	const starred = new Set<string>();
	const read = new Set<string>();
	const tags = new Map<string, Set<string>>();
	const notes = new Map<string, string>();
	const published = new Map<string, GivenDay>();
	const redated = new Map<string, Map<string, Redated>>();
	for (const decision of decisions) {
		switch (decision.do) {
			case 'star':
				starred.add(decision.article);
				break;
			case 'unstar':
				starred.delete(decision.article);
				break;
			case 'read':
				read.add(decision.article);
				break;
			case 'unread':
				read.delete(decision.article);
				break;
			case 'tag':
				tags.set(decision.article, (tags.get(decision.article) ?? new Set()).add(decision.tag));
				break;
			case 'untag':
				tags.get(decision.article)?.delete(decision.tag);
				break;
			case 'note':
				notes.set(decision.article, decision.text);
				break;
			case 'publish':
				published.set(decision.article, {day: decision.day, basis: decision.basis});
				break;
			case 'unpublish':
				published.delete(decision.article);
				break;
			case 'redate': {
				const {article, text, occurrence, value} = decision;
				const dates = redated.get(article) ?? new Map<string, Redated>();
				redated.set(article, dates.set(quoteKey(decision), {text, occurrence, value}));
				break;
			}
			case 'unredate':
				redated.get(decision.article)?.delete(quoteKey(decision));
				break;
		}
	}
	return {
		starred,
		read,
		tags: new Map([...tags].filter(([, names]) => names.size > 0)),
		notes: new Map([...notes].filter(([, text]) => text.trim() !== '')),
		published,
		redated: new Map(
			[...redated].filter(([, dates]) => dates.size > 0).map(([id, dates]) => [id, [...dates.values()]]),
		),
	};
}

const quoteKey = ({text, occurrence}: Quote) => `${occurrence} ${text}`;

/** Saved searches: query by name, in the order in which the names were first given. */
export function searchesOf(decisions: readonly Decision[]): ReadonlyMap<string, string> {
	const searches = new Map<string, string>();
	for (const decision of decisions) {
		if (decision.do === 'save-search') searches.set(decision.name, decision.query);
		else if (decision.do === 'drop-search') searches.delete(decision.name);
	}
	return searches;
}
