/*
 * Everything that reading can complain of, as functions of its values: what, where, and what to do. One line each, for
 * people.
 */

/** Thrown inside this folder only, with a message of this file; readers turn it into a `ReadFailure`. */
export class Unreadable extends Error {
	override name = 'Unreadable';
}

const megabytes = (bytes: number) => (bytes < 1e6 ? `${Math.round(bytes / 1e3)} kB` : `${Math.round(bytes / 1e6)} MB`);

/** Names and excerpts from outside, made harmless for one line of a terminal. */
function shown(text: string, length = 60): string {
	const line = text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
	return line.length > length ? `${line.slice(0, length - 1).toWellFormed()}…` : line;
}

export const missing = () => 'There is no such file or folder.';
export const missingBrokenName = () =>
	'There is no such file. Its name seems not to be UTF-8 and cannot be opened: rename it (convmv does many at once).';
export const nameNotUtf8 = () => 'The name is not UTF-8 and cannot be opened: rename it (convmv does many at once).';
export const forbidden = () => 'You may not read it: ask its owner, or see its permissions with ls -l.';
export const vanished = () => 'It was there and is gone: it was moved or deleted while it was read.';
export const changed = () => 'It changed while it was read: read it again once it is complete.';
export const isFolder = () => 'It is a folder: its files are read when it is walked.';
export const notRegular = () => 'It is a device or a socket, not a file.';
export const symlinkLoop = () => 'It is a symbolic link that leads back to itself.';
export const system = (message: string) => `The system could not read it: ${shown(message, 120)}.`;

/** What to do with documents that are not read: most programs that write them can write something else, too. */
const instead: Readonly<Record<string, string>> = {
	doc: 'Save it as DOCX (libreoffice --headless --convert-to docx FILE does it).',
	wpd: 'Save it as DOCX (libreoffice --headless --convert-to docx FILE does it).',
	pages: 'Export it as DOCX.',
	ppt: 'Save the presentation as PDF.',
	pptx: 'Save the presentation as PDF.',
	odp: 'Save the presentation as PDF.',
	key: 'Export the presentation as PDF.',
	xls: 'Save the table as CSV.',
	xlsx: 'Save the table as CSV.',
	ods: 'Save the table as CSV.',
	numbers: 'Export the table as CSV.',
	msg: 'Save the mail as EML.',
	pst: 'Save the mails as EML or MBOX.',
	mobi: 'Convert it to EPUB (calibre does it).',
	azw: 'Convert it to EPUB (calibre does it).',
	azw3: 'Convert it to EPUB (calibre does it).',
	enex: 'Export the notes as HTML.',
	webarchive: 'Save the page as HTML or PDF.',
	djvu: 'Convert it to PDF (djvups and ps2pdf do it).',
	rar: 'Unpack it into a folder, or pack it as ZIP.',
	'7z': 'Unpack it into a folder, or pack it as ZIP.',
	bz2: 'Unpack it (bunzip2 FILE).',
	xz: 'Unpack it (unxz FILE).',
	zst: 'Unpack it (unzstd FILE).',
};

export const empty = () => 'It is empty.';
export const binary = (kind: string) =>
	`It is ${kind}, which newsglass does not read. ${/image/.test(kind) ? 'Have its text recognised first (tesseract FILE OUT does it)' : 'Save the article as text or HTML'}.`;
export const unreadFormat = (extension: string) =>
	`newsglass does not read .${shown(extension, 12)} files. ${instead[extension] ?? 'Save the article as text, HTML, Markdown or JSON.'}`;
export const tooLarge = (limit: number) =>
	`It is larger than ${megabytes(limit)}, too much for one document. Split it, or save it as JSON lines, which may be of any size.`;
export const lineTooLong = (limit: number) => `The line is longer than ${megabytes(limit)} and was skipped.`;

export const badJson = (message: string) => `This is not valid JSON: ${shown(message, 120)}.`;
export const notAnArticle = () => 'This is JSON but no article: an article is an object with "text" or "html".';
export const noText = () => 'This article has neither "text" nor "html".';
export const damaged = (cutOff: boolean) =>
	`The archive is ${cutOff ? 'cut off' : 'damaged'}: copy or download it again.`;
