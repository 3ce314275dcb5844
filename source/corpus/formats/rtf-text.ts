import {tooNested, Unreadable} from '../failures.ts';
import {decoderOfFont, decoderOfPage} from './rtf-encodings.ts';

/** What holds inside a pair of braces, and is forgotten behind it. */
interface Group {
	/** Where its text goes. */
	into: 'text' | 'title' | 'fonts' | null;
	/** Characters behind a Unicode one that say the same for older readers. */
	spare: number;
	font: number;
}

const deepest = 1000;

/** Groups whose text is not the document's. `{\*` begins all others that a reader may not know. */
const unread: ReadonlySet<string> = new Set(
	'colortbl stylesheet pict object header headerl headerr headerf footer footerl footerr footerf footnote annotation info fldinst filetbl listtable revtbl xe tc'.split(
		' ',
	),
);

const marks: Readonly<Record<string, string>> = {
	par: '\n',
	sect: '\n',
	page: '\n',
	line: '\n',
	row: '\n',
	cell: '\t',
	tab: '\t',
	emdash: '—',
	endash: '–',
	lquote: '‘',
	rquote: '’',
	ldblquote: '“',
	rdblquote: '”',
	bullet: '•',
	emspace: ' ',
	enspace: ' ',
	'~': '\u00a0',
	_: '-',
	'{': '{',
	'}': '}',
	'\\': '\\',
	'\n': '\n',
	'\r': '\n',
};

/** A brace, a byte in hexadecimal, a control word with its number, a control symbol, or text up to the next of them. */
const token = /([{}])|\\'([\da-f]{2})|\\([a-z]{1,32})(-?\d{1,10})? ?|\\([^a-z])|([^\\{}\r\n]+)|[\r\n]+|\\/giy;

/**
 * The text of an RTF document, its paragraphs on lines, and the title in its properties. Takes the file as Latin-1, so
 * that a character is a byte. Follows the RTF specification 1.9.1 as far as text goes; linear.
 *
 * @throws Unreadable where braces stand in each other deeper than in any document.
 */
export function rtfText(rtf: string): {text: string; title: string | null} {
	const out = {text: [] as string[], title: [] as string[]};
	const fonts = new Map<number, InstanceType<typeof TextDecoder>>();
	const groups: Group[] = [];
	let group: Group = {into: 'text', spare: 1, font: -1};
	let page = decoderOfPage(1252);
	/** Bytes that are not yet decoded: a character may have two of them. */
	let bytes: number[] = [];
	let toSkip = 0;
	let ignorable = false;

	const write = (text: string) => {
		if (group.into === 'text' || group.into === 'title') out[group.into].push(text);
	};
	const flush = () => {
		if (bytes.length > 0) write((fonts.get(group.font) ?? page).decode(Uint8Array.from(bytes)));
		bytes = [];
	};
	const control = (word: string, number: number | null) => {
		if (ignorable || unread.has(word)) group.into = null;
		if (word === 'title') group.into = 'title';
		else if (word === 'fonttbl') group.into = 'fonts';
		else if (word === 'f') group.font = number ?? 0;
		else if (word === 'fcharset' && group.into === 'fonts') setFont(number ?? 0);
		else if (word === 'ansicpg') page = decoderOfPage(number ?? 1252);
		else if (word === 'uc') group.spare = Math.min(Math.max(number ?? 1, 0), 10);
		else if (word === 'u') {
			write(String.fromCharCode((number ?? 0) & 0xffff));
			toSkip = group.spare;
		} else if (marks[word] !== undefined) write(marks[word]);
		ignorable = false;
	};
	const setFont = (charset: number) => {
		const decoder = decoderOfFont(charset);
		if (decoder) fonts.set(group.font, decoder);
	};

	token.lastIndex = 0;
	for (let match = token.exec(rtf); match; match = token.exec(rtf)) {
		const [, brace, byte, word, number, symbol, text] = match;
		if (byte !== undefined) {
			if (toSkip > 0) toSkip--;
			else bytes.push(Number.parseInt(byte, 16));
			continue;
		}
		// The second byte of a character may be a letter.
		if (text === undefined) flush();
		if (brace === '{') {
			if (groups.length >= deepest) throw new Unreadable(tooNested(deepest));
			groups.push(group);
			group = {...group};
			toSkip = 0;
		} else if (brace === '}') {
			group = groups.pop() ?? group;
			toSkip = 0;
			ignorable = false;
		} else if (word === 'bin') token.lastIndex += Math.max(0, Number(number ?? 0));
		else if (word !== undefined) control(word, number === undefined ? null : Number(number));
		else if (symbol === '*') ignorable = true;
		else if (symbol !== undefined) {
			if (toSkip > 0) toSkip--;
			else write(marks[symbol] ?? '');
		} else if (text !== undefined && group.into !== null) {
			const kept = text.slice(toSkip);
			toSkip = Math.max(0, toSkip - text.length);
			for (let at = 0; at < kept.length; at += 8192) bytes.push(...Buffer.from(kept.slice(at, at + 8192), 'latin1'));
			flush();
		}
	}
	flush();
	return {text: out.text.join(''), title: out.title.join('').trim() || null};
}
