import {markedEncoding} from './decode.ts';

/** First bytes (Latin-1) → what such a file is called. */
const signatures: readonly [start: string, name: string][] = [
	['%PDF-', 'a PDF document'],
	['PK\x03\x04', 'a ZIP archive or an Office document'],
	['\xd0\xcf\x11\xe0', 'an old Office document'],
	['{\\rtf', 'an RTF document'],
	['\x89PNG', 'a PNG image'],
	['\xff\xd8\xff', 'a JPEG image'],
	['GIF8', 'a GIF image'],
	['RIFF', 'an image, sound or video'],
	['\x1f\x8b', 'a gzip archive'],
	['BZh', 'a bzip2 archive'],
	['\xfd7zXZ', 'an xz archive'],
	['7z\xbc\xaf', 'a 7-Zip archive'],
	['\x28\xb5\x2f\xfd', 'a zstd archive'],
	['SQLite format 3', 'an SQLite database'],
	['\x7fELF', 'a program'],
	['MZ\x90', 'a program'],
	['ID3', 'a sound file'],
	['OggS', 'a sound file'],
	['wOFF', 'a font'],
	['wOF2', 'a font'],
	['bplist', 'a binary property list'],
];

/** More than this share of control characters, and the bytes are no text in any encoding that is read. */
const tolerableControls = 0.02;

/** What kind of file these first bytes begin, where they are not text; `null` for text. */
export function binaryKind(head: Uint8Array): string | null {
	if (markedEncoding(head)) return null;
	const start = String.fromCharCode(...head.subarray(0, 16));
	const known = signatures.find(([signature]) => start.startsWith(signature));
	if (known) return known[1];
	let controls = 0;
	for (const byte of head)
		if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b) || byte === 0x7f) controls++;
	return controls > head.length * tolerableControls ? 'a binary file' : null;
}
