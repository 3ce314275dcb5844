import {decode} from './decode.ts';

const declaration = /^\s*<\?xml[^>]{0,100}\bencoding\s*=\s*["']([\w-]{2,40})["']/;

/** The text of an XML document, in the encoding that it declares. */
export function decodeXml(bytes: Uint8Array): string {
	const declared = declaration.exec(Buffer.from(bytes.subarray(0, 200)).toString('latin1'))?.[1] ?? null;
	return decode(bytes, declared).text;
}
