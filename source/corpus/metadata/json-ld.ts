import type {PageFacts} from './evidence.ts';

type JsonObject = Record<string, unknown>;

/** Whether it is a web address that may be shown and kept. */
export function isAddress(url: string): boolean {
	return /^https?:\/\/[^\s\p{C}]{1,2000}$/iu.test(url.trim());
}

const articleType = /(?:article|posting|report|newsstory|review)$/i;

/** The article objects in the texts of a page's JSON-LD scripts; broken scripts are passed over. */
export function readJsonLd(scripts: readonly string[]): JsonObject[] {
	const found: JsonObject[] = [];
	for (const script of scripts.slice(0, 50)) {
		try {
			collect(JSON.parse(script.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g, '')), found, 0);
		} catch {
			// Invalid JSON-LD is common, and the page says the same elsewhere.
		}
	}
	return found;
}

function collect(value: unknown, found: JsonObject[], depth: number): void {
	if (depth > 4 || typeof value !== 'object' || value === null) return;
	if (Array.isArray(value)) {
		for (const item of value.slice(0, 200)) collect(item, found, depth + 1);
		return;
	}
	const object = value as JsonObject;
	if ([object['@type']].flat().some(type => typeof type === 'string' && articleType.test(type))) found.push(object);
	collect(object['@graph'], found, depth + 1);
	collect(object['mainEntity'], found, depth + 1);
}

/** A property of the first article object that has it as text. */
export function jsonLdText(page: PageFacts | null, property: string): string | null {
	for (const object of page?.jsonLd ?? []) {
		const value = [object[property]].flat()[0];
		if (typeof value === 'string' && value.trim() !== '') return value;
		if (typeof value === 'object' && value !== null) {
			const id = (value as JsonObject)['@id'];
			if (typeof id === 'string') return id;
		}
	}
	return null;
}

/** The names of the people or organizations under a property of the first article object that has it. */
export function jsonLdNames(page: PageFacts | null, property: string): string[] {
	for (const object of page?.jsonLd ?? []) {
		const names = [object[property]]
			.flat(2)
			.slice(0, 50)
			.map(nameOf)
			.filter(name => name !== null);
		if (names.length > 0) return names;
	}
	return [];
}

function nameOf(value: unknown): string | null {
	if (typeof value === 'string') return value.trim() || null;
	if (typeof value !== 'object' || value === null) return null;
	const {name} = value as JsonObject;
	return typeof name === 'string' ? name : null;
}
