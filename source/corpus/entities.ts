const named: Readonly<Record<string, string>> = {
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

/** The commonest character references of HTML as characters; others stay as they are. */
export function decodeEntities(text: string): string {
	return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hexadecimal, name) => {
		if (name) return named[name] ?? whole;
		const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
	});
}
