import {decodeEntities} from '../entities.ts';
import type {parseXml as ParseXml} from '../parsers/xml.ts';

/** A record as `readRecord` takes it. */
interface Item extends Record<string, unknown> {
	authors: string[];
	/** The whole text. */
	html?: string;
	/** A summary, or the whole text where there is no other. */
	content?: string;
}

export interface Feed {
	isFeed: boolean;
	items: Item[];
}

/** Elements of an item → what they say, under the names of `Words`. Of two that say the same the first one counts. */
const meanings: Record<string, keyof Words> = {
	title: 'title',
	link: 'url',
	guid: 'id',
	id: 'id',
	pubdate: 'published',
	published: 'published',
	'dc:date': 'published',
	issued: 'published',
	updated: 'updated',
	author: 'author',
	'dc:creator': 'author',
	'atom:author': 'author',
	'content:encoded': 'content',
	content: 'content',
	description: 'summary',
	summary: 'summary',
	source: 'source',
	language: 'language',
	'dc:language': 'language',
	category: 'section',
};

interface Words {
	title?: string;
	url?: string;
	id?: string;
	published?: string;
	updated?: string;
	author?: string;
	content?: string;
	summary?: string;
	source?: string;
	language?: string;
	section?: string;
}

const roots: ReadonlySet<string> = new Set(['rss', 'feed', 'rdf:rdf']);
const isItem = (name: string) => name === 'item' || name === 'entry';

/** The items of a feed, with what the feed says of all of them: its title is the outlet. */
export function readFeed(xml: string, parseXml: typeof ParseXml): Feed {
	const channel: Words = {};
	const found: {words: Words; authors: string[]}[] = [];
	let current: {words: Words; authors: string[]} | null = null;
	let isFeed = false;
	/** Names of the open elements, the outermost first. */
	const path: string[] = [];
	/** What the text belongs to, and how deep its element stands. */
	let field: {name: keyof Words; depth: number; text: string; markup: boolean} | null = null;

	parseXml(xml, {
		open(written, attributes) {
			const name = written.toLowerCase();
			if (path.length === 0) isFeed = roots.has(name);
			const parent = path.at(-1) ?? '';
			path.push(name);
			if (field) {
				// Atom's XHTML stands as elements in the document itself.
				field.markup = true;
				if (field.name === 'content' || field.name === 'summary') field.text += `<${name}>`;
				return;
			}
			if (isItem(name)) {
				current = {words: {}, authors: []};
				found.push(current);
				return;
			}
			const meaning = meanings[name];
			if (!meaning || (!isItem(parent) && parent !== 'channel' && parent !== 'feed')) return;
			const {rel, href} = attributes;
			const words = current?.words ?? channel;
			if (meaning === 'url' && href !== undefined) {
				if (rel === undefined || rel === 'alternate') words.url ??= href;
			} else field = {name: meaning, depth: path.length, text: '', markup: false};
		},
		text(piece) {
			if (!field) return;
			const inside = field.name === 'author' && path.length > field.depth;
			// Of a person only the name, not the address.
			if (inside && path.at(-1) !== 'name') return;
			field.text += field.markup && !inside ? piece.replaceAll('<', '&lt;') : piece;
		},
		close(written) {
			const name = written.toLowerCase();
			if (field && path.length > field.depth) {
				if (field.name === 'content' || field.name === 'summary') field.text += `</${name}>`;
			} else if (field) {
				const text = field.text.trim();
				if (field.name === 'author' && current) current.authors.push(text);
				else if (text !== '') (current?.words ?? channel)[field.name] ??= text;
				field = null;
			}
			path.pop();
			if (isItem(name)) current = null;
		},
	});
	return {isFeed, items: found.map(({words, authors}) => itemOf(words, authors, channel))};
}

function itemOf(words: Words, authors: readonly string[], channel: Words): Item {
	const item: Item = {authors: authors.map(personOf).filter(name => name !== '')};
	const set = (name: string, text: string | undefined) => {
		if (text !== undefined) item[name] = text;
	};
	set('id', words.id);
	// Markup in titles is escaped once more than the text.
	set('title', words.title === undefined ? undefined : decodeEntities(words.title.replace(/<\/?[a-z][^<>]*>/gi, '')));
	set('url', words.url ?? (words.id?.startsWith('http') ? words.id : undefined));
	set('published', words.published);
	set('updated', words.updated);
	set('section', words.section);
	set('outlet', words.source ?? channel.title);
	set('language', words.language ?? channel.language);
	set('html', words.content);
	set('content', words.summary);
	return item;
}

/** RSS writes `ann@example.org (Ann Ray)`. */
function personOf(author: string): string {
	return /\(([^()]{2,100})\)\s*$/.exec(author)?.[1] ?? author;
}
