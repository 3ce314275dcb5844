import type {Command} from './commands.ts';

/** The options of all commands, with their values as they come from the command line. */
export interface ParsedFlags {
	json: boolean;
	markdown: boolean;
	asIs: boolean;
	cut: boolean;
	linear: boolean;
	fresh: boolean;
	watch: boolean;
	quoted: boolean;
	hedged: boolean;
	disputed: boolean;
	dismissed: boolean;
	explain: boolean;
	claimreview: boolean;
	csv: boolean;
	facets: boolean;
	timelinejs: boolean;
	ical: boolean;
	publications: boolean;
	/** Not there where it is not given: then the settings say. */
	ascii?: boolean | undefined;
	mouse?: boolean | undefined;
	color?: string | undefined;
	published?: string | undefined;
	article?: string | undefined;
	query?: string | undefined;
	note?: string | undefined;
	format?: string | undefined;
	sort?: string | undefined;
	type?: string | undefined;
	with?: string[] | undefined;
	not?: string[] | undefined;
	by?: string | undefined;
	about?: string | undefined;
	from?: string | undefined;
	to?: string | undefined;
	entity?: string | undefined;
	limit?: number | undefined;
	poll?: number | undefined;
	help: boolean;
	version: boolean;
}

export interface Flag {
	name: keyof ParsedFlags;
	/** What stands for the value in the help; `null` for a switch. */
	value: string | null;
	help: string;
	short?: 'h' | 'v';
}

/** Every option once; help, parser and check are made from this table. */
export const flagTable: readonly Flag[] = [
	{name: 'json', value: null, help: 'one line of JSON (schema 1) for each thing found'},
	{name: 'csv', value: null, help: 'annotate list, entities, claims, compare and timeline: a table for spreadsheets'},
	{name: 'markdown', value: null, help: 'compare: a report in Markdown'},
	{name: 'limit', value: 'N', help: 'print no more than N'},
	{
		name: 'article',
		value: 'WORDS',
		help: 'only articles with these words in path or title',
	},
	{
		name: 'query',
		value: 'QUERY',
		help: 'only articles that this finds, as the search box would: outlet:"Evening Post" date:2024',
	},
	{
		name: 'sort',
		value: 'BY',
		help: 'search: by relevance, date or outlet; entities: by articles, mentions, name, first or last',
	},
	{name: 'facets', value: null, help: 'search: print what the articles found have in common, and how many'},
	{name: 'type', value: 'TYPE', help: 'entities: person, organization, place, group, event or work'},
	{
		name: 'with',
		value: 'NAME',
		help: 'entities: only those named in the articles that name this one; several: all of them',
	},
	{
		name: 'not',
		value: 'NAME',
		help: 'entities: only those of articles that do not name this one; several: none of them',
	},
	{name: 'by', value: 'NAME', help: 'claims: only those of this source'},
	{name: 'about', value: 'WORDS', help: 'claims: only those with these words in the sentence'},
	{name: 'quoted', value: null, help: 'claims: only those in quotation marks'},
	{name: 'hedged', value: null, help: 'claims: only those that are left open: may, reportedly, alleges'},
	{name: 'disputed', value: null, help: 'claims: only those that another outlet tells otherwise'},
	{name: 'dismissed', value: null, help: 'claims: those that you dismissed, too'},
	{name: 'explain', value: null, help: 'claims: with the rule, terms and weights of their scores'},
	{
		name: 'claimreview',
		value: null,
		help: 'claims: as schema.org/ClaimReview without a rating, a line of JSON-LD each',
	},
	{name: 'from', value: 'DAY', help: 'timeline: only what is not over before this day'},
	{name: 'to', value: 'DAY', help: 'timeline: only what has begun by this day'},
	{name: 'entity', value: 'NAME', help: 'timeline: only of the articles that name this one'},
	{name: 'publications', value: null, help: 'timeline: also the days on which the articles were published'},
	{
		name: 'format',
		value: 'FORMAT',
		help: 'export: csv or jsonl; articles also csl, ris; entities graphml; claims claimreview; timeline timelinejs, ical',
	},
	{name: 'note', value: 'TEXT', help: 'annotate check: what came out'},
	{name: 'timelinejs', value: null, help: 'timeline: JSON for TimelineJS'},
	{name: 'ical', value: null, help: 'timeline: a calendar (iCalendar) of whole-day events'},
	{name: 'published', value: 'DAY', help: 'day of publication (2024-02-08) for articles that do not say theirs'},
	{name: 'asIs', value: null, help: 'analyze: take the text as it stands, nothing cleaned or cut'},
	{name: 'cut', value: null, help: 'show: what was cut out of the text, too, where it stood'},
	{name: 'color', value: 'WHEN', help: 'auto, always or never; NO_COLOR is heeded'},
	{name: 'ascii', value: null, help: 'no characters that some terminals draw too wide'},
	{
		name: 'linear',
		value: null,
		help: 'one pane at a time in plain lines, for screen readers; INK_SCREEN_READER=true, too',
	},
	{name: 'mouse', value: null, help: 'click and scroll; the terminal then selects text with Shift only'},
	{name: 'fresh', value: null, help: 'full screen: do not go back to where you were the last time'},
	{name: 'watch', value: null, help: 'full screen and index: follow the folders while files come, change and go'},
	{name: 'poll', value: 'SECONDS', help: 'follow them, too, but by looking every so often: for network folders'},
	{name: 'help', value: null, help: 'this page', short: 'h'},
	{name: 'version', value: null, help: 'which version this is', short: 'v'},
];

