import {describe, expect, it} from 'vitest';
import {chooseFormat} from '../../../source/corpus/formats/choose.ts';
import {readStream} from '../../../source/corpus/read-file.ts';
import {asRead, collect, readSample, readText} from '../helpers.ts';

const head = (text: string) => ({bytes: Buffer.from(text), text});

describe('chooseFormat', () => {
	it.each([
		['a.txt', 'Talks resumed.', 'plain text'],
		['a.txt', '<!-- saved from --><!DOCTYPE html><html>', 'HTML'],
		['a.html', 'No tags at all.', 'plain text'],
		['a.md', 'Talks <b>resumed</b>.', 'Markdown'],
		['a.txt', '---\ntitle: Talks\n---\n', 'Markdown'],
		['a.json', '{\n "title": "Talks"', 'JSON'],
		['a.json', '{"title":"Talks"}\n{"title":"More"}', 'JSON lines'],
		['a.jsonl', 'broken', 'JSON lines'],
		['a.jsonl', '{"text": "cut o\n{"text": "Talks."}\n', 'JSON lines'],
		['a.jsonl', '{"text": "Talks."}\nbroken', 'JSON lines'],
		['a.dat', '{\n"text": "Talks."\n}', 'JSON'],
		['a.dat', '[{"text": "Talks."},\n{"text": "More."}]', 'JSON'],
		['a.log2', '{"a":1}\n{"a":2}\n', 'JSON lines'],
		['a.jsonl', '{"html": "<!DOCTYPE html>', 'JSON lines'],
		[null, '[\n {"title": "Talks"', 'JSON'],
		[null, '[Update] Talks resumed.', 'plain text'],
		[null, '{"a": "very long', 'JSON lines'],
	])('%s with %j is %s', (path, text, name) => expect(chooseFormat(path, head(text))?.name).toBe(name));

	it.each(['a.mobi', 'a.pages'])('has none for %s, which is text but no article', path => {
		expect(chooseFormat(path, head('Talks resumed.'))).toBeNull();
	});

	it('has none for bytes that are no text', () => {
		expect(chooseFormat('a.txt', {bytes: new Uint8Array(9), text: null})).toBeNull();
	});
});

describe('JSON lines', () => {
	it('reads every line but the broken ones, and names those', async () => {
		const results = await readSample('export.jsonl');
		expect(results.map(({article, failure}) => article?.id ?? failure!.place)).toEqual([
			'a1',
			'a2',
			'a3',
			'a4',
			'a5',
			'a6',
			'line 7',
			'line 8',
			'a9',
		]);
		expect(results[6]!.failure!.reason).toMatch(/not valid JSON/);
		expect(results[7]!.failure!.reason).toMatch(/neither "text" nor "html"/);
		expect(results[0]!.article).toMatchObject({
			outlet: 'The Ellery Post',
			published: '2021-03-01',
			url: 'https://elleypost.example/1',
		});
	});

	it('skips a line that is too long, without holding it, and reads on', async () => {
		const megabyte = new Uint8Array(1_000_000).fill(97);
		async function* stream() {
			yield Buffer.from('{"text":"One."}\n');
			for (let count = 0; count < 70; count++) yield megabyte;
			yield Buffer.from('\n{"text":"Three."}\n');
		}
		const results = await collect(readStream('a.jsonl', stream(), asRead));
		expect(results.map(({article, failure}) => article?.text ?? failure!.place)).toEqual(['One.', 'line 2', 'Three.']);
		expect(results[1]!.failure!.reason).toMatch(/longer than 64 MB/);
	});

	it('reads UTF-16, CRLF, empty lines and a last line without an end', async () => {
		const text = '{"text":"Öne."}\r\n\r\n{"text":"Two."}';
		for (const bytes of [Buffer.from(text), Buffer.from(`\ufeff${text}`, 'utf16le')]) {
			const results = await readText('a.jsonl', bytes);
			expect(results.map(({article}) => article?.text)).toEqual(['Öne.', 'Two.']);
		}
	});
});

