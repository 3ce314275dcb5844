import {describe, expect, it} from 'vitest';
import {readSample, readText} from '../helpers.ts';
import {makeZip} from '../make-zip.ts';

const wordDocument = (lines: readonly string[]) =>
	makeZip({
		'[Content_Types].xml': '<Types/>',
		'word/document.xml': `<w:document>${lines.map(line => `<w:p><w:t>${line}</w:t></w:p>`).join('')}</w:document>`,
	});
const known = (results: Awaited<ReturnType<typeof readText>>) =>
	results.map(({article}) => [article?.title, article?.outlet, article?.published, article?.authors, article?.text]);

describe('Nexis', () => {
	const lines = [
		'Date and Time: Friday, April 2, 2021 10:01:00 AM CEST',
		'Job Number: 140000000',
		'Documents (2)',
		'1. Mayor opens the books',
		'Client/Matter: -None-',
		'2. Recount begins',
		'Mayor opens the books',
		'The Ellery Post',
		'March 3, 2021 Wednesday 11:05 PM GMT',
		'Copyright 2021 The Ellery Post Company All Rights Reserved',
		'Section: NEWS; Pg. 3',
		'Length: 43 words',
		'Byline: Ines Falk and Tom Brandt',
		'Body',
		'Marta Oduya opened the books on Wednesday.',
		'“We said it on March 1, 2021,” she said.',
		'Graphic',
		'A photo of the mayor.',
		'Load-Date: March 4, 2021',
		'End of Document',
		'Recount begins',
		'Harbour Ledger',
		'March 4, 2021 Thursday',
		'London edition',
		'Copyright 2021 Ledger',
		'Length: 8 words',
		'Body',
		'The recount began on Thursday.',
		'Load-Date: March 5, 2021',
		'End of Document',
	];
	const articles = [
		[
			'Mayor opens the books',
			'The Ellery Post',
			'2021-03-03',
			['Ines Falk', 'Tom Brandt'],
			'Marta Oduya opened the books on Wednesday.\n\n“We said it on March 1, 2021,” she said.',
		],
		['Recount begins', 'Harbour Ledger', '2021-03-04', [], 'The recount began on Thursday.'],
	];

	it('is parted into its articles, in Word and in RTF', async () => {
		expect(known(await readText('a.docx', wordDocument(lines)))).toEqual(articles);
		const rtf = `{\\rtf1\\ansi ${lines.join('\\par ').replaceAll('“', "\\'93").replaceAll('”', "\\'94")}}`;
		expect(known(await readText('a.rtf', rtf))).toEqual(articles);
	});

	it('is parted in the older text, too', async () => {
		const [first, second, ...others] = await readSample('nexis.txt');
		expect(first!.article).toMatchObject({
			title: 'Port Ellery elects its first independent mayor',
			outlet: 'The Ellery Post',
			published: '2021-03-03',
			authors: ['INES FALK'],
			text: expect.stringMatching(/^Marta Oduya won .* Harbour Party\.\n\n''We will open .* supporters\.$/),
		});
		expect(second!.article).toMatchObject({title: 'Recount begins', outlet: 'Harbour Ledger', published: '2021-03-04'});
		expect(others).toEqual([]);
	});

	it('is not seen in a text that only speaks of an end', async () => {
		const results = await readText('a.txt', 'Talks resumed.\n\nEnd of Document\n\nLength: unknown.\n');
		expect(results).toHaveLength(1);
	});
});

describe('Factiva', () => {
	const shown = [
		'Mayor opens the books',
		'By Ines Falk',
		'1,043 words',
		'3 March 2021',
		'11:05',
		'The Ellery Post',
		'ELPOST',
		'English',
		'Copyright 2021 The Ellery Post. All rights reserved.',
		'Marta Oduya opened the books on Wednesday.',
		'“We said it on 1 March 2021,” she said.',
		'Document ELPOST0020210303eh330001k',
	];
	const coded = [
		'HD  Recount begins',
		'WC  8 words',
		'PD  4 March 2021',
		'SN  Harbour Ledger',
		'LA  English',
		'CY  Copyright 2021',
		'LP  The recount began on Thursday.',
		'TD  It ends on Friday.',
		'NS  gpol : Politics',
		'AN  Document LEDGER0020210304eh340002a',
	];

	it('is parted into its articles, in both its forms', async () => {
		const results = await readText('a.docx', wordDocument([...shown, ...coded]));
		expect(known(results)).toEqual([
			[
				'Mayor opens the books',
				'The Ellery Post',
				'2021-03-03',
				['Ines Falk'],
				'Marta Oduya opened the books on Wednesday.\n\n“We said it on 1 March 2021,” she said.',
			],
			['Recount begins', 'Harbour Ledger', '2021-03-04', [], 'The recount began on Thursday.\n\nIt ends on Friday.'],
		]);
		expect(results[0]!.article!.id).toBe('ELPOST0020210303eh330001k');
	});
});

describe('pages of press archives', () => {
	it('parts one of Factiva', async () => {
		const row = (code: string, value: string) => `<tr><td><b>${code}</b>&nbsp;</td><td>${value}</td></tr>`;
		const html =
			'<html><head><title>Factiva</title></head><body><div class="article enArticle"><table>' +
			row('HD', '<span class="enHeadline">Recount begins</span>') +
			row('WC', '8 words') +
			row('PD', '4 March 2021') +
			row('SN', 'Harbour Ledger') +
			row('LP', '<p class="articleParagraph enarticleParagraph">The recount began on Thursday.</p>') +
			row(
				'TD',
				'<p class="articleParagraph">IN ELLERY it rained.</p><p class="articleParagraph">It ends on Friday.</p>',
			) +
			row('IN', 'i814 : Banking') +
			row('AN', 'Document LEDGER0020210304eh340002a') +
			'</table></div></body></html>';
		expect(known(await readText('a.html', html))).toEqual([
			[
				'Recount begins',
				'Harbour Ledger',
				'2021-03-04',
				[],
				'The recount began on Thursday.\n\nIN ELLERY it rained.\n\nIt ends on Friday.',
			],
		]);
	});

	it('parts one of Europresse', async () => {
		const article = (title: string, number: string) =>
			`<article><div class="rdp__DocPublicationName"><span class="DocPublicationName">Le Quai, no. 23712</span></div><span class="DocHeader">Ellery, mercredi 3 mars 2021</span>` +
			`<p class="titreArticle"><b>${title}</b></p><p class="sm-margin-bottomNews">Ines Falk</p>` +
			`<div class="docOcurrContainer"><p>La mairie a ouvert ses livres.</p><p>Le port suit.</p></div><div class="publiC-lblNodoc">${number}</div></article>`;
		const html = `<!DOCTYPE html><html><body>${article('Un', 'news·20210303·QU·1')}${article('Deux', 'news·20210304·QU·2')}</body></html>`;
		expect(known(await readText('a.html', html))).toEqual([
			['Un', 'Le Quai', '2021-03-03', ['Ines Falk'], 'La mairie a ouvert ses livres.\n\nLe port suit.'],
			['Deux', 'Le Quai', '2021-03-04', ['Ines Falk'], 'La mairie a ouvert ses livres.\n\nLe port suit.'],
		]);
	});

	it('leaves other pages alone', async () => {
		const html = '<!DOCTYPE html><html><body><p class="titreArticle">Talks</p><p>Talks resumed.</p></body></html>';
		expect(await readText('a.html', html)).toHaveLength(1);
	});
});
