/** A page without what is never read, and how big and how deep the rest is. */
export interface Pruned {
	html: string;
	/** How deep elements stand in each other at most, as far as counting tags tells. */
	depth: number;
	elements: number;
	/** How many `<` and `&` there are: each may cost the parser a node, tag or not. */
	marks: number;
}

/** Elements that are dropped with all that is in them. */
const dropped = ['script', 'style', 'svg', 'template'];
/** Elements that do not nest: without a body, or closed by the next one of their kind. */
const flat = new Set(
	'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option'.split(
		' ',
	),
);
const longData = /data:[\w/+.-]{1,60};?[^"'\s)>]{500,}/g;

/**
 * Takes scripts (but not JSON-LD), styles, drawings, comments and embedded images out of a page, in one pass over it,
 * and measures what is left: parsers and readers of pages take quadratic time, or more stack than there is, for
 * elements that stand in each other a hundred thousand deep.
 */
export function prune(page: string): Pruned {
	const html = page.replace(longData, 'data:,');
	const lower = html.replace(/[A-Z]+/g, letters => letters.toLowerCase());
	const kept: string[] = [];
	let from = 0;
	let depth = 0;
	let deepest = 0;
	let elements = 0;
	for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
		if (html.startsWith('<!--', at)) {
			kept.push(html.slice(from, at));
			const end = html.indexOf('-->', at + 4);
			from = end === -1 ? html.length : end + 3;
			at = from;
			continue;
		}
		const closing = html[at + 1] === '/';
		const name = /^[a-z][a-z0-9]{0,20}/.exec(lower.slice(at + (closing ? 2 : 1), at + 24))?.[0] ?? '';
		if (!closing && dropped.includes(name)) {
			const end = lower.indexOf(`</${name}`, at);
			const isData = name === 'script' && /^[^>]{0,300}ld\+json/.test(lower.slice(at, at + 320));
			const after = end === -1 ? html.length : end + name.length + 2;
			if (!isData) {
				kept.push(html.slice(from, at));
				const close = end === -1 ? -1 : html.indexOf('>', after);
				from = close === -1 ? html.length : close + 1;
			}
			at = Math.max(after, from);
			continue;
		}
		if (name !== '' && !flat.has(name)) {
			depth = closing ? Math.max(0, depth - 1) : depth + 1;
			deepest = Math.max(deepest, depth);
		}
		if (name !== '' && !closing) elements++;
		at++;
	}
	kept.push(html.slice(from));
	const pruned = kept.join('');
	return {html: pruned, depth: deepest, elements, marks: count(pruned, '<') + count(pruned, '&')};
}

function count(text: string, character: string): number {
	let found = 0;
	for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) found++;
	return found;
}
