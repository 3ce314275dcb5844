import {decodeEntities} from '../../entities.ts';

const headElements = /<(?:title|head)\b[^<>]*>[^<]*/gi;
const blockTags =
	/<\/?(?:p|div|br|h[1-6]|li|ul|ol|tr|table|section|article|header|footer|blockquote|figure|figcaption|nav|main|aside|form|body)\b[^<>]*>/gi;
const tags = /<[a-z/!?][^<>]*>/gi;

/**
 * The words of a page without a parser: for pages that no parser should be given. Block elements become line breaks;
 * nothing is known of what is article and what is not. Linear, whatever the page is made of.
 */
export function stripTags(html: string): string {
	return decodeEntities(html.replace(headElements, '').replace(blockTags, '\n\n').replace(tags, ''));
}
