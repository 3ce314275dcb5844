import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readText} from '../helpers.ts';
import {makeZip} from '../make-zip.ts';

const word = (body: string, more: Record<string, string> = {}) =>
	makeZip({
		'[Content_Types].xml': '<Types/>',
		'word/document.xml': `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`,
		...more,
	});
const p = (runs: string, style = '') =>
	`<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}<w:tabs><w:tab/></w:tabs></w:pPr>${runs}</w:p>`;
const t = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('DOCX', () => {
	const letter = word(
		p(t('Mayor opens the books'), 'Title') +
			p(t('Marta Oduya opened the books of Port ') + t('Ellery &amp; its harbour on Tuesday.')) +
			p('') +
			p(
				`${t('“We ')}<w:del><w:r><w:delText>never</w:delText></w:r></w:del><w:ins>${t('will')}</w:ins>${t(' open them,” she said.')}`,
			) +
			p(
				'<w:r><w:instrText>HYPERLINK "https://x.example"</w:instrText></w:r><w:r><w:t>One</w:t><w:br/><w:t>Two</w:t></w:r>',
			),
	);

	it('reads paragraphs as they are shown', async () => {
		const [{article} = {}] = await readText('a.docx', letter);
		expect(article).toMatchObject({
			title: 'Mayor opens the books',
			text: 'Marta Oduya opened the books of Port Ellery & its harbour on Tuesday.\n\n“We will open them,” she said.\n\nOne\nTwo',
		});
	});

	it('is known by its content, and a table is not taken for it', async () => {
		const [{article} = {}] = await readText('a.zip', letter);
		expect(article!.title).toBe('Mayor opens the books');
		const [sheet] = await readText('a.xlsx', makeZip({'[Content_Types].xml': '', 'xl/workbook.xml': ''}));
		expect(sheet!.failure!.reason).toMatch(/does not read \.xlsx files\..* as CSV/);
	});

	it('takes the title of its properties, unless that is the name of a file', async () => {
		const titled = (title: string) =>
			readText('a.docx', word(p(t('Talks resumed.')), {'docProps/core.xml': `<c><dc:title>${title}</dc:title></c>`}));
		expect((await titled('Talks &amp; more'))[0]!.article!.title).toBe('Talks & more');
		expect((await titled('mayor-final.docx'))[0]!.article!.title).toBe(null);
	});

	it('says what is wrong with it', async () => {
		const reason = async (bytes: Uint8Array) => (await readText('a.docx', bytes))[0]!.failure!.reason;
		expect(await reason(makeZip({'[Content_Types].xml': '', 'word/other.xml': ''}))).toMatch(/part .* is missing/);
		expect(await reason(letter.subarray(0, 300))).toMatch(/cut off/);
		expect(await reason(word('<w:p>'.repeat(2000)))).toMatch(/deep/);
		expect(await reason(word(p(t('a'.repeat(20_000_000)))))).toMatch(/hundreds of times/);
	});

	it('survives any elements in any order', async () => {
		const part = fc.constantFrom(
			'<w:p>',
			'</w:p>',
			'<w:t>',
			'</w:t>',
			'x',
			'<w:del>',
			'</w:del>',
			'<w:tab/>',
			'<mc:Fallback>',
		);
		await fc.assert(
			fc.asyncProperty(fc.array(part, {maxLength: 30}), async parts => {
				const [{failure} = {}] = await readText('a.docx', word(parts.join('')));
				if (failure) expect(failure.reason).toMatch(/No article text/);
			}),
			{numRuns: 100},
		);
	});
});

