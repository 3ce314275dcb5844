import {describe, expect, it} from 'vitest';
import {readSample, readText} from '../helpers.ts';

describe('feed', () => {
	it('reads the items of RSS that have text, and counts those that have none', async () => {
		const [first, teaser, failure, ...others] = await readSample('feed.rss');
		expect(first!.article).toMatchObject({
			id: 'post-17',
			title: 'Harbour Party ‘will not’ contest vote',
			outlet: 'The Ellery Post',
			authors: ['Ines Falk'],
			published: '2021-03-03',
			publishedBasis: 'metadata',
			url: 'https://elleypost.example/contest',
			text: 'The Harbour Party will not contest the vote, its leader said on Wednesday.\n\n“We lost & that is that,” he said.',
		});
		expect(teaser!.article).toMatchObject({authors: ['Tom Brandt'], text: 'The recount begins on Friday.'});
		expect(failure!.failure!.reason).toMatch(/^1 of the 3 items/);
		expect(others).toEqual([]);
	});

	it('reads Atom, whose text may be elements of the feed', async () => {
		const [{article} = {}] = await readSample('feed.atom');
		expect(article).toMatchObject({
			title: 'Mayor opens the books',
			outlet: 'Harbour Ledger',
			authors: ['Ann Ray', 'Bo Li'],
			published: '2021-03-04',
			url: 'https://ledger.example/books',
			text: 'Mayor Oduya opened the books of the city.\n\nDebts are < 5 million.',
		});
	});

	it('reads RDF, where items stand beside the channel, in the encoding that is declared', async () => {
		const rdf =
			'<?xml version="1.0" encoding="iso-8859-2"?><rdf:RDF><channel><title>Ledger</title></channel>' +
			'<item><title>\xb1</title><description>Talks resumed.</description><dc:date>2021-03-04</dc:date></item></rdf:RDF>';
		const [{article} = {}] = await readText('a.txt', Buffer.from(rdf, 'latin1'));
		expect(article).toMatchObject({title: 'ą', outlet: 'Ledger', published: '2021-03-04', text: 'Talks resumed.'});
	});

	it.each([
		['<?xml version="1.0"?><urlset><url/></urlset>', /no RSS or Atom feed/],
		[`<rss>${'<a>'.repeat(5000)}`, /300 deep/],
		['<rss><channel><item><title>x', /1 of the 1 items/],
	])('says what is wrong with %s', async (xml, reason) => {
		const results = await readText('a.xml', xml);
		expect(results.map(({failure}) => failure?.reason)).toEqual([expect.stringMatching(reason)]);
	});

	it('resolves no entities of its own', async () => {
		const xml = '<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]>';
		const item = '<rss><channel><item><title>T</title><description>x &b; y</description></item></channel></rss>';
		const [{article} = {}] = await readText('a.rss', xml + item);
		expect(article!.text).toBe('x &b; y');
	});
});
