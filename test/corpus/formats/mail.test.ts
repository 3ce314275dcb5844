import {describe, expect, it} from 'vitest';
import {readStream} from '../../../source/corpus/read-file.ts';
import {asRead, collect, readSample, readText} from '../helpers.ts';

describe('mail', () => {
	it('reads the text of a newsletter and what is attached; the sender is not the outlet', async () => {
		const [letter, note, ...others] = await readSample('newsletter.eml');
		expect(letter!.article).toMatchObject({
			id: '<letter-9@letters.example>',
			title: 'The week in Port Ellery – a letter',
			outlet: null,
			authors: [],
			published: null,
			text: expect.stringMatching(
				/^(?:The week in Port Ellery\s+)?Marta Oduya won .*\n\n“We will open .* customs house\.$/s,
			),
		});
		expect(note!.article).toMatchObject({published: '2021-03-02', text: expect.stringMatching(/begins tonight\.$/)});
		expect(others).toEqual([]);
	});

	it('reads a page that a browser saved as one file, as the page', async () => {
		const [[saved], [page]] = await Promise.all([readSample('page.mht'), readSample('page.html')]);
		const {text, title, outlet, authors} = page!.article!;
		expect(saved!.article).toMatchObject({text, title, outlet, authors});
		expect(saved!.article!.url).toBe('https://elleypost.example/2021/03/03/mayor');
	});

	it('is known by its content where it has no name, and no text with properties is taken for one', async () => {
		const message = 'Subject: Talks\nMessage-ID: <a@b>\n\nTalks resumed.\n';
		const [{article} = {}] = await readText('saved', message);
		expect(article).toMatchObject({title: 'Talks', text: 'Talks resumed.'});
		const [plain] = await readText('saved', 'Title: Talks\nSource: Ledger\n\nTalks resumed.\n');
		expect(plain!.article).toMatchObject({title: 'Talks', outlet: 'Ledger'});
	});
});

describe('mailbox', () => {
	it('reads each message, and parts them only at an empty line', async () => {
		const results = await readSample('letters.mbox');
		expect(results.map(({article}) => [article!.title, article!.text])).toEqual([
			[
				'First letter',
				'The council met on Tuesday.\n\nFrom the harbour came a protest.\nFrom here nothing is a new message.',
			],
			['Cafés reopen', 'The café reopens on Friday.'],
		]);
	});

	it('reads on after a message that is broken', async () => {
		const nested = Array.from(
			{length: 40},
			(_, depth) => `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n`,
		);
		const results = await readText('a.mbox', `From a\n${nested.join('')}\n\nFrom b\nSubject: Two\n\nTalks resumed.\n`);
		expect(results.map(({article, failure}) => article?.title ?? failure!.place)).toEqual(['message 1', 'Two']);
	});

	it('skips a message that is too long, without holding it', async () => {
		const chunk = Buffer.from(`${'a'.repeat(999)}\n`.repeat(1000));
		async function* stream() {
			yield Buffer.from('From a\nSubject: One\n\n');
			for (let count = 0; count < 60; count++) yield chunk;
			yield Buffer.from('\nFrom b\nSubject: Two\n\nTalks resumed.\n');
		}
		const results = await collect(readStream('a.mbox', stream(), asRead));
		expect(results.map(({article, failure}) => article?.title ?? failure!.reason)).toEqual([
			expect.stringMatching(/longer than 50 MB/),
			'Two',
		]);
	});
});
