/** Bytes as text, and which encoding they turned out to be in. */
export interface Decoded {
	text: string;
	encoding: string;
}

const windows1252 = new TextDecoder('windows-1252');
const strictUtf8 = new TextDecoder('utf-8', {fatal: true});

/** The encoding that a byte order mark names, or that every other byte of the beginning being zero shows. */
export function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	return unmarkedUtf16(bytes.subarray(0, 64));
}

/** UTF-16 without a mark, as far as its text begins in Latin letters. */
function unmarkedUtf16(start: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (start.length < 8 || start.length % 2 === 1) return null;
	const zeros = [0, 0];
	for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2]!++;
	const most = start.length / 2 - 2;
	if (zeros[0] === 0 && zeros[1]! >= most) return 'utf-16le';
	return zeros[1] === 0 && zeros[0]! >= most ? 'utf-16be' : null;
}

/**
 * Decodes a whole text, without its byte order mark. Order of trust: the mark; UTF-8 where every byte fits it (other
 * encodings do so only by a very unlikely accident); the encoding that the document declares; windows-1252, which
 * never fails. U+FFFD stands where a marked encoding is broken.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
	const marked = declared === 'iso-2022-jp' ? declared : markedEncoding(bytes);
	if (marked) return {text: new TextDecoder(marked).decode(bytes), encoding: marked};
	try {
		return {text: strictUtf8.decode(bytes), encoding: 'utf-8'};
	} catch {
		const decoder = (declared && decoderFor(declared)) || windows1252;
		return {text: decoder.decode(bytes), encoding: decoder.encoding};
	}
}

/** Japanese mail: plain ASCII to look at, with escapes to other characters. */
const escapeToJapanese = /\x1b\$[@B]/;

/** Decodes a whole text as `decode` does, and finds out what it is in where nothing says so. */
export async function decodeText(bytes: Uint8Array, declared: string | null = null): Promise<Decoded> {
	const unsaid = declared === null ? await unsaidEncoding(bytes) : null;
	if (unsaid === 'UTF-8') return {text: new TextDecoder().decode(bytes), encoding: 'utf-8'};
	return decode(bytes, declared ?? unsaid);
}

/** The encoding of bytes that are neither marked nor UTF-8, as far as it can be told from them; `null` for others. `UTF-8` is a broken one. */
export async function unsaidEncoding(bytes: Uint8Array): Promise<string | null> {
	if (markedEncoding(bytes)) return null;
	try {
		return escapeToJapanese.test(new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream: true}))
			? 'iso-2022-jp'
			: null;
	} catch {
		const {detectEncoding} = await import('./parsers/detect-encoding.ts');
		return detectEncoding(bytes);
	}
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> | null {
	try {
		const decoder = new TextDecoder(label);
		// The document has just been found not to be UTF-8, whatever it says.
		return decoder.encoding === 'utf-8' ? null : decoder;
	} catch {
		return null;
	}
}

/** The first bytes of a file as text: a character cut off at the end is left out rather than taken for an error. */
export function decodeHead(bytes: Uint8Array): string {
	const marked = markedEncoding(bytes);
	if (marked) return new TextDecoder(marked).decode(bytes, {stream: true});
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream: true});
	} catch {
		return windows1252.decode(bytes);
	}
}
