import type {Cited} from './csl.ts';

/**
 * A reference in RIS, as Zotero, EndNote and Citavi read it: tags of two letters, a line each, ended by `ER`. A line of the
 * format has no way to hold a line break.
 */
export function risReference({id, title, outlet, authors, published, section, url, language}: Cited): string {
	const fields: [string, string | null | undefined][] = [
		['TY', 'NEWS'],
		['ID', id],
		['TI', title],
		...authors.map((author): [string, string] => ['AU', author]),
		['T2', outlet],
		['SE', section],
		['DA', published?.replaceAll('-', '/')],
		['PY', published?.slice(0, 4)],
		['UR', url],
		['LA', language === 'und' ? null : language],
	];
	const lines = fields.flatMap(([tag, value]) =>
		value == null || value === '' ? [] : [`${tag}  - ${oneLine(value)}`],
	);
	return `${[...lines, 'ER  - '].join('\r\n')}\r\n\r\n`;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
