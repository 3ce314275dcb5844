import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {sample} from './helpers.ts';
import {makePdf} from './make-pdf.ts';
import {makeZip} from './make-zip.ts';

const sentences = [
	'The council met on Monday to speak of the port, and of nothing else.',
	'“Nobody had expected it to be so close,” a member said on the steps.',
	'The port had been for sale since the spring, and nobody had asked for it.',
];
const text = `Council meets on port sale\n\nBy Ann Ray\n\n${sentences.join('\n\n')}\n`;
const html = `<!doctype html><html lang="en"><head><title>Port sold</title><meta property="og:site_name" content="Harbour Ledger"></head><body><nav>Home</nav><article><h1>Port sold</h1>${sentences.map(line => `<p>${line}</p>`).join('')}</article></body></html>`;

const docx = makeZip({
	'[Content_Types].xml': '<Types/>',
	'word/document.xml': `<?xml version="1.0"?><w:document><w:body>${sentences.map(line => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
	'docProps/core.xml': '<c><dc:title>Port sold</dc:title><dcterms:created>2024-02-08T10:00:00Z</dcterms:created></c>',
});
const odt = makeZip(
	{
		mimetype: 'application/vnd.oasis.opendocument.text',
		'content.xml': `<office:document-content><office:body><office:text>${sentences.map(line => `<text:p>${line}</text:p>`).join('')}</office:text></office:body></office:document-content>`,
	},
	1,
);
const epub = makeZip(
	{
		mimetype: 'application/epub+zip',
		'META-INF/container.xml': '<container><rootfile full-path="book.opf"/></container>',
		'book.opf':
			'<package><metadata><dc:creator>Ann Ray</dc:creator></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
		'a.xhtml': html,
	},
	1,
);
const rtf = `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\info{\\title Port sold}}${sentences.map(line => `${line.replaceAll('“', "\\'93").replaceAll('”', "\\'94")}\\par `).join('')}}`;
const warc = (body: string) => {
	const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${body}`;
	return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2024-02-08T10:00:00Z\r\nWARC-Target-URI: https://ledger.example/a\r\nContent-Type: application/http\r\nContent-Length: ${Buffer.byteLength(answer)}\r\n\r\n${answer}\r\n\r\n`;
};
const pdf = makePdf(
	[
		[
			[50, 700, 18, 'Port sold'],
			...sentences.map((line, index): [number, number, number, string] => [50, 660 - index * 14, 10, line]),
		],
	],
	'Port sold',
);
const factiva = `HD Port sold\nBY Ann Ray\nWC 43 words\nPD 3 March 2021\nSN The Ellery Post\nLA English\nLP ${sentences.join('\n')}\nAN Document ELPOST0020210303eh330001k\n`;
const europresse = `<html><body><article><div class="rdp__DocPublicationName"><span class="DocPublicationName">Le Phare, no. 3</span></div><p class="titreArticle">Port sold</p><div class="docOcurrContainer">${sentences.map(line => `<p>${line}</p>`).join('')}</div><div class="publiC-lblNodoc">news·20210303·LP·1</div></article></body></html>`;
const csl = JSON.stringify([
	{
		id: 'a',
		type: 'article-newspaper',
		title: 'Port sold',
		'container-title': 'Harbour Ledger',
		author: [{family: 'Ray', given: 'Ann'}],
		issued: {'date-parts': [[2024, 2, 8]]},
		abstract: sentences.join(' '),
	},
]);
const ris = `TY  - NEWS\nTI  - Port sold\nAU  - Ray, Ann\nT2  - Harbour Ledger\nDA  - 2024/02/08\nAB  - ${sentences.join(' ')}\nER  - \n`;

const fromSamples = [
	'table.csv',
	'semicolons.csv',
	'feed.rss',
	'feed.atom',
	'newsletter.eml',
	'letters.mbox',
	'page.mht',
	'page.html',
	'clipped.md',
	'export.jsonl',
	'newsapi.json',
	'nexis.txt',
	'plain.txt',
	'copied.txt',
	'utf16.txt',
	'windows-1252.txt',
];

/** A tar archive of one file (POSIX.1-1988, 4.4.1). */
function makeTar(name: string, content: string): Buffer {
	const body = Buffer.from(content);
	const header = Buffer.alloc(512);
	header.write(name, 0);
	header.write('0000644\0', 100);
	header.write(`${body.length.toString(8).padStart(11, '0')}\0`, 124);
	header.write('        0', 148);
	header.write('ustar\0', 257);
	const sum = header.reduce((total, byte) => total + byte, 0);
	header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
	return Buffer.concat([header, body, Buffer.alloc(512 - (body.length % 512) + 1024)]);
}

/** A whole file of every format that is read, by a name that goes with it. */
export const everyFormat: readonly (readonly [name: string, bytes: Buffer])[] = [
	...fromSamples.map(name => [name, readFileSync(sample(name))] as const),
	['a.txt', Buffer.from(text)],
	['a.tsv', Buffer.from(`title\tpublished\ttext\nPort sold\t2024-02-08\t${sentences.join(' ')}\n`)],
	['a.pdf', pdf],
	['a.docx', docx],
	['a.odt', odt],
	['a.epub', epub],
	['a.rtf', Buffer.from(rtf, 'latin1')],
	['a.warc', Buffer.from(warc(html))],
	['a.warc.gz', gzipSync(warc(html))],
	['a.ris', Buffer.from(ris)],
	['csl.json', Buffer.from(csl)],
	['factiva.txt', Buffer.from(factiva)],
	['europresse.html', Buffer.from(europresse)],
	['a.txt.gz', gzipSync(text)],
	['a.tar', makeTar('in/a.txt', text)],
	['a.tgz', gzipSync(makeTar('in/a.md', text))],
	['a.zip', makeZip({'a.txt': text, 'b.html': html, 'c.jsonl': `${JSON.stringify({title: 'Port', text})}\n`})],
];
