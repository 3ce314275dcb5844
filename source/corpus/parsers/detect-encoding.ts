import chardet from 'chardet';

/** Bytes that are looked at. */
const sampleSize = 64_000;

/**
 * Encodings that no Western text looks like, and how sure chardet (0 to 100, after the n-grams of ICU) has to be. Those of
 * Central Europe and Turkey differ from Western ones in a few letters only: they have to be the likeliest by far.
 */
const leastSure: Readonly<Record<string, number>> = {
	GB18030: 60,
	Big5: 60,
	Shift_JIS: 60,
	'EUC-JP': 60,
	'EUC-KR': 60,
	'KOI8-R': 30,
	'windows-1251': 30,
	'ISO-8859-5': 30,
	'windows-1253': 30,
	'ISO-8859-7': 30,
	'windows-1255': 30,
	'ISO-8859-8': 30,
	'windows-1256': 30,
	'ISO-8859-6': 30,
};
const centralEuropean: ReadonlySet<string> = new Set(['windows-1250', 'ISO-8859-2', 'windows-1254', 'ISO-8859-9']);
const western: ReadonlySet<string> = new Set(['windows-1252', 'ISO-8859-1']);
const margin = 10;

/**
 * The encoding of a text that is not UTF-8 throughout and does not say what it is; `null` where it is Western, or cannot be told. A
 * file of its own, so that chardet is loaded only for such texts.
 */
export function detectEncoding(bytes: Uint8Array): string | null {
	const sample = bytes.subarray(0, sampleSize);
	if (isBrokenUtf8(sample)) return 'UTF-8';
	const matches = chardet.analyse(sample);
	const [best] = matches;
	if (!best) return null;
	const least = leastSure[best.name];
	if (least !== undefined) return best.confidence >= least ? best.name : null;
	if (!centralEuropean.has(best.name)) return null;
	const other = matches.find(({name}) => western.has(name))?.confidence ?? 0;
	return best.confidence >= other + margin ? best.name : null;
}

/** Other encodings give a character of UTF-8 by accident, and then few of them. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
	const text = new TextDecoder().decode(bytes, {stream: true});
	const broken = text.match(/\ufffd/g)?.length ?? 0;
	const whole = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
	return whole > 0 && whole >= broken * 4;
}
