import {noFeed, textlessItems, Unreadable} from '../failures.ts';
import {decodeXml} from '../xml-encoding.ts';
import {readFeed} from './feed-items.ts';
import type {Format} from './format.ts';
import {readRecord} from './record.ts';

const document =
	/^\ufeff?\s*(?:<\?[^>]{0,400}\?>\s*|<!--[^>]{0,400}-->\s*|<!DOCTYPE[^>]{0,400}>\s*){0,8}<(?:rss|feed|rdf:RDF)\b/;

/** A feed in RSS 0.9 to 2.0, RDF or Atom, each item with text an article. */
export const feed: Format = {
	name: 'RSS or Atom feed',
	extensions: ['rss', 'atom', 'xml', 'rdf'],
	recognize(head) {
		if (head.text === null) return 'no';
		if (document.test(head.text)) return 'certain';
		return /^\ufeff?\s*<(?:\?xml|!doctype|[a-z])/i.test(head.text) ? 'possible' : 'no';
	},
	async *read(source) {
		const {parseXml} = await import('../parsers/xml.ts');
		const {isFeed, items} = readFeed(decodeXml(await source.bytes()), parseXml);
		if (!isFeed) throw new Unreadable(noFeed());
		let textless = 0;
		for (const [index, item] of items.entries()) {
			if (!item.html && !item.content) {
				textless++;
				continue;
			}
			const reading = readRecord(item, `item ${index + 1}`);
			// Atom demands a time of the last change, and many feeds give no other.
			const entryUpdated = reading.draft?.fields.updated;
			if (reading.draft && entryUpdated !== undefined) reading.draft.capture = {entryUpdated};
			yield reading;
		}
		if (textless > 0) yield {failure: textlessItems(textless, items.length), place: null};
	},
};
