import {describe, expect, it} from 'vitest';
import {readText} from './helpers.ts';
import {makePdf} from './make-pdf.ts';
import {makeZip} from './make-zip.ts';

const oldOffice = Buffer.from(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}`, 'latin1');
const sheet = makeZip({'[Content_Types].xml': '', 'xl/workbook.xml': ''});
const slides = makeZip({'[Content_Types].xml': '', 'ppt/presentation.xml': ''});
const openSheet = makeZip({mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': ''}, 1);

describe('documents that are not read', () => {
	it.each<[string, Buffer, RegExp]>([
		['a.xlsx', sheet, /\.xlsx files\. Save the table as CSV\.$/],
		['a.xls', oldOffice, /\.xls files\. Save the table as CSV\.$/],
		['a.ods', openSheet, /\.ods files\. Save the table as CSV\.$/],
		['a.doc', oldOffice, /\.doc files\. Save it as DOCX/],
		['a.ppt', oldOffice, /\.ppt files\. Save the presentation as PDF\.$/],
		['a.pptx', slides, /\.pptx files\. Save the presentation as PDF\.$/],
		['a.msg', oldOffice, /\.msg files\. Save the mail as EML\.$/],
		['a.enex', Buffer.from('<?xml version="1.0"?><en-export/>'), /Export the notes as HTML\.$/],
		['a.rar', Buffer.from('Rar!\x1a\x07\0'), /Unpack it into a folder, or pack it as ZIP\.$/],
		['a.jpg', Buffer.from('\xff\xd8\xff\xe0', 'latin1'), /JPEG image.*Have its text recognised first/],
		// Whatever they are called.
		['a.zip', sheet, /\.xlsx files\. Save the table as CSV\.$/],
		['a.txt', slides, /\.pptx files\. Save the presentation as PDF\.$/],
		['a.txt', oldOffice, /old Office document/],
		['a.pdf', makePdf([[]]), /pictures without text: have the text recognised first \(ocrmypdf/],
	])('%s', async (name, bytes, reason) => {
		const results = await readText(name, bytes);
		expect(results).toHaveLength(1);
		expect(results[0]!.failure!.reason).toMatch(reason);
		expect(results[0]!.failure!.reason).not.toContain('\n');
	});
});

describe('a name that lies', () => {
	const text = 'The council met on Monday to speak of the port, and of nothing else.';
	it.each<[string, Buffer | string]>([
		['a.txt', `<!doctype html><html><body><p>${text}</p></body></html>`],
		['a.html', makePdf([[[50, 700, 12, text]]])],
		['a.pdf', `{"text":"${text}"}`],
		['a.json', `{\\rtf1\\ansi ${text}\\par}`],
		['a.csv', makeZip({'a.txt': text})],
		['a.docx', text],
		['a.epub', `---\ntitle: Port\n---\n${text}`],
		['article', text],
	])('%s', async (name, content) => {
		const [{article} = {}] = await readText(name, content);
		expect(article!.text).toBe(text);
	});
});