describe('JSON', () => {
	it('reads a list inside an object, and names the place of what is none', async () => {
		const [one, two] = await readSample('newsapi.json');
		expect(one!.article).toMatchObject({
			outlet: 'The Ellery Post',
			authors: ['Ines Falk'],
			title: 'One',
			published: '2021-03-03',
		});
		expect(two!.failure!.place).toBe('article 2');
	});

	it('reads JSON lines that are called JSON', async () => {
		const results = await readText('a.json', '{"text":"One."}\n{"text":\n{"text":"Three."}');
		expect(results.map(({article, failure}) => article?.text ?? failure!.place)).toEqual(['One.', 'line 2', 'Three.']);
	});

	it.each([
		[
			{content: 'Talks resumed.', publisher: {name: 'Daily'}, byline: 'By Ann Ray and Bo Li'},
			{outlet: 'Daily', authors: ['Ann Ray', 'Bo Li']},
		],
		[
			{body: 'Talks.', source: 'https://www.reuters.com/a', datePublished: '2020-05-06'},
			{url: 'https://www.reuters.com/a', outlet: 'Reuters', published: '2020-05-06'},
		],
		[
			{content_html: '<p>Talks <b>resumed</b>.</p>', date_published: 'Fri, 08 Mar 2024 23:00:00 -0500'},
			{text: 'Talks resumed.', published: '2024-03-08'},
		],
		[
			{text: '1 < 2 <b> is not markup', domain_name: 'nytimes.com'},
			{text: '1 < 2 <b> is not markup', outlet: 'The New York Times'},
		],
		[
			{text: 'Talks.', url: 'javascript:alert(1)', language: 'de-AT'},
			{url: null, language: 'de'},
		],
		[
			{text: 'Talks.', published: '2024-02-30', id: 12},
			{published: null, id: '12'},
		],
		[{text: 'Talks.', __proto__: {title: 'inherited'}}, {title: null}],
	])('understands %j', async (record, expected) => {
		const [{article} = {}] = await readText('a.json', JSON.stringify(record));
		expect(article).toMatchObject(expected);
	});
});

describe('Markdown', () => {
	it('reads what a clipper writes', async () => {
		const [{article} = {}] = await readSample('clipped.md');
		expect(article).toMatchObject({
			title: 'Port Ellery elects its first independent mayor',
			outlet: 'The Guardian',
			authors: ['Ines Falk', 'Tom Brandt'],
			published: '2021-03-03',
			publishedBasis: 'metadata',
			url: 'https://www.theguardian.com/world/2021/mar/03/port-ellery-mayor',
		});
		expect(article!.text).toBe(
			'Marta Oduya won the race for mayor of Port Ellery on Tuesday, ending 16 years of rule by the Harbour Party.\n\n' +
				'“We will open the books of this city,” Oduya told supporters at the old customs house.',
		);
	});

	it('reads the text below broken front matter, and says so', async () => {
		const [failure, {article} = {}] = await readText('a.md', '---\ntitle: "open\nb: [\n---\nTalks resumed.');
		expect(failure!.failure).toMatchObject({place: 'front matter', reason: expect.stringMatching(/YAML/)});
		expect(article!.text).toBe('Talks resumed.');
	});

	it.each([
		['A `code` and ~~gone~~ snake_case_name 2*3*4', 'A code and gone snake_case_name 2*3*4'],
		['- one\n- [x] two\n1. three', 'one\ntwo\n1. three'],
		['## 1. The call ##\n\nSetext\n======', '1. The call\n\nSetext'],
		['[[Note|Xi]] met [Bo Li](https://x.example/a_(b)) ![[img.png]]', 'Xi met Bo Li'],
		['a\\*b [ref][1]\n\n[1]: https://x.example', 'a*b ref'],
		['```\n**kept**\n```', '**kept**'],
	])('%j becomes %j', async (markdown, expected) => {
		const [{article} = {}] = await readText('a.md', `Some text comes first.\n\n${markdown}`);
		expect(article!.text.replace('Some text comes first.\n\n', '')).toBe(expected);
	});
});
