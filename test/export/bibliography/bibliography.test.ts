import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {readFile} from '../../../source/corpus/read-file.ts';
import {type Cited, cslItem} from '../../../source/export/bibliography/csl.ts';
import {risReference} from '../../../source/export/bibliography/ris.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsglass-citations-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const whole: Cited = {
	id: 'harbour-1',
	title: 'Ferries stop\nat Northgate: “no end in sight”',
	outlet: 'Harbour Ledger',
	authors: ['Ines Vale', 'Lin Wei'],
	published: '2024-02-08',
	section: 'Local',
	url: 'https://harbour.example/ferries?a=1&b=2',
	language: 'en',
};
const bare: Cited = {id: 'x', title: null, outlet: null, authors: [], published: null, url: null, language: 'und'};

test('CSL-JSON names what is known and nothing else', () => {
	expect(cslItem(whole)).toEqual({
		id: 'harbour-1',
		type: 'article-newspaper',
		title: whole.title,
		author: [{literal: 'Ines Vale'}, {literal: 'Lin Wei'}],
		'container-title': 'Harbour Ledger',
		section: 'Local',
		issued: {'date-parts': [[2024, 2, 8]]},
		URL: whole.url,
		language: 'en',
	});
	expect(cslItem(bare)).toEqual({id: 'x', type: 'article-newspaper'});
});

test('RIS has a line a field', () => {
	expect(risReference(whole).split('\r\n')).toEqual([
		'TY  - NEWS',
		'ID  - harbour-1',
		'TI  - Ferries stop at Northgate: “no end in sight”',
		'AU  - Ines Vale',
		'AU  - Lin Wei',
		'T2  - Harbour Ledger',
		'SE  - Local',
		'DA  - 2024/02/08',
		'PY  - 2024',
		'UR  - https://harbour.example/ferries?a=1&b=2',
		'LA  - en',
		'ER  - ',
		'',
		'',
	]);
	expect(risReference(bare)).toBe('TY  - NEWS\r\nID  - x\r\nER  - \r\n\r\n');
});

/** What comes back of a citation once a text has been added to it, as a reference manager does. */
async function readBack(name: string, content: string) {
	writeFileSync(join(folder, name), content);
	for await (const {article} of readFile(join(folder, name), {asIs: false, published: null})) return article;
	return undefined;
}

const text = 'Minister Ada Holm said on Thursday that ferries would sail again before the end of the week.';
const known = {outlet: 'Harbour Ledger', authors: whole.authors, published: '2024-02-08', url: whole.url};

test('what is written as RIS is read again', async () => {
	const reference = risReference(whole).replace('ER  -', `AB  - ${text}\r\nER  -`);
	expect(await readBack('back.ris', reference)).toMatchObject({...known, title: whole.title!.replace('\n', ' '), text});
});

test('what is written as CSL-JSON is read again', async () => {
	const item = {...cslItem(whole), abstract: text};
	expect(await readBack('back.json', JSON.stringify([item]))).toMatchObject({...known, text});
});