describe('ODT', () => {
	it('reads headings and paragraphs, without notes', async () => {
		const content =
			'<office:text><text:h>Mayor opens the books</text:h><text:p>Talks<text:s/>resumed<text:note><text:p>A note.</text:p></text:note>' +
			' on <text:span>Tuesday</text:span>, an officer of the city said.</text:p></office:text>';
		const bytes = makeZip({mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': content}, 1);
		for (const name of ['a.odt', 'a.bin']) {
			const [{article} = {}] = await readText(name, bytes);
			expect(article).toMatchObject({
				title: 'Mayor opens the books',
				text: 'Talks resumed on Tuesday, an officer of the city said.',
			});
		}
	});
});

describe('EPUB', () => {
	const chapter = (title: string, text: string) =>
		`<html><head><title>${title}</title></head><body><h1>${title}</h1>${text}</body></html>`;
	const text =
		'<p>Marta Oduya won the race for mayor of Port Ellery on Tuesday, ending 16 years of rule by the Harbour Party.</p>';
	const book = {
		mimetype: 'application/epub+zip',
		'META-INF/container.xml': '<container><rootfiles><rootfile full-path="OEBPS/content.opf"/></rootfiles></container>',
		'OEBPS/content.opf':
			'<package><metadata><dc:title>Week</dc:title><dc:creator>calibre (5.1)</dc:creator><dc:date>2021-03-05T00:00:00</dc:date></metadata>' +
			'<manifest><item id="n" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/><item id="c" href="cover.xhtml" media-type="application/xhtml+xml"/>' +
			'<item id="b" href="two%20b.xhtml" media-type="application/xhtml+xml"/><item id="a" href="one.xhtml" media-type="application/xhtml+xml"/></manifest>' +
			'<spine><itemref idref="c"/><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>',
		'OEBPS/nav.xhtml': chapter('Contents', text + text),
		'OEBPS/cover.xhtml': chapter('Cover', '<img src="cover.png"/>'),
		'OEBPS/one.xhtml': chapter('Mayor elected', text + text),
		'OEBPS/two b.xhtml': chapter('Books opened', text + text),
	};

	it('reads each chapter that has text, in reading order', async () => {
		const results = await readText('a.epub', makeZip(book, 1));
		expect(results.map(({article}) => [article?.title, article?.published, article?.authors])).toEqual([
			['Mayor elected', '2021-03-05', []],
			['Books opened', '2021-03-05', []],
		]);
	});

	it('says what is wrong with it', async () => {
		const [{failure} = {}] = await readText('a.epub', makeZip({...book, 'META-INF/container.xml': '<container/>'}, 1));
		expect(failure!.reason).toMatch(/does not say where/);
	});
});

describe('RTF', () => {
	const read = async (rtf: string) => (await readText('a.rtf', Buffer.from(rtf, 'latin1')))[0]!;

	it.each([
		['{\\rtf1\\ansi Talks\\par resumed.}', 'Talks\n\nresumed.'],
		["{\\rtf1\\ansi\\ansicpg1252 caf\\'e9 \\'93yes\\'94 \\emdash no\\~way}", 'café “yes” —no way'],
		["{\\rtf1 \\u8220?Xi\\u8221\\'94 {\\uc0\\u1046}x\\u-10179?\\u-8704?}", '“Xi” Жx\u{1f600}'],
		["{\\rtf1\\ansicpg1251 \\'cc\\'e8\\'f0}", 'Мир'],
		["{\\rtf1\\ansicpg932 \\'93\\'fa\\'96\\'7b\\'83A}", '日本ア'],
		["{\\rtf1{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}}\\f1 \\'cc\\'e8\\'f0 {\\f0 caf\\'e9}}", 'Мир café'],
		[
			'{\\rtf1{\\colortbl;\\red0;}{\\*\\generator X;}{\\pict 00ff}{\\header H}Talks{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt  resumed}}.}',
			'Talks resumed.',
		],
		['{\\rtf1 a\\{b\\}\\\\c {\\bin5 }}}}}d\n e}', 'a{b}\\c d e'],
		['{\\rtf1 Talks resumed', 'Talks resumed'],
		['{\\rtf1 }}}Talks', 'Talks'],
	])('%s is %j', async (rtf, text) => expect((await read(rtf)).article!.text).toBe(text));

	it('takes the title of its properties', async () => {
		const {article} = await read(
			'{\\rtf1{\\info{\\title Talks in Geneva}{\\author someone}}The council met on Tuesday.}',
		);
		expect(article).toMatchObject({title: 'Talks in Geneva', authors: [], text: 'The council met on Tuesday.'});
	});

	it('refuses braces without end', async () => {
		expect((await read(`{\\rtf1 ${'{'.repeat(100_000)}`)).failure!.reason).toMatch(/1000 deep/);
	});

	it('survives anything', async () => {
		const part = fc.oneof(
			fc.constantFrom(
				'{',
				'}',
				'\\',
				"\\'8",
				"\\'e9",
				'\\u-1 ',
				'\\uc9 ',
				'\\bin9 ',
				'\\f1',
				'\\*',
				'\\fonttbl',
				'\\fcharset128 ',
				'\\par\n',
			),
			fc.string({maxLength: 4}),
		);
		await fc.assert(
			fc.asyncProperty(fc.array(part, {maxLength: 40}), async parts => {
				const {article, failure} = await read(`{\\rtf1 ${parts.join('')}`);
				if (!article) expect(failure.reason).toMatch(/No article text/);
			}),
			{numRuns: 200},
		);
	});
});
