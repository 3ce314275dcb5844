/** Whole numbers from 0 to below `limit`, the same ones for the same seed (mulberry32). */
export type Random = (limit: number) => number;

export function randomOf(seed: number): Random {
	let state = seed >>> 0;
	return limit => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, limit);
	};
}

/** What readers give a meaning to, and what breaks them where they are careless. */
const tokens = [
	'\0',
	'\xff\xfe',
	'\xef\xbb\xbf',
	'\x1b[2J',
	'\u202e',
	'\ud800',
	'\r',
	'\n\n',
	'"',
	'""',
	',',
	';',
	'\t',
	'<',
	'>',
	'</',
	'<!--',
	']]>',
	'<![CDATA[',
	'&#0;',
	'&#x110000;',
	'&amp;',
	'{',
	'}',
	'[',
	']',
	'\\u0000',
	'\\',
	'PK\x03\x04',
	'PK\x05\x06',
	'\x1f\x8b\x08',
	'%PDF-',
	'endobj',
	'stream\n',
	'{\\rtf1',
	"\\'",
	'\\bin999999999 ',
	'\\u-1?',
	'\nFrom a\n',
	'Content-Type: multipart/mixed; boundary=x\n\n--x\n',
	'=?utf-8?b?',
	'<script type="application/ld+json">',
	'<w:p>',
	'<p>',
	'<table><tr><td>',
	'---\n',
	'WARC/1.0\r\n',
	'Content-Length: 99999999999\r\n',
	'End of Document\n',
	'ER  - \n',
	'1e999',
	'-1',
	'4294967295',
	'99999999999999999999',
	'Comments (2)\n',
	'Tags: a, b\n',
	'March 3, 2021\n',
];

/** A file with some damage: bytes changed, cut, doubled, moved, put in, or its end taken from another file. */
export function mutate(bytes: Uint8Array, others: readonly Uint8Array[], random: Random): Buffer {
	let file = Buffer.from(bytes);
	for (let rounds = 1 + random(6); rounds > 0; rounds--) {
		const at = random(file.length + 1);
		const length = 1 + random(random(2) === 0 ? 8 : Math.max(8, file.length >> 2));
		const end = Math.min(file.length, at + length);
		const splice = (piece: Uint8Array) => Buffer.concat([file.subarray(0, at), piece, file.subarray(end)]);
		switch (random(9)) {
			case 0:
				if (at < file.length) file[at] = file[at]! ^ (1 << random(8));
				break;
			case 1:
				if (at < file.length) file[at] = random(256);
				break;
			case 2:
				file = Buffer.from(file.subarray(0, at));
				break;
			case 3:
				file = splice(Buffer.alloc(0));
				break;
			case 4:
				file = Buffer.concat([file.subarray(0, end), file.subarray(at, end), file.subarray(end)]);
				break;
			case 5:
				file = splice(Buffer.from(tokens[random(tokens.length)]!, random(2) === 0 ? 'latin1' : 'utf8'));
				break;
			case 6: {
				const repeated = Buffer.from(tokens[random(tokens.length)]!.repeat(1 + random(3000)), 'latin1');
				file = Buffer.concat([file.subarray(0, at), repeated, file.subarray(at)]);
				break;
			}
			case 7:
				file = splice(Buffer.from(file.subarray(at, end)).reverse());
				break;
			default: {
				const other = others[random(others.length)] ?? file;
				file = Buffer.concat([file.subarray(0, at), other.subarray(random(other.length))]);
			}
		}
	}
	return file.subarray(0, 300_000);
}
