import {CsvError, type Parser, parse} from 'csv-parse';
import {badTable, rowTooLong, Unreadable, unclosedQuote} from '../failures.ts';

/** Bytes of the longest row that is read: an unclosed quotation mark makes one row of all that follows. */
const rowLimit = 16_000_000;

/**
 * The rows of a table in order, each a list of cells in bytes: a cell may be in another encoding than its neighbour.
 * Rows may have any number of cells; empty lines are left out. A file of its own, so that csv-parse is loaded only when
 * there is a table.
 *
 * @throws Unreadable behind the last whole row, where a quotation mark is never closed.
 */
export async function* csvRows(chunks: AsyncIterable<Uint8Array>, delimiter: string): AsyncGenerator<Uint8Array[]> {
	// Rows are handed over by `on_record`, because the parser's own queue is lost when it meets an error.
	const rows: Uint8Array[][] = [];
	const parser = parse({
		delimiter,
		encoding: null,
		bom: true,
		relax_column_count: true,
		relax_quotes: true,
		skip_empty_lines: true,
		max_record_size: rowLimit,
		on_record(row: unknown) {
			rows.push(row as Uint8Array[]);
			return null;
		},
	});
	parser.on('error', () => {});
	try {
		for await (const chunk of chunks) {
			const broken = await written(parser, chunk);
			yield* rows.splice(0);
			if (broken) throw inWords(broken);
		}
		const broken = await written(parser, null);
		yield* rows.splice(0);
		if (broken) throw inWords(broken);
	} finally {
		parser.destroy();
	}
}

/** Waits until the parser has taken a chunk, `null` for the end, and gives back what it complains of. */
function written(parser: Parser, chunk: Uint8Array | null): Promise<Error | null> {
	return new Promise(resolve => {
		const done = (error?: Error | null) => resolve(error ?? null);
		if (chunk) parser.write(chunk, done);
		else parser.end(done);
	});
}

function inWords(error: Error): Error {
	if (!(error instanceof CsvError)) return error;
	if (error.code === 'CSV_MAX_RECORD_SIZE') return new Unreadable(rowTooLong(rowLimit));
	if (error.code === 'CSV_QUOTE_NOT_CLOSED') return new Unreadable(unclosedQuote());
	return new Unreadable(badTable(error.message));
}
