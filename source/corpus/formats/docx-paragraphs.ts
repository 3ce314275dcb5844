import type {parseXml as ParseXml} from '../parsers/xml.ts';

export interface DocxParagraph {
	text: string;
	/** In lower case: "title", "heading1"; empty where it has none. */
	style: string;
}

/** Elements with text in them that is not to be read: what was deleted, fields' code, a second version of a drawing. */
const unread: ReadonlySet<string> = new Set([
	'w:deltext',
	'w:instrtext',
	'w:del',
	'w:movefrom',
	'mc:fallback',
	'w:ppr',
]);
const marks: Readonly<Record<string, string>> = {
	'w:tab': '\t',
	'w:br': '\n',
	'w:cr': '\n',
	'w:nobreakhyphen': '-',
};

/** The paragraphs of `word/document.xml` in their order; those of a text box before the one that it hangs on. */
export function docxParagraphs(xml: string, parseXml: typeof ParseXml): DocxParagraph[] {
	const paragraphs: DocxParagraph[] = [];
	/** The open ones, the innermost last. */
	const open: DocxParagraph[] = [];
	let unreadDepth = 0;
	let inText = false;
	parseXml(xml, {
		open(written, attributes) {
			const name = written.toLowerCase();
			const paragraph = open.at(-1);
			if (name === 'w:p') open.push({text: '', style: ''});
			else if (name === 'w:pstyle' && paragraph) paragraph.style = (attributes['w:val'] ?? '').toLowerCase();
			else if (name === 'w:t') inText = true;
			if (unreadDepth === 0 && paragraph) paragraph.text += marks[name] ?? '';
			if (unread.has(name)) unreadDepth++;
		},
		text(piece) {
			const paragraph = open.at(-1);
			if (inText && unreadDepth === 0 && paragraph) paragraph.text += piece;
		},
		close(written) {
			const name = written.toLowerCase();
			if (unread.has(name)) unreadDepth--;
			if (name === 'w:t') inText = false;
			if (name !== 'w:p') return;
			const paragraph = open.pop();
			if (paragraph && paragraph.text.trim() !== '') paragraphs.push(paragraph);
		},
	});
	return paragraphs;
}
