/** What stands in one cell; lists are joined by "; ". */
export type Cell = string | number | boolean | null | readonly string[];

/**
 * A row of CSV as RFC 4180 has it, with its line end.
 *
 * Spreadsheets run a text that begins with one of `= + - @`, a tab or a carriage return as a formula. An apostrophe before
 * it keeps it a text (OWASP, "CSV Injection"); the reader of CSV in `corpus` takes it away again. One that stands there by
 * itself gets another, so that nothing is lost on the way.
 */
export function csvRow(cells: readonly Cell[]): string {
	return `${cells.map(cellText).join(',')}\r\n`;
}

function cellText(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
	const text = typeof cell === 'string' ? cell : cell.join('; ');
	const safe = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
