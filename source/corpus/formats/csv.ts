import {decode, markedEncoding, unsaidEncoding} from '../decode.ts';
import {noTextColumn, Unreadable} from '../failures.ts';
import type {Source} from '../source.ts';
import {bodyNames, fieldNames} from './field-names.ts';
import type {Format} from './format.ts';
import {plainName, readRecord} from './record.ts';

const delimiters = [',', ';', '\t', '|'];
/** What Excel writes above a table to say which delimiter it took. */
const declaredDelimiter = /^\ufeff?sep=(.)\r?\n/;

/** A table with the names of its columns in the first row and an article in each other one. Read as a stream. */
export const csv: Format = {
	name: 'CSV',
	extensions: ['csv', 'tsv', 'tab'],
	recognize(head) {
		if (head.text === null) return 'no';
		return isHeader(firstCells(head.text)) ? 'certain' : 'possible';
	},
	async *read(source) {
		const {csvRows} = await import('../parsers/csv-rows.ts');
		const encoding = await unsaidEncoding(source.head);
		const head = decode(source.head, encoding).text;
		const declared = declaredDelimiter.exec(head)?.[1];
		const delimiter = declared ?? delimiterOf(head);
		let columns: string[] | null = null;
		/** As a spreadsheet counts them: the names of the columns are row 1. */
		let number = 0;
		let toSkip = declared ? 1 : 0;
		for await (const row of csvRows(inUtf8(source), delimiter)) {
			if (toSkip-- > 0) continue;
			number++;
			const cells = row.map(cell => withoutGuard(decode(cell, encoding).text));
			if (columns) {
				if (cells.some(cell => cell.trim() !== '')) yield readRecord(record(columns, cells), `row ${number}`);
				continue;
			}
			columns = cells;
			if (!cells.some(name => bodyNames.has(plainName(name)))) throw new Unreadable(noTextColumn(cells));
		}
	},
};

/** An apostrophe that keeps spreadsheets from running a text as a formula is no part of it; exports put it there. */
const withoutGuard = (cell: string) => cell.replace(/^'(?='*[=+\-@\t\r])/, '');

/** A cell beyond the last named column belongs to nobody; where two columns have one name, the first one with text counts. */
function record(columns: readonly string[], cells: readonly string[]): Record<string, unknown> {
	const values: Record<string, unknown> = Object.create(null);
	for (const [index, cell] of cells.entries()) {
		const name = columns[index]?.trim();
		if (name !== undefined && cell.trim() !== '') values[name] ??= cell;
	}
	return values;
}

const known = new Set([...Object.values(fieldNames).flat(), ...bodyNames]);

/** Names of columns as no text would begin: two that are known, one of them that of the text. */
function isHeader(cells: readonly string[]): boolean {
	const names = cells.map(plainName);
	return names.some(name => bodyNames.has(name)) && new Set(names.filter(name => known.has(name))).size >= 2;
}

function firstLine(text: string): string {
	const table = text.replace(declaredDelimiter, '').replace(/^[\ufeff\r\n]+/, '');
	return /^[^\r\n]*/.exec(table)![0];
}

const split = (line: string, delimiter: string) => line.split(delimiter).map(cell => cell.replace(/^\s*"|"\s*$/g, ''));
const firstCells = (text: string) => split(firstLine(text), delimiterOf(text));

/** The delimiter that parts most names that are known, else the one that stands most often in the first line. */
function delimiterOf(text: string): string {
	const line = firstLine(text);
	const worth = (delimiter: string) => {
		const cells = split(line, delimiter);
		return cells.filter(cell => known.has(plainName(cell))).length * 1000 + Math.min(cells.length, 999);
	};
	return delimiters.reduce((best, delimiter) => (worth(delimiter) > worth(best) ? delimiter : best));
}

/** A delimiter is two bytes in UTF-16, as Excel saves "Unicode text": such a table is read in one piece. */
async function* inUtf8(source: Source): AsyncGenerator<Uint8Array> {
	if (!markedEncoding(source.head)?.startsWith('utf-16')) yield* source.chunks();
	else yield Buffer.from(decode(await source.bytes()).text);
}
