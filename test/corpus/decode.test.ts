import {describe, expect, it} from 'vitest';
import {decode, decodeHead} from '../../source/corpus/decode.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('decode', () => {
	it.each([
		['UTF-8', Buffer.from('café'), null, 'café', 'utf-8'],
		['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, 0x61), null, 'a', 'utf-8'],
		['UTF-16 little endian', bytes(0xff, 0xfe, 0xe9, 0x00), null, 'é', 'utf-16le'],
		['UTF-16 big endian', bytes(0xfe, 0xff, 0x00, 0xe9), null, 'é', 'utf-16be'],
		['windows-1252', bytes(0x93, 0x63, 0x61, 0x66, 0xe9, 0x94), null, '“café”', 'windows-1252'],
		['what the document declares', bytes(0xc7, 0xd1), 'euc-kr', '한', 'euc-kr'],
		['not UTF-8 because it is declared', bytes(0xe9), 'utf-8', 'é', 'windows-1252'],
		['an unknown declaration', bytes(0xe9), 'klingon', 'é', 'windows-1252'],
		['UTF-8 whatever is declared', Buffer.from('é'), 'iso-8859-1', 'é', 'utf-8'],
	])('%s', (_, given, declared, text, encoding) => expect(decode(given, declared)).toEqual({text, encoding}));
});

describe('decodeHead', () => {
	it('does not take a character cut in two for another encoding', () => {
		expect(decodeHead(Buffer.from('aé').subarray(0, 2))).toBe('a');
	});
});
