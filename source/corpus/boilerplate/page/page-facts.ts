import type {PageFacts} from '../../metadata/evidence.ts';
import {readJsonLd} from '../../metadata/json-ld.ts';
import type {DomDocument} from './dom.ts';

const timeSelector =
	'[itemprop="datePublished"], time[datetime][pubdate], time[datetime].published, time[datetime].entry-date, article header time[datetime]';

/** What a parsed page says of itself. Has to be asked before the body is looked for, which takes the page apart. */
export function pageFacts(document: DomDocument): PageFacts {
	const meta = new Map<string, string>();
	for (const element of document.querySelectorAll('meta[content]')) {
		const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop'))
			?.trim()
			.toLowerCase();
		const content = element.getAttribute('content')?.trim();
		if (name && content && !meta.has(name)) meta.set(name, content);
	}
	const texts = (selector: string) =>
		[...document.querySelectorAll(selector)]
			.map(element => element.textContent?.trim() ?? '')
			.filter(text => text !== '');
	const headings = ['[itemprop="headline"]', 'article h1, main h1', 'h1'].flatMap(texts);
	return {
		jsonLd: readJsonLd(texts('script[type="application/ld+json"]')),
		meta,
		canonical:
			document.querySelector('link[rel="canonical"], link[itemprop="mainEntityOfPage"]')?.getAttribute('href') ?? null,
		title: texts('head title')[0] ?? texts('title')[0] ?? null,
		heading: headings[0] ?? null,
		bylines: texts(
			'[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], .byline, .author-name',
		).filter(text => text.length < 150),
		times: [...document.querySelectorAll(timeSelector)].map(
			element => element.getAttribute('datetime') ?? element.getAttribute('content') ?? '',
		),
		language: document.documentElement?.getAttribute('lang') ?? null,
	};
}
