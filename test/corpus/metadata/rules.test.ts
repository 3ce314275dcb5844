import {describe, expect, it} from 'vitest';
import {rules} from '../../../source/corpus/metadata/rules.ts';
import {type Article, foundProperties} from '../../../source/model/article.ts';
import {readText} from '../helpers.ts';

const text = [
	'The council met on Monday to speak of the port, and of nothing else.',
	'Nobody had expected the vote to be so close, a member said on the steps.',
	'The port had been for sale since the spring, and nobody had asked for it.',
];
const paragraphs = text.map(line => `<p>${line}</p>`).join('');
const page = (head: string, body = paragraphs) =>
	`<!doctype html><html><head><title>Council meets</title>${head}</head><body><article>${body}</article></body></html>`;
const data = (fields: object) =>
	page(`<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', ...fields})}</script>`);
const meta = (name: string, content: string) => page(`<meta name="${name}" content="${content}">`);
const property = (name: string, content: string) => page(`<meta property="${name}" content="${content}">`);
const plain = (...lines: string[]) => lines.join('\n\n');
const [first, ...others] = text as [string, ...string[]];

type Expected = [found: keyof Article, value: unknown, rule: string];

async function articleOf(name: string, content: string): Promise<Article> {
	const {article} = (await readText(name, content))[0]!;
	return article!;
}

