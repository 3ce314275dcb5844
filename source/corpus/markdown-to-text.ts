/** Line by line, so that no pattern can look further than a line. */
const lineRules: readonly [pattern: RegExp, replacement: string][] = [
	[/^\s{0,3}(?:[-*_]\s*){3,}$/, ''],
	[/^\s{0,3}(?:=+|-+)\s*$/, ''],
	[/^\s{0,3}\[[^\]]{1,200}\]:\s.*$/, ''],
	[/^(?:\s{0,3}>\s?)+/, ''],
	[/^\s*[-*+]\s+(?:\[[ xX]\]\s+)?/, ''],
	[/^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$/, '$1'],
	[/!\[\[[^\]]{0,300}\]\]/g, ''],
	[/\[\[(?:[^\][|]{0,300}\|)?([^\][|]{1,300})\]\]/g, '$1'],
	[/!\[[^\]]{0,500}\]\([^()]{0,2000}(?:\([^()]{0,500}\)[^()]{0,500})?\)/g, ''],
	[/\[([^\][]{0,1000})\]\([^()]{0,2000}(?:\([^()]{0,500}\)[^()]{0,500})?\)/g, '$1'],
	[/\[([^\][]{1,1000})\]\[[^\]]{0,200}\]/g, '$1'],
	[/\[\^[^\]]{1,60}\]:?/g, ''],
	[/<(https?:\/\/[^>\s]{1,2000})>/g, '$1'],
	[/<!--.{0,2000}?-->/g, ''],
	[/<\/?[a-z][^<>]{0,2000}>/gi, ''],
	[/(\*\*|__)(?=\S)([^*_]{1,2000}?)(?<=\S)\1/g, '$2'],
	[/(?<![\w*])\*(?=\S)([^*]{1,2000}?)(?<=\S)\*(?!\w)/g, '$1'],
	[/(?<![\w_])_(?=\S)([^_]{1,2000}?)(?<=\S)_(?!\w)/g, '$1'],
	[/~~(?=\S)([^~]{1,2000}?)(?<=\S)~~/g, '$1'],
	[/`([^`]{1,1000})`/g, '$1'],
	[/\\([\\`*_{}[\]()#+\-.!>~|"'$])/g, '$1'],
];

/** No one writes longer lines by hand, and a pattern that fails at every character of one would take its time. */
const longestLine = 50_000;

/** The words of a Markdown text without its marks: links keep their words, images go, headings become lines. */
export function markdownToText(markdown: string): string {
	let fenced = false;
	const lines: string[] = [];
	for (const line of markdown.split(/\r?\n/)) {
		if (/^\s{0,3}(?:```|~~~)/.test(line)) {
			fenced = !fenced;
			continue;
		}
		lines.push(
			fenced || line.length > longestLine
				? line
				: lineRules.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), line),
		);
	}
	return lines.join('\n');
}
