const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	mdash: '—',
	ndash: '–',
	hellip: '…',
	bull: '•',
	middot: '·',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	laquo: '«',
	raquo: '»',
	eacute: 'é',
	egrave: 'è',
	agrave: 'à',
	ccedil: 'ç',
	auml: 'ä',
	ouml: 'ö',
	uuml: 'ü',
	Auml: 'Ä',
	Ouml: 'Ö',
	Uuml: 'Ü',
	szlig: 'ß',
	ntilde: 'ñ',
	pound: '£',
	euro: '€',
	copy: '©',
};

/**
 * The words of a page without a parser: for pages that no parser should be given. Block elements become line breaks;
 * nothing is known of what is article and what is not. Linear, whatever the page is made of.
 */
export function stripTags(html: string): string {
	return html
		.replace(/<(?:title|head)\b[^<>]*>[^<]*/gi, '')
		.replace(
			/<\/?(?:p|div|br|h[1-6]|li|ul|ol|tr|table|section|article|header|footer|blockquote|figure|figcaption|nav|main|aside|form|body)\b[^<>]*>/gi,
			'\n\n',
		)
		.replace(/<[a-z/!?][^<>]*>/gi, '')
		.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hexadecimal, name) => {
			if (name) return entities[name] ?? whole;
			const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
			return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
		});
}
