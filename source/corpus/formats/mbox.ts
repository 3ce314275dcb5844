import {messageTooLong, reasonOf} from '../failures.ts';
import {lines} from '../lines.ts';
import type {Source} from '../source.ts';
import type {Format} from './format.ts';
import {readMessage} from './mail.ts';

/** Bytes of the longest message that is read, with what is attached to it. */
const messageLimit = 50_000_000;
const newline = Buffer.from('\n');
const from = Buffer.from('From ');

/** A mailbox: messages below each other, each after a line that begins with `From `. Read as a stream. */
export const mbox: Format = {
	name: 'mailbox',
	extensions: ['mbox', 'mbx'],
	recognize(head) {
		if (head.text === null) return 'no';
		if (/^From \S[^\n]{0,200}\n[\w-]{1,60}:/.test(head.text)) return 'certain';
		return /^From /.test(head.text) ? 'possible' : 'no';
	},
	async *read(source) {
		let number = 0;
		for await (const message of messages(source)) {
			const place = `message ${++number}`;
			try {
				if (message) yield* readMessage(message, source.path, place);
				else yield {failure: messageTooLong(messageLimit), place};
			} catch (error) {
				yield {failure: reasonOf(error), place};
			}
		}
	},
};

/** The messages of a mailbox as bytes; `null` for one that is too long, which is not held. */
async function* messages(source: Source): AsyncGenerator<Uint8Array | null> {
	let pieces: Uint8Array[] = [];
	let length = 0;
	let begun = false;
	let afterEmpty = true;
	const message = () => (length > messageLimit ? null : Buffer.concat(pieces));
	for await (const line of lines(source, messageLimit)) {
		if (line && afterEmpty && startsWith(line, from)) {
			if (begun) yield message();
			pieces = [];
			length = 0;
			begun = true;
			afterEmpty = false;
			continue;
		}
		afterEmpty = line !== null && (line.length === 0 || (line.length === 1 && line[0] === 13));
		length += line ? line.length + 1 : messageLimit + 1;
		if (length > messageLimit) pieces = [];
		else if (line) pieces.push(isQuotedFrom(line) ? line.subarray(1) : line, newline);
	}
	if (begun) yield message();
}

const startsWith = (line: Uint8Array, start: Uint8Array) => start.every((byte, index) => line[index] === byte);

/** `>From`, `>>From`: how a mailbox keeps lines of a text that begin like the next message. */
function isQuotedFrom(line: Uint8Array): boolean {
	if (line[0] !== 0x3e) return false;
	let at = 1;
	while (line[at] === 0x3e) at++;
	return startsWith(line.subarray(at, at + 5), from);
}
