type Decoder = InstanceType<typeof TextDecoder>;

/** Code pages of Windows → the names that the platform has for them. */
const pages: Readonly<Record<number, string>> = {
	874: 'windows-874',
	932: 'shift_jis',
	936: 'gbk',
	949: 'euc-kr',
	950: 'big5',
	10000: 'macintosh',
	65001: 'utf-8',
};

/** The charset of a font (`\fcharset`) → its code page. */
const charsets: Readonly<Record<number, number>> = {
	0: 1252,
	77: 10000,
	128: 932,
	129: 949,
	134: 936,
	136: 950,
	161: 1253,
	162: 1254,
	163: 1258,
	177: 1255,
	178: 1256,
	186: 1257,
	204: 1251,
	222: 874,
	238: 1250,
};

/** The decoder of a code page; that of windows-1252 for those that are not known. */
export function decoderOfPage(page: number): Decoder {
	const name = pages[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252');
	return new TextDecoder(name);
}

/** The decoder of a font's charset; `null` where the document's own holds. */
export function decoderOfFont(charset: number): Decoder | null {
	const page = charsets[charset];
	return page === undefined ? null : decoderOfPage(page);
}