/** The option as it is written: `--as-is`. */
export const optionOf = ({name}: Pick<Flag, 'name'>) => `--${dashed(name)}`;

const dashed = (name: string) => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

/** Both spellings of every option: what a user may write. */
export const knownFlags: ReadonlySet<string> = new Set(
	flagTable.flatMap(({name, short}) => [name, dashed(name), ...(short === undefined ? [] : [short])]),
);

/** The table in the form that meow takes. */
export function flagsOf() {
	const text = {type: 'string'} as const;
	const texts = {type: 'string', isMultiple: true} as const;
	const toggle = {type: 'boolean', default: false} as const;
	return {
		json: toggle,
		markdown: toggle,
		asIs: toggle,
		cut: toggle,
		ascii: {type: 'boolean'},
		linear: toggle,
		mouse: {type: 'boolean'},
		fresh: toggle,
		watch: toggle,
		quoted: toggle,
		hedged: toggle,
		disputed: toggle,
		dismissed: toggle,
		explain: toggle,
		claimreview: toggle,
		csv: toggle,
		facets: toggle,
		timelinejs: toggle,
		ical: toggle,
		publications: toggle,
		color: text,
		published: text,
		article: text,
		query: text,
		note: text,
		format: text,
		sort: text,
		type: text,
		with: texts,
		not: texts,
		by: text,
		about: text,
		from: text,
		to: text,
		entity: text,
		limit: {type: 'number'},
		poll: {type: 'number'},
		help: {...toggle, shortFlag: 'h'},
		version: {...toggle, shortFlag: 'v'},
	} as const;
}

export function helpText(commands: readonly Command[]): string {
	const usages = commands.map(({usage, summary}) => [`newsglass ${usage}`, summary] as const);
	const options = flagTable.map(
		({name, value, help}) => [`--${dashed(name)}${value === null ? '' : ` ${value}`}`, help] as const,
	);
	const lines = (rows: readonly (readonly [string, string])[]) => {
		const width = Math.max(...rows.map(([left]) => left.length));
		return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
	};
	return `
Usage
${lines(usages)}

Options
${lines(options)}

Without a folder: this one; the full screen opens that of last time. In the full screen, ? shows every key.
`;
}
