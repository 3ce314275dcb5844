import {describe, expect, it} from 'vitest';
import {chooseFormat} from '../../../source/corpus/formats/choose.ts';
import {readStream} from '../../../source/corpus/read-file.ts';
import {asRead, collect, readSample, readText} from '../helpers.ts';

describe('CSV', () => {
	it.each([
		['a.csv', 'a,b\n1,2', 'CSV'],
		['a.tsv', 'a\tb', 'CSV'],
		['export.txt', 'Title,Date,Text\nx,y,z', 'CSV'],
		['export', '"headline";"body"\nx;y', 'CSV'],
		['a.txt', 'The title, the date, and the text were wrong.', 'plain text'],
		['a.txt', 'text, text and text', 'plain text'],
		['a.csv', '{"text": "One."}\n{"text": "Two."}', 'JSON lines'],
	])('%s with %j is %s', (path, text, name) => {
		expect(chooseFormat(path, {bytes: Buffer.from(text), text})?.name).toBe(name);
	});

	it('reads a row as an article, and names the rows without one', async () => {
		const results = await readSample('table.csv');
		expect(results.map(({article, failure}) => article?.id ?? failure!.place)).toEqual(['c1', 'c2', 'row 4', 'c4']);
		expect(results[0]!.article).toMatchObject({
			outlet: 'The Ellery Post',
			published: '2021-03-03',
			publishedBasis: 'metadata',
			title: 'Port Ellery elects its first independent mayor',
			url: 'https://elleypost.example/mayor',
			text: 'Marta Oduya won the race for mayor of Port Ellery on Tuesday.\n\n“We will open the books of this city,” Oduya told supporters, "all of them".',
		});
		expect(results[2]!.failure!.reason).toMatch(/neither "text" nor "html"/);
		expect(results[3]!.article!.text).toBe('Votes are counted again.');
	});

	it('reads what Excel saves: semicolons, windows-1252, and Unicode text', async () => {
		const [{article} = {}] = await readSample('semicolons.csv');
		expect(article).toMatchObject({title: 'Café', text: 'The café’s owner said “no”; twice.'});
		const unicode = Buffer.from('\ufeffTitle\tText\r\nTalks\tÖne, two; three.\r\n', 'utf16le');
		const [tabs] = await readText('a.txt', unicode);
		expect(tabs!.article).toMatchObject({title: 'Talks', text: 'Öne, two; three.'});
	});

	it('keeps the rows above a quotation mark that is never closed', async () => {
		const results = await readText('a.csv', 'title,text\nOne,"One, said."\nTwo,"Two\nThree,Three.\n');
		expect(results.map(({article, failure}) => article?.title ?? failure!.reason)).toEqual([
			'One',
			expect.stringMatching(/never closed/),
		]);
	});

	it('stops at a row without an end, without holding all of it', async () => {
		async function* stream() {
			yield Buffer.from('title,text\nOne,One.\nTwo,"');
			const chunk = new Uint8Array(1_000_000).fill(97);
			for (let count = 0; count < 1000; count++) yield chunk;
		}
		const results = await collect(readStream('a.csv', stream(), asRead));
		expect(results.map(({article, failure}) => article?.title ?? failure!.reason)).toEqual([
			'One',
			expect.stringMatching(/longer than 16 MB/),
		]);
	});

	it('says which columns there are where none holds text', async () => {
		const results = await readText('a.csv', 'stories_id,title,url\n1,Talks,https://x.example\n');
		expect(results.map(({failure}) => failure!.reason)).toEqual([
			expect.stringMatching(/No column .* stories_id, title, url/),
		]);
	});

	it('takes no column for a property of every object', async () => {
		const [{article} = {}] = await readText('a.csv', '__proto__,constructor,title,text\na,b,Talks,Talks resumed.\n');
		expect(article).toMatchObject({title: 'Talks', text: 'Talks resumed.'});
	});

	it('gives the text as it stands when told to', async () => {
		const [{article} = {}] = await readText('a.csv', 'title,text\nA,"  Talks\r\n resumed. "\n', {asIs: true});
		expect(article!.text).toBe('  Talks\r\n resumed. ');
	});
});
