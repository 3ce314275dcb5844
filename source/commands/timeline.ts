import type {TimelineEntry} from '../export/timeline/entry.ts';
import {timelineCsvHead, timelineCsvRow} from '../export/timeline/timeline-csv.ts';
import {timelineIcalEvent, timelineIcalHead, timelineIcalTail} from '../export/timeline/timeline-ical.ts';
import {timelineJsEvent, timelineJsHead, timelineJsTail} from '../export/timeline/timeline-js.ts';
import type {Library} from '../library/library.ts';
import {certaintyOf} from '../model/certainty.ts';
import type {ArticleRow, Page, Scope} from '../model/listing.ts';
import {chooseArticles} from './choose-articles.ts';
import {findEntity} from './find-entity.ts';
import {createOutput} from './output.ts';
import {plainText} from './plain-text.ts';
import {withCorpus} from './with-corpus.ts';

export interface TimelineOptions {
	published: string | null;
	/** How entries are written. */
	format: TimelineFormat;
	limit: number | null;
	article: string | null;
	/** Only articles that name this entity. */
	entity: string | null;
	/** Only articles that answer this query. */
	query: string | null;
	/** First and last day that is shown, `YYYY-MM-DD`; both are shown. */
	from: string | null;
	to: string | null;
	/** Also the days on which the articles were published. */
	publications: boolean;
}

export type TimelineFormat = 'text' | 'json' | 'csv' | 'timelinejs' | 'ical';

/** What stands before, between and after entries; an entry that has no place in a format is `null`. */
interface Format {
	head: string;
	separator: string;
	tail: string;
	print(entry: TimelineEntry): string | null;
}

const formats: Record<TimelineFormat, Format> = {
	text: {head: '', separator: '', tail: '', print: entry => `${asText(entry)}\n`},
	json: {head: '', separator: '', tail: '', print: entry => `${asJson(entry)}\n`},
	csv: {head: timelineCsvHead, separator: '', tail: '', print: timelineCsvRow},
	timelinejs: {head: timelineJsHead, separator: ',\n', tail: timelineJsTail, print: timelineJsEvent},
	ical: {
		head: timelineIcalHead,
		separator: '',
		tail: timelineIcalTail,
		print: entry => timelineIcalEvent(entry, Date.now()),
	},
};

/** Entries that are asked for at a time. */
const pageSize = 500;

/** Prints the dates that the text mentions, earliest first; those without a day last. */
export function timelineCommand(paths: string[], options: TimelineOptions): Promise<number> {
	return withCorpus(paths, options.published, async (library, decided) => {
		const chosen = await chooseArticles(library, options, decided);
		const scope = options.entity === null ? chosen : await naming(library, chosen, options.entity);
		return scope === null ? false : print(library, scope, options);
	});
}

/** `null` where nothing is named so. */
async function naming(library: Library, scope: Scope, name: string): Promise<Scope | null> {
	const entity = await findEntity(library, name);
	return entity === null ? null : both(scope, await library.entities.articles(entity.key));
}

function both(scope: Scope, keys: readonly number[]): Scope {
	if (scope.of === 'all') return {of: 'articles', keys};
	const among = new Set(scope.keys);
	return {of: 'articles', keys: keys.filter(key => among.has(key))};
}

async function print(library: Library, scope: Scope, options: TimelineOptions): Promise<boolean> {
	const {head, separator, tail, print} = formats[options.format];
	const output = createOutput();
	let printed = 0;
	let before = head;
	for await (const entry of entriesOf(library, scope, options)) {
		if (options.limit !== null && printed >= options.limit) break;
		const text = print(entry);
		if (text === null) continue;
		if (!(await output.write(before + text))) return true;
		before = separator;
		printed++;
	}
	await output.write(`${printed === 0 ? head : ''}${tail}`);
	return printed > 0;
}

async function* entriesOf(library: Library, scope: Scope, options: TimelineOptions): AsyncGenerator<TimelineEntry> {
	const {from, to, publications} = options;
	const isWhole = from === null && to === null;
	const load = (page: Page) =>
		isWhole
			? library.dates.list(scope, page, {publications})
			: library.dates.within(scope, {from, to}, page, {publications});
	for (let offset = 0; ; offset += pageSize) {
		const passages = await load({offset, limit: pageSize});
		const entities = await library.dates.entities(passages);
		const keys = [...new Set(passages.map(({article}) => article))];
		const rows = new Map((await library.articles.rows(keys)).map((row): [number, ArticleRow] => [row.key, row]));
		for (const [at, passage] of passages.entries()) {
			const source = rows.get(passage.article);
			if (source !== undefined) yield {...passage, entities: entities[at]!, source};
		}
		if (passages.length < pageSize) return;
	}
}

function asJson({
	title,
	outlet,
	published,
	sentence,
	sentenceStart,
	date,
	isPublication,
	entities,
	source,
}: TimelineEntry) {
	const about = {title, outlet, published, path: source.path, sentence, sentenceStart};
	return JSON.stringify({schema: 1, ...about, ...date, isPublication: isPublication ?? false, entities});
}

const signs = {explicit: '=', inferred: '~', uncertain: '?'};

/** `=` said outright, `~` inferred, `?` without a day, `+` the day on which it was published. */
function asText(entry: TimelineEntry): string {
	const {date, outlet, sentence, entities, isPublication = false} = entry;
	const sign = isPublication ? '+' : signs[certaintyOf(date)];
	const names = entities.map(({name}) => name).join(', ');
	return [date.value, sign, outlet ?? '', sentence, names].map(plainText).join('\t');
}
