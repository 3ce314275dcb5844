import type {PageFacts} from '../../metadata/evidence.ts';
import {readJsonLd} from '../../metadata/json-ld.ts';
import type {DomDocument, DomElement} from './dom.ts';

const timeSelector =
	'[itemprop="datePublished"], time[datetime][pubdate], time[datetime].published, time[datetime].entry-date, article header time[datetime]';
const updateSelector = '[itemprop="dateModified"], time[datetime].updated, time[datetime].modified';
const bylineSelector =
	'[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], .byline, .author-name';
const publisherSelector = '[itemprop="publisher"] [itemprop="name"], [itemprop="publisher"]';
/** Longer ones are no names. */
const longestName = 150;

/** What a parsed page says of itself. Has to be asked before the body is looked for, which takes the page apart. */
export function pageFacts(document: DomDocument): PageFacts {
	const elements = (selector: string) => [...document.querySelectorAll(selector)];
	const texts = (selector: string) => elements(selector).map(textOf).filter(Boolean);
	const names = (selector: string) => texts(selector).filter(text => text.length < longestName);
	const headings = ['[itemprop="headline"]', 'article h1, main h1', 'h1'].flatMap(texts);
	const updates = new Set(elements(updateSelector));
	return {
		jsonLd: readJsonLd(texts('script[type="application/ld+json"]')),
		meta: metaOf(elements('meta[content]')),
		canonical:
			document.querySelector('link[rel="canonical"], link[itemprop="mainEntityOfPage"]')?.getAttribute('href') ?? null,
		title: texts('head title')[0] ?? texts('title')[0] ?? null,
		heading: headings[0] ?? null,
		bylines: names(bylineSelector),
		times: elements(timeSelector)
			.filter(element => !updates.has(element))
			.map(timeOf),
		updates: [...updates].map(timeOf),
		sections: names('[itemprop="articleSection"]'),
		publisher: names(publisherSelector)[0] ?? null,
		language: document.documentElement?.getAttribute('lang') ?? null,
	};
}

function metaOf(elements: readonly DomElement[]): Map<string, string> {
	const meta = new Map<string, string>();
	for (const element of elements) {
		const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop'))
			?.trim()
			.toLowerCase();
		const content = element.getAttribute('content')?.trim();
		if (name && content && !meta.has(name)) meta.set(name, content);
	}
	return meta;
}

/** What is read, or what an element without words says in its `content`. */
const textOf = (element: DomElement) => (element.textContent?.trim() || element.getAttribute('content')?.trim()) ?? '';
const timeOf = (element: DomElement) =>
	element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent?.slice(0, 200) ?? '';
