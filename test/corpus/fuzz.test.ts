import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readText} from './helpers.ts';

/** Pieces that the formats and rules give a meaning to, in any order, with anything between. */
const telling = [
	'---\n',
	'title: x\n',
	'title,text\n',
	'<rss><channel><item><title>',
	'<description>',
	'<entry><content>',
	'<![CDATA[',
	'\nFrom a\n',
	'Subject: =?utf-8?b?',
	'Content-Type: multipart/mixed; boundary=x\n',
	'\n--x\n',
	'"',
	',',
	'<html>',
	'<p>',
	'</div>',
	'<!--',
	'<script>',
	'{"text":"',
	'"}',
	'[',
	'\n',
	'\n\n',
	'\r\n',
	'\0',
	'\x1b[',
	'\ud800',
	'Comments (2)',
	'Related stories',
	'Tags: a, b',
	'Advertisement',
	'March 3, 2021',
	'By Ann Ray',
	'A full sentence stands here, it does.',
	'…',
	'**',
	'](',
];
const text = fc
	.array(fc.oneof(fc.constantFrom(...telling), fc.string({unit: 'binary', maxLength: 12})), {maxLength: 30})
	.map(parts => parts.join(''));
const bytes = fc.uint8Array({maxLength: 300});
const acting = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

describe.each([
	'a.txt',
	'a.md',
	'a.html',
	'a.json',
	'a.jsonl',
	'a.csv',
	'a.rss',
	'a.eml',
	'a.mbox',
	'a.ris',
	'a.rtf',
	'a.warc',
	null,
])('reading %s', name => {
	it('never throws, and gives clean articles or reasons of one line', async () => {
		await fc.assert(
			fc.asyncProperty(fc.oneof(text, bytes), async content => {
				for (const {article, failure} of await readText(name, content)) {
					if (failure) expect(failure.reason).toMatch(/^[^\n\p{Cc}]+$/u);
					else {
						for (const shown of [article.text, article.title ?? '', ...article.authors, article.id])
							expect(acting.test(shown)).toBe(false);
						for (const piece of article.cut) {
							expect(piece.at).toBeGreaterThanOrEqual(0);
							expect(piece.at).toBeLessThanOrEqual(article.text.length);
							expect(acting.test(piece.text)).toBe(false);
						}
					}
				}
			}),
			{numRuns: 150},
		);
	});

	it('gives the text as it stands when told to', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({unit: 'grapheme', minLength: 1, maxLength: 200}), async given => {
				const line = JSON.stringify({text: given});
				const [{article} = {}] = await readText('a.jsonl', line, {asIs: true});
				expect(article!.text).toBe(given);
			}),
			{numRuns: 50},
		);
	});
});
