import type {parseXml as ParseXml} from '../parsers/xml.ts';

const paragraph: ReadonlySet<string> = new Set(['text:p', 'text:h']);
const unread: ReadonlySet<string> = new Set([
	'text:note',
	'office:annotation',
	'text:tracked-changes',
	'text:sequence-decls',
]);
const marks: Readonly<Record<string, string>> = {'text:tab': '\t', 'text:line-break': '\n', 'text:s': ' '};

/** The paragraphs and headings of `content.xml` in their order, without notes and what was deleted. */
export function odtParagraphs(xml: string, parseXml: typeof ParseXml): string[] {
	const paragraphs: string[] = [];
	const open: string[] = [];
	let unreadDepth = 0;
	const add = (text: string) => {
		if (unreadDepth === 0 && open.length > 0) open[open.length - 1] += text;
	};
	parseXml(xml, {
		open(name) {
			if (unread.has(name)) unreadDepth++;
			else if (paragraph.has(name)) open.push('');
			else add(marks[name] ?? '');
		},
		text: add,
		close(name) {
			if (unread.has(name)) unreadDepth--;
			else if (paragraph.has(name)) {
				const text = open.pop() ?? '';
				if (unreadDepth === 0 && text.trim() !== '') paragraphs.push(text);
			}
		},
	});
	return paragraphs;
}
