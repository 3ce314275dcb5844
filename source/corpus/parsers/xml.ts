import {Parser} from 'htmlparser2';
import {tooNested, Unreadable} from '../failures.ts';

/** Told of everything in a document in its order. Names are as written: `dc:creator`. */
export interface XmlHandler {
	open?(name: string, attributes: Readonly<Record<string, string>>): void;
	close?(name: string): void;
	/** A piece of text, character references resolved; one text may come in several pieces. */
	text?(text: string): void;
}

/** No document that people write stands deeper in itself; the parser's time grows with it. */
const deepest = 300;

/**
 * Goes through an XML document, well formed or not. Entities of its own are not resolved and nothing is fetched. A file
 * of its own, so that htmlparser2 is loaded only when there is XML.
 *
 * @throws Unreadable where elements stand in each other deeper than any document's.
 */
export function parseXml(xml: string, {open, close, text}: XmlHandler): void {
	let depth = 0;
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				if (++depth > deepest) throw new Unreadable(tooNested(deepest));
				open?.(name, attributes);
			},
			onclosetag(name) {
				depth--;
				close?.(name);
			},
			ontext: piece => text?.(piece),
		},
		{xmlMode: true},
	);
	parser.write(xml);
	parser.end();
}

const entities: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Text as it stands in markup. */
export function escapeXml(text: string): string {
	return text.replace(/[&<>"]/g, character => entities[character]!);
}
