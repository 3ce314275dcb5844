/** Letters that Unicode does not take apart into a base and a mark. */
const undivided: Readonly<Record<string, string>> = {
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ı: 'i',
	ħ: 'h',
	ŧ: 't',
};

/** Lower case without diacritics: "Erdoğan" and "Erdogan" are the same, so are "Łódź" and "Lodz". */
export function fold(text: string): string {
	const lower = text.toLowerCase();
	if (!/[^\x00-\x7f]/.test(lower)) return lower;
	return lower
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.replace(/[øłđðþßæœıħŧ]/g, letter => undivided[letter]!);
}
