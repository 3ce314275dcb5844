import {openParts} from '../archives/parts.ts';
import {noPackage, Unreadable} from '../failures.ts';
import {decodeXml} from '../xml-encoding.ts';
import {readPackage} from './epub-package.ts';
import type {Format} from './format.ts';
import {isZip} from './zip.ts';

/** Letters of text below which a chapter is a cover, a title page or a picture. */
const shortest = 200;

/** An electronic book, each chapter of it an article: what reading lists and news readers export. */
export const epub: Format = {
	name: 'EPUB',
	extensions: ['epub'],
	recognize({bytes}) {
		const start = Buffer.from(bytes.subarray(0, 100)).toString('latin1');
		return isZip(bytes) && start.includes('application/epub+zip') ? 'certain' : 'no';
	},
	async *read(source) {
		const parts = openParts(await source.bytes(), source.limit);
		const {parseXml} = await import('../parsers/xml.ts');
		const container = decodeXml(await parts.read('META-INF/container.xml'));
		const path = /\bfull-path\s*=\s*["']([^"'<>]{1,500})["']/.exec(container)?.[1];
		if (path === undefined) throw new Unreadable(noPackage());
		const {fields, chapters} = readPackage(decodeXml(await parts.read(path)), path, parseXml);
		for (const [index, name] of chapters.entries()) {
			if (!parts.has(name)) continue;
			const html = decodeXml(await parts.read(name));
			const place = `chapter ${index + 1}`;
			if (lettersOf(html) >= shortest) yield {draft: {fields, body: {kind: 'html', text: html}}, place};
		}
	},
};

function lettersOf(html: string): number {
	const body = html.slice(Math.max(0, html.search(/<body\b/i)));
	return body.replace(/<[^<>]*>/g, '').replace(/\s+/g, ' ').length;
}