export const encrypted = () => 'It is encrypted: unpack it with its password first.';
export const unknownPacking = (method: number) =>
	`It is packed in a way that newsglass does not know (method ${method}): unpack it first.`;
export const bomb = () =>
	'It unpacks to hundreds of times its size, as no text does, and was left: unpack it yourself if you trust it.';
export const tooMuchUnpacked = (limit: number) =>
	`More than ${megabytes(limit)} come out of this archive; the rest was left: unpack it into a folder.`;
export const tooManyEntries = (limit: number) => `The archive holds more than ${limit} files: unpack it into a folder.`;
export const tooDeep = (deepest: number) =>
	`Archives stand in each other more than ${deepest} deep, and what is in them was left: unpack them into a folder.`;
export const nothingInside = () => 'There are no articles in this archive.';

export const tooNested = (deepest: number) =>
	`Its elements stand in each other more than ${deepest} deep, as in no document.`;
export const noFeed = () => 'It is XML but no RSS or Atom feed. Save the article as text, HTML, Markdown or JSON.';
export const textlessItems = (count: number, all: number) =>
	`${count} of the ${all} items have no text, only a title and a link.`;
export const messageTooLong = (limit: number) => `The message is longer than ${megabytes(limit)} and was skipped.`;

export const scanned = () =>
	'Its pages are pictures without text: have the text recognised first (ocrmypdf IN.pdf OUT.pdf does it).';
export const picturePages = (count: number, all: number) =>
	`${count} of its ${all} pages have no text: pictures, or empty. The others were read.`;
export const damagedPages = (count: number, all: number) =>
	`${count} of its ${all} pages are damaged. The others were read.`;
export const damagedPdf = (message: string) => `The PDF is damaged or cut off: ${shown(message, 100)}.`;

export const missingPart = (name: string) => `The document is damaged: its part ${shown(name)} is missing.`;
export const noPackage = () => 'The book is damaged: it does not say where its list of chapters is.';

export const damagedWarc = () => 'The web archive is damaged or cut off here: what stands behind was not read.';
export const recordTooLong = (limit: number) => `The record is longer than ${megabytes(limit)} and was skipped.`;

export const badNotes = (message: string) =>
	`These notes are not valid YAML and were left out: ${shown(message, 120)}.`;
export const notesTooLong = (limit: number) =>
	`These notes are longer than ${Math.round(limit / 1000)} kB and were left out.`;
export const badOwnNotes = (reason: string) => `The notes beside it were not read. ${reason}`;

export const noTextColumn = (columns: readonly string[]) =>
	`No column of this table holds the text of articles: name one of them "text". Its columns: ${shown(columns.slice(0, 12).join(', '), 120)}.`;
export const rowTooLong = (limit: number) =>
	`The row is longer than ${megabytes(limit)}: a quotation mark above it is probably never closed. What stands below was not read.`;
export const unclosedQuote = () =>
	'A quotation mark in the last row is never closed: what stands behind it was not read.';
export const badTable = (message: string) => `This is not a valid table: ${shown(message, 120)}.`;
export const badFrontMatter = (message: string) =>
	`The front matter is not valid YAML and was left out: ${shown(message, 120)}. The text below it was read.`;
export const noBody = () => 'No article text was found in it.';
export const unexpected = (message: string) => `It could not be read: ${shown(message, 120)}.`;

const bySystemCode: Record<string, () => string> = {
	ENOENT: missing,
	EACCES: forbidden,
	EPERM: forbidden,
	EISDIR: isFolder,
	ELOOP: symlinkLoop,
};

/** The reason for whatever was thrown while a file or folder was opened or read. */
export function reasonOf(error: unknown): string {
	if (error instanceof Unreadable) return error.message;
	if (!(error instanceof Error)) return unexpected(String(error));
	const {code} = error as NodeJS.ErrnoException;
	if (code === undefined) return unexpected(error.message);
	return bySystemCode[code]?.() ?? system(error.message);
}
