import {getDocument, PasswordException, VerbosityLevel} from 'unpdf/pdfjs';
import {damagedPdf, encrypted, Unreadable} from '../failures.ts';
import {letGoOfRejections} from './pdf-rejections.ts';

/** A line of text as it is printed. Lengths are in points; `y` grows upwards. */
export interface PrintedLine {
	text: string;
	x: number;
	y: number;
	/** Of its largest letters. */
	size: number;
	/** From 0. */
	page: number;
}

export interface PrintedPages {
	count: number;
	/** How many of them could not be read. */
	damaged: number;
	/** The title in the document's properties; often the name of a file. */
	title: string | null;
	/** When it was printed, in ISO 8601. */
	made: string | null;
	lines: PrintedLine[];
}

/** A piece of text that pdf.js finds, as far as it is used here. */
interface Piece {
	str: string;
	/** The matrix: x and y are its last two numbers. */
	transform: number[];
	height: number;
	hasEOL: boolean;
}

/** No article has more pages. */
const pageLimit = 3000;

/**
 * The lines of text on the pages of a PDF, in the order in which the document has them. Nothing is drawn, no script is
 * run, nothing is fetched. A file of its own, so that pdf.js, which is large, is loaded only when there is a PDF.
 *
 * @throws Unreadable where it is encrypted or damaged beyond repair.
 */
export async function pdfLines(bytes: Uint8Array): Promise<PrintedPages> {
	const options = {
		isEvalSupported: false,
		disableFontFace: true,
		useSystemFonts: false,
		verbosity: VerbosityLevel.ERRORS,
	};
	letGoOfRejections();
	const task = getDocument({data: new Uint8Array(bytes), ...options});
	try {
		const document = await task.promise;
		const count = Math.min(document.numPages, pageLimit);
		const lines: PrintedLine[] = [];
		let damaged = 0;
		for (let page = 0; page < count; page++) {
			try {
				const {items} = await (await document.getPage(page + 1)).getTextContent();
				for (const line of linesOf(items.filter(item => 'str' in item) as Piece[], page)) lines.push(line);
			} catch (error) {
				if (++damaged === count) throw error;
			}
		}
		const {info} = await document.getMetadata();
		const {Title: title, CreationDate: made} = info as {Title?: unknown; CreationDate?: unknown};
		return {count, damaged, lines, title: typeof title === 'string' ? title : null, made: madeAt(made)};
	} catch (error) {
		throw new Unreadable(error instanceof PasswordException ? encrypted() : damagedPdf((error as Error).message));
	} finally {
		await task.destroy();
	}
}

/** `D:20240208211500+08'00'` (PDF 2.0, 7.9.4) */
function madeAt(written: unknown): string | null {
	if (typeof written !== 'string') return null;
	const match = /^(?:D:)?(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(?:\d\d)?(?:(Z)|([+-]\d\d)'?(\d\d)?)?)?/.exec(written);
	if (!match) return null;
	const [, year, month, day, hour, minute, utc, zone, zoneMinutes] = match;
	const time = hour === undefined ? '' : `T${hour}:${minute}${utc ?? (zone ? `${zone}:${zoneMinutes ?? '00'}` : '')}`;
	return `${year}-${month}-${day}${time}`;
}

function* linesOf(pieces: readonly Piece[], page: number): Generator<PrintedLine> {
	let line: PrintedLine | null = null;
	for (const {str, transform, height, hasEOL} of pieces) {
		const [x, y] = [transform[4] ?? 0, transform[5] ?? 0];
		if (str.trim() !== '') {
			line ??= {text: '', x, y, size: 0, page};
			line.size = Math.max(line.size, height);
		}
		if (line) line.text += str;
		if (hasEOL && line) {
			yield line;
			line = null;
		}
	}
	if (line) yield line;
}
