import {bare} from '../words.ts';

const separators = /\s+[|·•»–—-]\s+|\s*[|»]\s*/;

/**
 * A page title without the site's name: "Talks resume | The Daily", "The Daily: Talks resume" → "Talks resume". A part
 * is dropped where it is the outlet or the host by name, or short and set off by a bar.
 */
export function withoutSiteName(title: string, outlet: string | null, url: string | null): string {
	const host = url ? (/^https?:\/\/(?:www\.)?([^/:]{1,200})/i.exec(url)?.[1] ?? '') : '';
	const core = (name: string) => bare(name.replace(/^the\s+/i, ''));
	const names = [outlet, host, host.split('.')[0]].filter(name => name).map(name => core(name!));
	let rest = title;
	for (let rounds = 0; rounds < 3; rounds++) {
		const parts = rest.split(separators);
		const last = parts.at(-1)!;
		if (parts.length < 2) break;
		const before = rest.slice(0, rest.length - last.length).trimEnd();
		const isShort = before.endsWith('|') && last.split(' ').length <= 4;
		if (!isShort && !names.includes(core(last))) break;
		rest = before.replace(/[\s|·•»–—-]+$/, '');
	}
	const [first = '', ...others] = rest.split(/:\s+/);
	if (others.length > 0 && names.includes(core(first))) rest = rest.slice(first.length + 1).trimStart();
	return rest || title;
}
