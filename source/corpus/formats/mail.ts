import {cleanLine} from '../clean.ts';
import type {Capture, Draft, Fields} from '../draft.ts';
import type {Format, Reading} from './format.ts';

/** Header lines up to the first empty line. */
const headers = /^(?:[\w-]{1,60}:[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n){0,20}){2,200}/;
/** One of these stands in every message that a program has sent or saved. */
const telling = /^(?:mime-version|message-id|received|return-path|snapshot-content-location):/im;

/**
 * A message: a newsletter, an article that somebody sent, or a page that a browser saved as MHTML. Its sender is not
 * the outlet and its date not the day of publication: the first may be anybody's, the second that of forwarding.
 */
export const mail: Format = {
	name: 'mail message',
	extensions: ['eml', 'mht', 'mhtml'],
	recognize(head) {
		if (head.text === null) return 'no';
		return telling.test(headers.exec(head.text)?.[0] ?? '') ? 'certain' : 'possible';
	},
	async *read(source) {
		yield* readMessage(await source.bytes(), source.path, null);
	},
};

/** The article of a message, and the files that are attached to it. */
export async function* readMessage(
	bytes: Uint8Array,
	path: string | null,
	place: string | null,
): AsyncGenerator<Reading> {
	const {parseMessage} = await import('../parsers/message.ts');
	const message = await parseMessage(bytes);
	const {html = '', text = ''} = message;
	const header = (name: string) => message.headers.find(({key}) => key === name)?.value;
	const saved = header('snapshot-content-location');
	const body: Draft['body'] = html.trim() === '' ? {kind: 'text', text} : {kind: 'html', text: html};
	const fields: Fields = {};
	const capture: Capture = {};
	const date = header('date');
	if (saved !== undefined) capture.url = saved;
	if (date !== undefined) capture[saved === undefined ? 'sent' : 'saved'] = date;
	if (saved === undefined && message.subject) fields.title = withoutPrefixes(message.subject);
	if (message.messageId) fields.id = message.messageId;
	const attached = saved === undefined ? message.attachments : [];
	// A message that only carries files has no text of its own.
	if (body.text.trim() !== '' || attached.length === 0) yield {draft: {fields, capture, body}, place};
	for (const {filename, content, related} of attached) {
		if (!filename || related || typeof content === 'string') continue;
		const name = cleanLine(filename).replaceAll('/', '_');
		const inside = `attached ${name}`;
		const file = {name: `${path ?? ''}/${name}`, alone: false, chunks: once(new Uint8Array(content))};
		yield {file, place: place === null ? inside : `${place}, ${inside}`};
	}
}

/** "Fwd: Re: Talks" → "Talks" */
function withoutPrefixes(subject: string): string {
	return cleanLine(subject.slice(0, 2000)).replace(/^(?:(?:re|fwd?|aw|wg|tr|rv)\s?:\s*){1,10}/i, '');
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
	yield bytes;
}
