/** What a part of the benchmark has measured, ready to print; the first column is text, the others are figures. */
export interface Table {
	title: string;
	columns: string[];
	rows: string[][];
	/** What one has to know to read it. */
	notes?: string[];
}

export function printTable({title, columns, rows, notes = []}: Table): void {
	console.log(`| ${[title, ...columns].join(' | ')} |`);
	console.log(`| --- |${columns.map(column => (column === 'budget' ? ' --- |' : ' ---: |')).join('')}`);
	for (const row of rows) console.log(`| ${row.join(' | ')} |`);
	for (const note of notes) console.log(`\n${note}`);
	console.log();
}

/** Three digits are all that such figures are worth. */
export function figure(value: number): string {
	if (value >= 100) return Math.round(value).toLocaleString('en-US');
	return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

export const times = (ratio: number) => `${figure(ratio)}×`;

/** "≤ 20 ms, kept". */
export function atMost(value: number, limit: number, unit = ''): string {
	return `≤ ${limit.toLocaleString('en-US')}${unit}, ${value <= limit ? 'kept' : 'missed'}`;
}

export function atLeast(value: number, limit: number, unit = ''): string {
	return `≥ ${limit.toLocaleString('en-US')}${unit}, ${value >= limit ? 'kept' : 'missed'}`;
}