describe('each property says which rule found it', () => {
	it.each<[string, string, ...Expected]>([
		// Fields of exports and front matter
		['a.json', '{"headline":"Port sold","text":"x y"}', 'title', 'Port sold', 'field of the file'],
		['a.json', '{"byline":"By Ann Ray","text":"x"}', 'authors', ['Ann Ray'], 'field of the file'],
		['a.json', '{"domain_name":"www.theguardian.com","text":"x"}', 'outlet', 'The Guardian', 'field of the file'],
		['a.json', '{"publish_date":"2024-02-08","text":"x"}', 'published', '2024-02-08', 'field of the file'],
		['a.json', '{"date_modified":"2024-02-09 10:00","text":"x"}', 'updated', '2024-02-09T10:00', 'field of the file'],
		['a.json', '{"date_download":"2024-02-10","text":"x"}', 'saved', '2024-02-10', 'field of the file'],
		['a.json', '{"categories":["World","Asia"],"text":"x"}', 'section', 'World', 'field of the file'],
		['a.json', '{"lang":"fr","text":"x"}', 'language', 'fr', 'field of the file'],
		['a.md', '---\ncreated: 2024-02-10\n---\nText.', 'saved', '2024-02-10', 'field of the file'],
		['a.md', '---\nsource: https://example.org/a\n---\nText.', 'url', 'https://example.org/a', 'field of the file'],
		// Pages
		[
			'a.html',
			page('<link rel="canonical" href="https://example.org/a">'),
			'url',
			'https://example.org/a',
			'canonical link',
		],
		['a.html', property('og:url', 'https://example.org/a'), 'url', 'https://example.org/a', 'og:url'],
		['a.html', data({url: 'https://example.org/a'}), 'url', 'https://example.org/a', 'JSON-LD url'],
		['a.html', property('og:url', 'https://www.bbc.com/a'), 'outlet', 'BBC News', 'host of the address'],
		['a.html', property('og:site_name', 'Harbour Ledger'), 'outlet', 'Harbour Ledger', 'og:site_name'],
		['a.html', data({publisher: {name: 'Harbour Ledger'}}), 'outlet', 'Harbour Ledger', 'JSON-LD publisher'],
		['a.html', meta('publisher', 'Harbour Ledger'), 'outlet', 'Harbour Ledger', 'publisher meta'],
		['a.html', data({headline: 'Port sold'}), 'title', 'Port sold', 'JSON-LD headline'],
		['a.html', property('og:title', 'Port sold'), 'title', 'Port sold', 'og:title'],
		['a.html', page('', `<h1>Port sold</h1>${paragraphs}`), 'title', 'Port sold', 'heading'],
		['a.html', page(''), 'title', 'Council meets', 'page title'],
		['a.html', data({author: [{name: 'Ann Ray'}]}), 'authors', ['Ann Ray'], 'JSON-LD author'],
		['a.html', meta('author', 'Ann Ray'), 'authors', ['Ann Ray'], 'author meta'],
		['a.html', page('', `<p class="byline">By Ann Ray</p>${paragraphs}`), 'authors', ['Ann Ray'], 'marked byline'],
		['a.html', data({datePublished: '2024-02-08T21:15+08:00'}), 'published', '2024-02-08', 'JSON-LD datePublished'],
		['a.html', data({datePublished: '2024-02-08T21:15+08:00'}), 'publishedTime', '2024-02-08T21:15+08:00', ''],
		['a.html', property('article:published_time', '2024-02-08'), 'published', '2024-02-08', 'published meta'],
		[
			'a.html',
			page('', `<time itemprop="datePublished" datetime="2024-02-08">x</time>${paragraphs}`),
			'published',
			'2024-02-08',
			'marked time',
		],
		['a.html', data({dateModified: '2024-02-09T10:00:00Z'}), 'updated', '2024-02-09T10:00:00Z', 'JSON-LD dateModified'],
		['a.html', data({dateModified: '2024-02-09T10:00:00Z'}), 'published', null, ''],
		['a.html', property('article:modified_time', '2024-02-09'), 'updated', '2024-02-09', 'modified meta'],
		[
			'a.html',
			page('', `<time class="updated" datetime="2024-02-09">x</time>${paragraphs}`),
			'updated',
			'2024-02-09',
			'marked time of change',
		],
		['a.html', data({articleSection: ['World', 'Asia']}), 'section', 'World', 'JSON-LD articleSection'],
		['a.html', property('article:section', 'World'), 'section', 'World', 'section meta'],
		[
			'a.html',
			page('', `<meta itemprop="articleSection" content="World">${paragraphs}`),
			'section',
			'World',
			'section meta',
		],
		[
			'a.html',
			page('', `<span itemprop="articleSection">World</span>${paragraphs}`),
			'section',
			'World',
			'section in microdata',
		],
		[
			'a.html',
			property('og:url', 'https://example.org/politics/port'),
			'section',
			'Politics',
			'section in the address',
		],
		[
			'a.html',
			property('og:url', 'https://example.org/2024/02/08/port'),
			'published',
			'2024-02-08',
			'date in the address',
		],
		[
			'a.html',
			`<!--\n Page saved with SingleFile \n url: https://example.org/a \n saved date: Sat Feb 10 2024 12:00:00 GMT+0100 (CET)\n-->${page('')}`,
			'saved',
			'2024-02-10T12:00:00+01:00',
			'time the page was saved',
		],
		[
			'a.html',
			`<!doctype html><!-- saved from url=(0021)https://example.org/a -->${page('')}`,
			'url',
			'https://example.org/a',
			'address it was saved from',
		],
		// Plain text
		['a.txt', plain('Council meets on port sale', ...text), 'title', 'Council meets on port sale', 'title line'],
		['a.txt', plain('Council meets on port sale', 'By Ann Ray', ...text), 'authors', ['Ann Ray'], 'byline'],
		[
			'a.txt',
			plain('Council meets on port sale', 'By Ann Ray, Harbour Ledger', ...text),
			'outlet',
			'Harbour Ledger',
			'outlet line',
		],
		[
			'a.txt',
			plain('Council meets on port sale', 'Feb. 8, 2024, 9:15 PM EST', ...text),
			'publishedTime',
			'2024-02-08T21:15-05:00',
			'',
		],
		['a.txt', plain('Council meets on port sale', 'Feb. 8, 2024', ...text), 'published', '2024-02-08', 'date line'],
		[
			'a.txt',
			plain('Council meets on port sale', 'Updated Feb. 9, 2024', ...text),
			'updated',
			'2024-02-09',
			'date line with "updated"',
		],
		['a.txt', plain('Council meets on port sale', 'Updated Feb. 9, 2024', ...text), 'published', null, ''],
		['a.txt', plain(`GENEVA, Feb. 8, 2024 — ${first}`, ...others), 'published', '2024-02-08', 'dateline'],
		[
			'in/2024/port.txt',
			plain(`HONG KONG, Feb. 8 — ${first}`, ...others),
			'published',
			'2024-02-08',
			'dateline, its year from the path',
		],
		['2023/2024/port.txt', plain(`HONG KONG, Feb. 8 — ${first}`, ...others), 'published', null, ''],
		[
			'a.md',
			`---\ncreated: 2024-01-10\n---\nHONG KONG, Feb. 8 — ${first}`,
			'published',
			'2023-02-08',
			'dateline, its year from the time it was saved or updated',
		],
		['a.txt', plain(`GENEVA (Reuters) - ${first}`, ...others), 'outlet', 'Reuters', 'agency in the dateline'],
		['a.txt', plain(...text, '(Halyard Press Agency)'), 'outlet', 'Halyard Press Agency', 'agency below the text'],
		['a.txt', plain(...text, '— AFP'), 'outlet', 'Agence France-Presse', 'agency below the text'],
		[
			'a.txt',
			plain(first, ...others.slice(0, 1), `${others.at(-1)} (TASS)`),
			'outlet',
			'TASS',
			'agency at the end of the text',
		],
		[
			'a.txt',
			plain(...text, '© 2024 Harbour Ledger. All rights reserved.'),
			'outlet',
			'Harbour Ledger',
			'copyright notice',
		],
		[
			'a.txt',
			plain(...text, 'CLICK HERE FOR MORE FROM THE HARBOUR LEDGER'),
			'outlet',
			'Harbour Ledger',
			'link to more of the outlet',
		],
		[
			'a.txt',
			plain(...text, 'Comments (1)', 'https://www.bbc.com/author.png', 'Well done.'),
			'outlet',
			'BBC News',
			'host of a picture',
		],
		['a.txt', plain(...text), 'language', 'en', 'words of the text'],
		['in/2024-02-08-port.txt', plain(...text), 'published', '2024-02-08', 'date in the path'],
		// What keeps them
		[
			'a.eml',
			`Subject: Port\nMessage-ID: <a>\nDate: Thu, 8 Feb 2024 10:00:00 +0100\n\n${text.join('\n\n')}`,
			'saved',
			'2024-02-08T10:00:00+01:00',
			'date of the mail',
		],
		[
			'a.eml',
			`Subject: Port\nMessage-ID: <a>\nDate: Thu, 8 Feb 2024 10:00:00 +0100\n\n${text.join('\n\n')}`,
			'published',
			null,
			'',
		],
		[
			'a.atom',
			`<feed><title>Harbour Ledger</title><entry><title>Port</title><updated>2024-02-08T10:00:00Z</updated><summary>${first}</summary></entry></feed>`,
			'published',
			'2024-02-08',
			'feed: entry updated, no other time',
		],
		[
			'a.ris',
			`TY  - NEWS\nTI  - Port\nAB  - ${first}\nY2  - 2024/02/10\nER  - \n`,
			'saved',
			'2024-02-10',
			'field of the file',
		],
	])('%s: %.60s', async (name, content, found, value, rule) => {
		const article = await articleOf(name, content);
		expect(article[found] ?? null).toEqual(value);
		if (rule !== '') expect(article.foundBy).toMatchObject({[found]: rule});
	});

	it('names no rule for what was not found, and none that there is not', async () => {
		const {foundBy = {}, ...article} = await articleOf('a.txt', plain(...text));
		const names = new Set(rules.map(({name}) => name));
		for (const property of foundProperties) {
			const value = article[property];
			const isFound = value !== undefined && value !== null && value.length > 0 && value !== 'und';
			expect([property, foundBy[property] !== undefined]).toEqual([property, isFound]);
		}
		for (const name of Object.values(foundBy)) expect(names).toContain(name);
	});
});

describe('what looks like a credit and is none', () => {
	it.each([
		[plain(...text, '(Environmental Protection Agency)')],
		[plain(...text, 'The port was sold (again).')],
		[plain(`GENEVA (Switzerland) - ${first}`, ...others)],
		[plain(...text, '© 2024 Ann Ray')],
	])('%#', async content => expect((await articleOf('a.txt', content)).outlet).toBeNull());
});
