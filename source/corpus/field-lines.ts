import {fieldNames} from './formats/field-names.ts';

/** `Author: Ann Ray` */
const fieldLine = /^([A-Za-z][A-Za-z _-]{1,24}?)\s*:\s+(\S.{0,1000})$/;
/** One line of that form may be anything; so many of them are a header. */
const fewest = 2;

const known = new Set(Object.values(fieldNames).flat());

/** The properties that stand on the first lines of a text as `Name: value`, and on how many lines. */
export interface FieldLines {
	record: Record<string, string>;
	lines: number;
}

/**
 * The header that archives and scrapers put above a plain text: lines of `Title: …`, `Date: …`, `Source: …` from the
 * very beginning on, with names that are known. Empty where there are fewer than two of them.
 */
export function leadingFields(lines: readonly string[]): FieldLines {
	const record: Record<string, string> = {};
	let count = 0;
	for (const line of lines) {
		const match = fieldLine.exec(line.trim());
		if (!match) break;
		const name = match[1]!.toLowerCase().replace(/[ _-]/g, '');
		if (!known.has(name)) break;
		record[name] ??= match[2]!;
		count++;
	}
	return count >= fewest ? {record, lines: count} : {record: {}, lines: 0};
}
