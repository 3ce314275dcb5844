import {gzipSync} from 'node:zlib';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readText} from '../helpers.ts';

const record = (type: string, url: string, contentType: string, content: string | Buffer) => {
	const body = Buffer.from(content);
	const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nContent-Type: ${contentType}\r\nContent-Length: ${body.length}\r\n\r\n`;
	return Buffer.concat([Buffer.from(head), body, Buffer.from('\r\n\r\n')]);
};
const answer = (headers: string, body: string | Buffer, status = '200 OK') =>
	record(
		'response',
		`https://elleypost.example/${headers.length}`,
		'application/http; msgtype=response',
		Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n`), Buffer.from(body)]),
	);
const page = (text: string) => `<!DOCTYPE html><html><body><p>${text}</p></body></html>`;
const html = 'Content-Type: text/html\r\n';

describe('WARC', () => {
	const archive = Buffer.concat([
		record('warcinfo', '', 'application/warc-fields', 'software: x\r\n'),
		answer(html, page('Plain page.')),
		answer(`${html}Content-Encoding: gzip\r\n`, gzipSync(page('Packed page.'))),
		answer(
			`${html}Transfer-Encoding: chunked\r\n`,
			`5\r\n<!DOC\r\n${(page('Chunked page.').length - 5).toString(16)}\r\n${page('Chunked page.').slice(5)}\r\n0\r\n\r\n`,
		),
		answer('Content-Type: text/html; charset=koi8-r\r\n', Buffer.from([0x3c, 0x70, 0x3e, 0xed, 0xc9, 0xd2, 0x2e])),
		answer(html, page('Not found.'), '404 Not Found'),
		answer('Content-Type: image/png\r\n', 'PNG'),
		record('conversion', 'https://ledger.example/2021/03/04/a', 'text/plain', 'Converted text.'),
	]);
	const texts = ['Plain page.', 'Packed page.', 'Chunked page.', 'Мир.', 'Converted text.'];

	it('reads the pages in it, packed or not', async () => {
		for (const [name, bytes] of [
			['a.warc', archive],
			['a.warc.gz', gzipSync(archive)],
			['archive', archive],
		] as const) {
			const results = await readText(name, bytes);
			expect(results.map(({article}) => article?.text)).toEqual(texts);
		}
		const results = await readText('a.warc', archive);
		expect(results.at(-1)!.article).toMatchObject({
			url: 'https://ledger.example/2021/03/04/a',
			published: '2021-03-04',
		});
	});

	it('keeps what stands before the damage', async () => {
		const results = await readText('a.warc', archive.subarray(0, archive.length - 12));
		expect(results.map(({article, failure}) => article?.text ?? failure!.reason)).toEqual([
			...texts.slice(0, -1),
			expect.stringMatching(/damaged or cut off/),
		]);
	});

	it('survives any damage', async () => {
		const damage = fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), {maxLength: 8});
		await fc.assert(
			fc.asyncProperty(damage, async changes => {
				const bytes = Buffer.from(archive);
				for (const [at, value] of changes) bytes[at] = value;
				for (const {failure} of await readText('a.warc', bytes))
					if (failure) expect(failure.reason).toMatch(/^[^\n\p{Cc}]+$/u);
			}),
			{numRuns: 100},
		);
	});
});
