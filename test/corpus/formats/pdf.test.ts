import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readText} from '../helpers.ts';
import {makePdf, type PdfLine} from '../make-pdf.ts';

const page = (number: number, lines: PdfLine[]): PdfLine[] => [
	[50, 780, 8, 'The Ellery Post'],
	...lines,
	[300, 20, 8, `Page ${number} of 3`],
];
const article = makePdf(
	[
		page(1, [
			[50, 740, 24, 'Mayor opens the books'],
			[50, 700, 10, 'Marta Oduya won the race for mayor of Port Ellery on Tuesday, end-'],
			[50, 688, 10, 'ing 16 years of rule by the Harbour Party.'],
			[62, 676, 10, 'She spoke at the caf\xe9 (the old one).'],
		]),
		page(2, [[50, 740, 10, 'The recount will take until the end of the week, and nobody expects it']]),
		page(3, [
			[50, 740, 10, 'to change much, an officer said.'],
			[50, 716, 10, 'Votes were cast by post.'],
		]),
	],
	'Microsoft Word - mayor.doc',
);

describe('PDF', () => {
	it('reads paragraphs over lines and pages, without the heads and feet of pages', async () => {
		const results = await readText('a.pdf', article);
		expect(results).toHaveLength(1);
		expect(results[0]!.article).toMatchObject({
			title: 'Mayor opens the books',
			text: [
				'Marta Oduya won the race for mayor of Port Ellery on Tuesday, ending 16 years of rule by the Harbour Party.',
				'She spoke at the café (the old one).',
				'The recount will take until the end of the week, and nobody expects it to change much, an officer said.',
				'Votes were cast by post.',
			].join('\n\n'),
		});
	});

	it('takes the title of its properties where it is one', async () => {
		const [{article} = {}] = await readText('saved', makePdf([[[50, 700, 10, 'Talks resumed.']]], 'Talks in Geneva'));
		expect(article).toMatchObject({title: 'Talks in Geneva', text: 'Talks resumed.'});
	});

	it('says that a scan is one, and which part of it', async () => {
		const [scan] = await readText('a.pdf', makePdf([[], []]));
		expect(scan!.failure!.reason).toMatch(/pictures without text.*ocrmypdf/);
		const [part, rest] = await readText('a.pdf', makePdf([[[50, 700, 10, 'Talks resumed.']], []]));
		expect(part!.failure!.reason).toMatch(/^1 of its 2 pages/);
		expect(rest!.article!.text).toBe('Talks resumed.');
	});

	it.each([
		['nothing behind the mark', Buffer.from('%PDF-1.7\n')],
		['text behind the mark', Buffer.from('%PDF-1.7\nTalks resumed.')],
	])('says that %s is damaged', async (_, bytes) => {
		const results = await readText('a.pdf', bytes);
		expect(results.map(({failure}) => failure?.reason)).toEqual([expect.stringMatching(/damaged or cut off/)]);
	});

	it('survives any damage to what is on its pages', async () => {
		const text = article.toString('latin1');
		const places = [...text.matchAll(/stream\n([\s\S]*?)\nendstream/g)].flatMap(({index, 0: whole}) =>
			Array.from({length: whole.length}, (_, offset) => index + offset),
		);
		const damage = fc.array(fc.tuple(fc.constantFrom(...places), fc.nat(255)), {maxLength: 8});
		await fc.assert(
			fc.asyncProperty(damage, async changes => {
				const bytes = Buffer.from(article);
				for (const [at, value] of changes) bytes[at] = value;
				for (const {failure} of await readText('a.pdf', bytes))
					if (failure) expect(failure.reason).toMatch(/^[^\n\p{Cc}]+$/u);
			}),
			{numRuns: 60},
		);
	});

	// In a process of its own: the test runner, too, would end for promises that pdf.js leaves behind.
	it('does not end the program where the table of its pages is damaged', () => {
		const text = article.toString('latin1');
		const table = text.indexOf('0000000000 65535 f');
		const damaged = [7, 9].reduce((pdf, page) => {
			const at = table + page * 20 + 8;
			return `${pdf.slice(0, at)}99${pdf.slice(at + 2)}`;
		}, text);
		const folder = mkdtempSync(join(tmpdir(), 'newsglass-'));
		try {
			writeFileSync(join(folder, 'a.pdf'), damaged, 'latin1');
			writeFileSync(join(folder, 'b.txt'), 'Talks resumed.');
			const {status, stdout, stderr} = spawnSync(process.execPath, ['source/cli.ts', 'analyze', '--json', folder], {
				encoding: 'utf8',
			});
			expect(stdout).toContain('Talks resumed.');
			expect(stderr).not.toContain('XRef');
			expect([0, 2]).toContain(status);
		} finally {
			rmSync(folder, {recursive: true});
		}
	});
});
