import {parseHTML} from 'linkedom';

/*
 * The part of the DOM that is used here. Declared by hand because TypeScript's own `dom` library would put a browser's
 * globals into every file of a program that runs in a terminal.
 */

export interface DomNode {
	readonly nodeType: number;
	readonly parentNode: DomElement | null;
	readonly nextSibling: DomNode | null;
	textContent: string | null;
}

export interface DomElement extends DomNode {
	/** Upper case: `DIV`. */
	readonly tagName: string;
	readonly firstChild: DomNode | null;
	readonly childNodes: Iterable<DomNode>;
	readonly children: Iterable<DomElement>;
	getAttribute(name: string): string | null;
	querySelector(selector: string): DomElement | null;
	querySelectorAll(selector: string): Iterable<DomElement>;
	remove(): void;
}

export interface DomDocument extends DomElement {
	readonly documentElement: DomElement | null;
	readonly body: DomElement | null;
}

/** Node types. */
export const elementNode = 1;
export const textNode = 3;

/** Elements that do not break a line; table cells among them, so that a row is one line. */
export const inline: ReadonlySet<string> = new Set(
	'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG NOBR TD TH RUBY RT RP'.split(
		' ',
	),
);

export function isElement(node: DomNode): node is DomElement {
	return node.nodeType === elementNode;
}

/** Parses a page. Fast and not recursive; what follows may be, so see `isTooDeep` first. */
export function parsePage(html: string): DomDocument {
	return (parseHTML(html) as unknown as {document: DomDocument}).document;
}
