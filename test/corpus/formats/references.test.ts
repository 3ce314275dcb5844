import {describe, expect, it} from 'vitest';
import {readText} from '../helpers.ts';

describe('references', () => {
	it('reads CSL-JSON as Zotero exports it', async () => {
		const csl = [
			{
				id: 'falk2021',
				type: 'article-newspaper',
				abstract: 'Marta Oduya opened the books on Wednesday.',
				'container-title': 'The Ellery Post',
				title: 'Mayor opens the books',
				URL: 'https://elleypost.example/books',
				author: [{family: 'Falk', given: 'Ines'}, {literal: 'Tom Brandt'}],
				issued: {'date-parts': [['2021', 3, 3]]},
			},
		];
		const [{article} = {}] = await readText('a.json', JSON.stringify(csl));
		expect(article).toMatchObject({
			id: 'falk2021',
			outlet: 'The Ellery Post',
			title: 'Mayor opens the books',
			authors: ['Ines Falk', 'Tom Brandt'],
			published: '2021-03-03',
			text: 'Marta Oduya opened the books on Wednesday.',
		});
	});

	it('reads RIS, and counts references without text', async () => {
		const ris =
			'TY  - NEWS\r\nTI  - Mayor opens the books\r\nAU  - Falk, Ines\r\nT2  - The Ellery Post\r\nDA  - 2021/03/03/\r\n' +
			'UR  - https://elleypost.example/books\r\nAB  - The books are open.\r\nThe mayor said so.\r\nER  - \r\n\r\nTY  - NEWS\r\nTI  - Other\r\n';
		for (const name of ['a.ris', 'a.txt']) {
			const [first, second] = await readText(name, ris);
			expect(first!.article).toMatchObject({
				title: 'Mayor opens the books',
				outlet: 'The Ellery Post',
				authors: ['Ines Falk'],
				published: '2021-03-03',
				text: 'The books are open.\n\nThe mayor said so.',
			});
			expect(second!.failure!.reason).toMatch(/^1 of the 2 items/);
		}
	});
});
