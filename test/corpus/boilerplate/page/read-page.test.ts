import {describe, expect, it} from 'vitest';
import {prune} from '../../../../source/corpus/boilerplate/page/prune.ts';
import {readPage, wholePage} from '../../../../source/corpus/boilerplate/page/read-page.ts';
import {readSample} from '../../helpers.ts';

describe('readPage', () => {
	it('finds the article, its title, day, authors and outlet', async () => {
		const [{article} = {}] = await readSample('page.html');
		expect(article).toMatchObject({
			title: 'Port Ellery elects its first independent mayor',
			outlet: 'The Ellery Post',
			authors: ['Ines Falk', 'Tom Brandt'],
			published: '2021-03-03',
			publishedBasis: 'metadata',
			url: 'https://elleypost.example/2021/03/03/mayor',
			language: 'en',
		});
		const paragraphs = article!.text.split('\n\n');
		expect(paragraphs).toHaveLength(5);
		expect(paragraphs[0]).toMatch(/^Marta Oduya won/);
		expect(paragraphs[2]).toMatch(/^Turnout was .* the electoral board said, and lines/);
		expect(paragraphs[4]).toMatch(/since 2005\.$/);
	});

	it('keeps what it cuts, with a reason', async () => {
		const [{article} = {}] = await readSample('page.html');
		const reasonOf = (words: string) => article!.cut.find(piece => piece.text.includes(words))?.reason;
		expect(reasonOf('Advertisement')).toBe('advertisement');
		expect(reasonOf('READ MORE')).toBe('link to more');
		expect(reasonOf('I would do it again')).toBe('comments');
		expect(reasonOf('Photograph: Lena Moss')).toBe('caption');
		expect(reasonOf('Not a word of this script')).toBeUndefined();
	});

	it('keeps at most 20,000 characters of furniture', () => {
		const links = '<li><a href="/">Another page of this site, with a name</a></li>'.repeat(2000);
		const paragraphs = '<p>The council met on Monday to speak of the port, and of nothing else.</p>'.repeat(3);
		const {cut} = readPage(`<html><body><article>${paragraphs}</article><ul>${links}</ul></body></html>`);
		expect(cut.reduce((sum, piece) => sum + piece.text.length, 0)).toBeLessThan(21_000);
	});

	it('does not believe class names that would take most of the text', () => {
		const sentence = (day: string) =>
			`<p>The council met on ${day} to speak of the port, and of nothing else at all.</p>`;
		const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
		const parts = days.map(day => `<div class="with-ad">${sentence(day)}${sentence(`${day} night`)}</div>`);
		const {text} = readPage(`<html><body><article>${parts.join('')}</article></body></html>`);
		expect(text.split('\n\n')).toHaveLength(2 * days.length);
	});

	it('does not break a sentence at a name that is marked up', () => {
		const name = '<span class="social-card">Ray<div>Ann Ray: more</div></span>';
		const rest = '<p>Nobody had expected the vote to be so close, a member who was there said.</p>';
		const {text} = readPage(`<p>Gov. ${name} spoke with <a class="related">the board</a> on Monday.</p>${rest}${rest}`);
		expect(text).toMatch(/^Gov. Ray spoke with the board on Monday\.\n\n/);
	});

	it('keeps the paragraphs of preformatted text', () => {
		expect(readPage('<pre>Talks resumed\non Monday.\n\nThey ended on Tuesday.</pre>').text).toBe(
			'Talks resumed on Monday.\n\nThey ended on Tuesday.',
		);
	});

	it('takes the text from the data of a page that shows none of it', () => {
		const articleBody =
			'Talks resumed on Monday.\n\nThe council&#8217;s members said nothing at all of what was spoken.';
		const data = JSON.stringify({'@type': 'NewsArticle', articleBody});
		const {text} = readPage(
			`<html><body><script type="application/ld+json">${data}</script><p>Loading, wait.</p></body></html>`,
		);
		expect(text).toBe('Talks resumed on Monday.\n\nThe council’s members said nothing at all of what was spoken.');
	});

	it('reads a fragment as a whole', () => {
		expect(readPage('<p>Talks <b>resumed</b>.</p><ul><li>one</li><li>two</li></ul>').text).toBe(
			'Talks resumed.\n\none\ntwo',
		);
	});

	it.each([
		['elements 100,000 deep', `<html><body>${'<div>'.repeat(100_000)}<p>Talks resumed on Monday, they said.`],
		['a page that breaks off', '<html><body><article><p>Talks resumed on Monday, they said.</p><p cla'],
		['no body element', '<html><p>Talks resumed on Monday, they said.'],
		['unclosed script', '<html><body><p>Talks resumed on Monday, they said.</p><script>alert(1)'],
		['unclosed comment', '<html><body><p>Talks resumed on Monday, they said.</p><!-- and'],
	])('survives %s', (_, html) => expect(readPage(html).text).toBe('Talks resumed on Monday, they said.'));

	it('shows all words of a page as it stands', () => {
		expect(wholePage('<html><body><nav>Home</nav><p>Talks</p></body></html>').text).toBe('Home\n\nTalks');
	});
});

describe('prune', () => {
	it.each([
		['<p>a<script>b</script>c', '<p>ac'],
		['<p>a<SCRIPT src=x>b</ScRiPt >c', '<p>ac'],
		['<style>a</style><svg><p></svg>b<!-- c -->d', 'bd'],
		['<script type="application/ld+json">{}</script>', '<script type="application/ld+json">{}</script>'],
		[`<img src="data:image/png;base64,${'A'.repeat(600)}">`, '<img src="data:,">'],
		['a < b <3 <', 'a < b <3 <'],
	])('%j → %j', (html, expected) => expect(prune(html).html).toBe(expected));

	it('measures depth and elements', () => {
		expect(prune('<div><b><p><p><br></b></div><div></div>')).toMatchObject({depth: 2, elements: 6});
	});
});
