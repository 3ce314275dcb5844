import {type DomDocument, parsePage} from './dom.ts';
import {type Pruned, prune} from './prune.ts';

/**
 * Beyond any of these a page is an accident or an attack, and is read without a parser. What looks for the article takes
 * time with the cube of the depth of tables in tables; news pages are hardly ever more than 50 deep.
 */
const limits = {length: 12_000_000, depth: 250, elements: 150_000, marks: 400_000};

/** The parsed page, or `null` for one that no parser should be given. */
export function tryToParse(html: string): DomDocument | null {
	const pruned = prune(html);
	if (isBeyond(pruned)) return null;
	try {
		const whole = /<html\b/i.test(pruned.html)
			? pruned.html
			: `<!doctype html><html><body>${pruned.html}</body></html>`;
		return parsePage(whole);
	} catch {
		return null;
	}
}

function isBeyond({html, depth, elements, marks}: Pruned): boolean {
	const {length} = html;
	return length > limits.length || depth > limits.depth || elements > limits.elements || marks > limits.marks;
}
