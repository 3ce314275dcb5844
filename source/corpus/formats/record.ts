import type {Draft, Fields} from '../draft.ts';
import {noText, notAnArticle} from '../failures.ts';
import {fieldNames, htmlNames, mixedNames, textNames} from './field-names.ts';
import type {Reading} from './format.ts';

export function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A name of a field as the tables of names have it: in lower case, without `_`, `-` and spaces inside. */
export function plainName(name: string): string {
	return name
		.trim()
		.toLowerCase()
		.replace(/(?!^)[_\s-]/g, '');
}

type Lookup = (names: readonly string[]) => unknown[];

/** All values that stand under one of the names, in the order of the names. */
function lookupIn(record: Record<string, unknown>): Lookup {
	const byName = new Map<string, unknown>();
	for (const [key, value] of Object.entries(record)) {
		const name = plainName(key);
		if (!byName.has(name)) byName.set(name, value);
	}
	return names => names.map(name => byName.get(name)).filter(value => value !== undefined && value !== null);
}

/** Text of a value that is a string, a number, a date, or an object with a name. */
function words(value: unknown): string | null {
	if (typeof value === 'string') return value.trim() === '' ? null : value;
	if (typeof value === 'number') return String(value);
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
	if (isObject(value)) return words(value['name'] ?? value['title'] ?? value['#text'] ?? citationWords(value));
	return null;
}

/** Names and dates as CSL-JSON has them: `{family, given}`, `{"date-parts": [[2021, 3, 3]]}`, `{literal}`. */
function citationWords({family, given, literal, raw, 'date-parts': dates}: Record<string, unknown>): string | null {
	if (typeof family === 'string') return [given, family].filter(part => typeof part === 'string').join(' ');
	if (Array.isArray(dates) && Array.isArray(dates[0]))
		return dates[0]
			.slice(0, 3)
			.map(part => String(part).padStart(2, '0'))
			.join('-');
	return [literal, raw].find(part => typeof part === 'string') ?? null;
}

function list(value: unknown): string[] {
	return (Array.isArray(value) ? value.slice(0, 100) : [value]).map(words).filter(item => item !== null);
}

const isUrl = (text: string) => /^https?:\/\/\S+$/i.test(text.trim());

/** What a record (an export line, front matter) says of its article, under whichever names. */
export function fieldsOf(record: Record<string, unknown>): Fields {
	const lookup = lookupIn(record);
	const first = (field: keyof Fields, fits: (text: string) => boolean = () => true): string | undefined =>
		lookup(fieldNames[field])
			.map(words)
			.find((text): text is string => text !== null && fits(text));
	const fields: Fields = {};
	const set = <Key extends keyof Fields>(key: Key, value: Fields[Key] | undefined) => {
		if (value !== undefined) fields[key] = value;
	};
	set('id', first('id'));
	set('title', first('title'));
	// Clippers keep the address under "source", exports the outlet.
	set(
		'outlet',
		first('outlet', text => !isUrl(text)),
	);
	set(
		'url',
		first('url', isUrl) ??
			lookup(['source'])
				.map(words)
				.find((text): text is string => text !== null && isUrl(text)),
	);
	set(
		'authors',
		lookup(fieldNames.authors)
			.map(list)
			.find(names => names.length > 0),
	);
	set('published', first('published'));
	set('updated', first('updated'));
	set('saved', first('saved'));
	set(
		'section',
		lookup(fieldNames.section)
			.map(value => list(value)[0])
			.find(section => section !== undefined),
	);
	set('language', first('language'));
	return fields;
}

const markup = /<(?:p|div|br|a|span|h[1-6]|ul|em|strong|img|figure|article)\b[^<>]{0,2000}>/i;

function bodyOf(lookup: Lookup): Draft['body'] | null {
	const string = (names: readonly string[]) =>
		lookup(names).find((value): value is string => typeof value === 'string');
	const text = string(textNames);
	if (text !== undefined) return {kind: 'text', text};
	const html = string(htmlNames);
	if (html !== undefined) return {kind: 'html', text: html};
	const mixed = string(mixedNames);
	if (mixed === undefined) return null;
	return {kind: markup.test(mixed) ? 'html' : 'text', text: mixed};
}

/** One article out of a parsed JSON value. */
export function readRecord(value: unknown, place: string | null): Reading {
	if (!isObject(value)) return {failure: notAnArticle(), place};
	const body = bodyOf(lookupIn(value));
	if (!body) return {failure: noText(), place};
	return {draft: {fields: fieldsOf(value), body}, place};
}
