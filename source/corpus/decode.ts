/** Bytes as text, and which encoding they turned out to be in. */
export interface Decoded {
	text: string;
	encoding: string;
}

const windows1252 = new TextDecoder('windows-1252');
const strictUtf8 = new TextDecoder('utf-8', {fatal: true});

/** The encoding that a byte order mark names. */
export function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	return null;
}

/**
 * Decodes a whole text, without its byte order mark. Order of trust: the mark; UTF-8 where every byte fits it (other
 * encodings do so only by a very unlikely accident); the encoding that the document declares; windows-1252, which
 * never fails. U+FFFD stands where a marked encoding is broken.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
	const marked = markedEncoding(bytes);
	if (marked) return {text: new TextDecoder(marked).decode(bytes), encoding: marked};
	try {
		return {text: strictUtf8.decode(bytes), encoding: 'utf-8'};
	} catch {
		const decoder = (declared && decoderFor(declared)) || windows1252;
		return {text: decoder.decode(bytes), encoding: decoder.encoding};
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
