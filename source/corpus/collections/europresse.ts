import {blocksOf} from '../boilerplate/page/blocks.ts';
import type {DomElement} from '../boilerplate/page/dom.ts';
import {tryToParse} from '../boilerplate/page/try-to-parse.ts';
import type {Fields} from '../draft.ts';
import type {Reading} from '../formats/format.ts';

/** The number of a document holds its day: `news·20210303·LM·1234567`. */
const dayInNumber = /\u00b7((?:19|20)\d{2})(\d{2})(\d{2})(?:\u00b7|$)/;

/** The articles of a page that Europresse exports; none where it is another page. */
export function readEuropresse(html: string): Reading[] {
	if (!html.includes('titreArticle') && !html.includes('DocPublicationName')) return [];
	const document = tryToParse(html);
	if (!document) return [];
	const readings: Reading[] = [];
	/** Of articles inside each other only the outermost has the text. */
	const taken = new Set<DomElement>();
	for (const article of document.querySelectorAll('article')) {
		const body = article.querySelector('.docOcurrContainer') ?? article.querySelector('.DocText');
		if (!body || taken.has(body)) continue;
		taken.add(body);
		const text = blocksOf(body)
			.map(block => block.text)
			.join('\n\n');
		if (text.trim() === '') continue;
		readings.push({
			draft: {fields: fieldsOfArticle(article), body: {kind: 'text', text}},
			place: `document ${readings.length + 1}`,
		});
	}
	return readings;
}

function fieldsOfArticle(article: DomElement): Fields {
	const line = (selector: string) => article.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
	const fields: Fields = {};
	const title = line('.titreArticle');
	// Behind the name stand its section or edition, parted by a comma or by many spaces.
	const outlet = article
		.querySelector('.DocPublicationName')
		?.textContent?.trim()
		.split(/,|\n|\s{3}/, 1)[0]
		?.trim();
	const author = line('.sm-margin-bottomNews');
	const number = line('.publiC-lblNodoc') ?? '';
	const day = dayInNumber.exec(number);
	if (title) fields.title = title;
	if (outlet) fields.outlet = outlet;
	if (author) fields.authors = [author];
	if (number) fields.id = number;
	if (day) fields.published = `${day[1]}-${day[2]}-${day[3]}`;
	else {
		const header = line('.DocHeader');
		if (header) fields.published = header;
	}
	return fields;
}
